"""What MkDocs makes of a page's Markdown, as readers find it: links to what it names, titles between words."""

from functools import partial

from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from generator.search.text.entries import Entry, entry_of
from generator.site.column_labels import labelled, named
from generator.site.place_links import with_place_links
from generator.site.row_headings import with_row_headings
from generator.site.text_leads import leads_of, with_leads
from generator.site.titles import NotedTitles, with_titles

_DOCUMENT = "document.html"
"""The template of document pages; all other pages lead to them and are not searched."""
_RULES = "rules.html"
_PROFILE = "profile.html"


def laid_out(page: Page, titles: NotedTitles) -> str:
    """Return the content of a page; links are titles wherever they do not stand in a text."""
    template, content = page.meta.get("template"), page.content or ""
    if template == _DOCUMENT:
        content = with_leads(content, leads_of(page.meta), partial(_way, page.url))
        content = with_place_links(content)
    content = with_titles(content, titles, links=template not in {_DOCUMENT, _RULES})
    return named(with_row_headings(labelled(content))) if template == _PROFILE else content


def entry_on(page: Page, html: str, titles: NotedTitles) -> Entry | None:
    """Return what the search knows of a document by its page; None of any other page."""
    if page.meta.get("template") != _DOCUMENT:
        return None
    return entry_of(page.meta, html, titles.line_ends(page.meta["title"]))


def _way(here: str, to: str) -> str:
    """Return the way from a page of the site to another, or to a place in it: `bodies/县政府#县长`."""
    page, mark, place = to.partition("#")
    return get_relative_url(f"{page}/", here) + mark + place
