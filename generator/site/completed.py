"""Pages that are made of others once all are there: whole issues, home, and the page of the search."""

from collections.abc import Callable, Mapping
from urllib.parse import unquote

from mkdocs.structure.files import File

from generator.publish.output import Name, name_of
from generator.site.published import Published
from generator.site.take_along import SIZE
from generator.site.whole import with_documents

VERSION = b"\x1asearch-version\x1a"
"""Stands in the search page for the name of the index's root, which is made of the pages.

No text can have the character around it, so that none is taken for a mark.
"""
MARKS = (VERSION, SIZE)
"""What stands in pages for something that is known when the others are there."""
Said = Mapping[bytes, bytes]
"""What is to stand there instead of marks."""


def can_be_completed(bare: bytes, said: Said) -> bool:
    """Whether all is known for which the page has marks."""
    return all(mark in said for mark in MARKS if mark in bare)


def name_when_completed(
    page: Published, bare: bytes, said: Said, html: Callable[[str], Name]
) -> Name:
    """Return the name of a page with all that is put on it; `html` names the page of a document."""
    others = [html(id_) for id_ in page.rooms]
    own = [said[mark] for mark in MARKS if mark in bare]
    return name_of(" ".join([page.html, *others]).encode() + b" ".join(own))


def completed(bare: bytes, file: File, said: Said, html: Callable[[str], str]) -> bytes:
    """Return a page with all that is put on it; `html` gives the page of a document by its id."""
    whole = with_documents(bare.decode(), id_of(file), html).encode()
    for mark, words in said.items():
        whole = whole.replace(mark, words)
    return whole


def id_of(file: File) -> str:
    """Return the id of a page: its address below the site's root, without slashes at the ends."""
    return unquote(file.url.removeprefix("./").rstrip("/"))
