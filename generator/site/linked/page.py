"""A page as JSON-LD."""

import json
from collections.abc import Callable, Mapping

from generator.site.linked.nodes import (
    LANGUAGE,
    Node,
    Site,
    Way,
    licence,
    node,
    organization,
    text,
    within,
)
from generator.site.linked.profiles import profile
from generator.site.linked.published import document, issue, series

_CONTEXT = "https://schema.org"
"""The name of the vocabulary, never asked for."""
_PUBLISHED: Mapping[str, Callable[[Mapping[str, object], Way, Site], Node]] = {
    "document.html": document,
    "issue.html": issue,
    "series.html": series,
}
"""What pages of these templates are about."""
_OTHERS = {
    "search.html": "SearchResultsPage",
    "register.html": "CollectionPage",
    "folder.html": "CollectionPage",
}


def linked_data(meta: Mapping[str, object], own: str, way: Way, site: Site) -> str:
    """Return the element that a page of this front matter has in its head.

    `own` is the address of the page. No `<` is in it but those of its tags.
    """
    about = {"@context": _CONTEXT, **_about(meta, own, way, site)}
    told = json.dumps(about, ensure_ascii=False, separators=(",", ":"))
    # As escapes of JSON: in a script, HTML knows none.
    for one in "<>&\u2028\u2029":
        told = told.replace(one, f"\\u{ord(one):04x}")
    return f'<script type="application/ld+json">{told}</script>'


def _about(meta: Mapping[str, object], own: str, way: Way, site: Site) -> Node:
    template = text(meta.get("template"))
    if make := _PUBLISHED.get(template):
        return make(meta, way, site)
    if template == "home.html":
        return _website(way, site)
    if meta.get("about") == "package":
        return _dataset(own, way, site)
    of = within(meta, "within")
    found = None if of else profile(meta, own, way)
    return found or node(
        _OTHERS.get(template, "WebPage"),
        id=own,
        url=own,
        name=text(meta.get("title")),
        inLanguage=LANGUAGE,
        isPartOf=_part_of(of, way, site),
    )


def _part_of(of: Mapping[str, object], way: Way, site: Site) -> Node:
    if of:
        return node("WebPage", id=way(text(of.get("id"))), name=text(of.get("title")))
    return node("WebSite", id=way(""), name=site.name)


def _website(way: Way, site: Site) -> Node:
    return node(
        "WebSite",
        id=way(""),
        url=way(""),
        name=site.name,
        description=site.description,
        inLanguage=LANGUAGE,
        publisher=organization(site.publisher) if site.publisher else None,
        license=licence(site),
    )


def _dataset(own: str, way: Way, site: Site) -> Node:
    package = node(
        "DataDownload",
        encodingFormat="application/json",
        contentUrl=f"{way('data')}datapackage.json",
    )
    return node(
        "Dataset",
        id=own,
        url=own,
        name=f"{site.name}：公报数据",
        description="公报登载的文件、任免、任职、表决、测评、办理、数据和监督事项。",
        inLanguage=LANGUAGE,
        distribution=[package],
        creator=organization(site.publisher) if site.publisher else None,
        license=licence(site),
    )
