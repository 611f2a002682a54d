"""Puts documents on the page of their issue as their own pages show them.

The page has an empty element for each, with `data-include`. Headings go down by one, the addresses of
places get the document's name in front, links lead from where they stand now.
"""

import re
from collections.abc import Callable
from html import unescape
from posixpath import join, normpath, relpath

from generator.site.place_links import without_place_links

_ROOM = re.compile(r'<div data-include="([^"]*)"></div>')
_ARTICLE = re.compile(r"<article [^>]*>(.*?)</article>", re.DOTALL)
_HEADING = re.compile(r"<(/?)h([1-5])\b")
_LEVEL = re.compile(r' aria-level="([1-5])"')
_TAG = re.compile("</?[a-z][^<>]*>")
_ADDRESS = re.compile(r' (id|aria-labelledby)="([^"]*)"')
_LINK = re.compile(r' (href|src)="([^"]*)"')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


def included(html: str) -> list[str]:
    """Return the ids of the documents for which a page has room."""
    return [unescape(id_) for id_ in _ROOM.findall(html)]


def with_documents(html: str, page: str, document: Callable[[str], str]) -> str:
    """Return a page with the documents for which it has room.

    `page` is its id, `document` gives the page of a document by its id.
    """
    return _ROOM.sub(lambda room: _included(room[1], page, document(room[1])), html)


def _included(id_: str, page: str, html: str) -> str:
    article = _ARTICLE.search(html)
    if article is None:
        raise LookupError(f"{id_}: a document's page has an article")
    name = id_.removeprefix(page.rpartition("/")[0] + "/")
    plain = without_place_links(article[1])
    text = _TAG.sub(lambda tag: _moved(tag[0], id_, page, name), plain)
    return f'<section class="included" id="{name}" data-includes="{id_}">{text}</section>'


def _moved(tag: str, id_: str, page: str, name: str) -> str:
    """Return a tag of the document's page as it stands on that of its issue."""
    tag = _HEADING.sub(lambda one: f"<{one[1]}h{int(one[2]) + 1}", tag)
    tag = _LEVEL.sub(lambda one: f' aria-level="{int(one[1]) + 1}"', tag)
    tag = _ADDRESS.sub(lambda one: f' {one[1]}="{name}__{one[2]}"', tag)
    return _LINK.sub(lambda one: f' {one[1]}="{_way(one[2], id_, page, name)}"', tag)


def _way(href: str, from_id: str, to_id: str, name: str) -> str:
    """Return the way from the issue's page to where a link led from the document's."""
    if href.startswith("#"):
        return f"#{name}__{href[1:]}"
    if not href or _ELSEWHERE.match(href):
        return href
    path, mark, place = href.partition("#")
    target = normpath(join(from_id, path)) if path else from_id
    slash = "/" if path.endswith("/") else ""
    return f"{relpath(target, to_id)}{slash}{mark}{place}"
