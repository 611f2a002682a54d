"""Pages that are made of others once all are there: whole issues, and the page of the search."""

from collections.abc import Callable
from urllib.parse import unquote

from mkdocs.structure.files import File

from generator.publish.output import Name, name_of
from generator.site.published import Published
from generator.site.whole import with_documents

VERSION = b"@search-version@"
"""Stands in the search page for the name of the index's root, which is made of the pages."""


def name_when_completed(page: Published, html: Callable[[str], Name], version: bytes) -> Name:
    """Return the name of a page with all that is put on it; `html` names the page of a document."""
    others = [html(id_) for id_ in page.rooms]
    return name_of(" ".join([page.html, *others]).encode() + version * page.has_version)


def completed(bare: bytes, file: File, html: Callable[[str], str], version: bytes) -> bytes:
    """Return a page with all that is put on it; `html` gives the page of a document by its id."""
    page = unquote(file.url.removeprefix("./").rstrip("/"))
    whole = with_documents(bare.decode(), page, html)
    return whole.encode().replace(VERSION, version)
