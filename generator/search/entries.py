"""The document pages of a docs folder as entries of the index."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from generator.search.plaintext import plain_text

_TEMPLATE = "document.html"
_FENCE = "---\n"


class Publication(BaseModel):
    """A series or an issue, as a page's front matter names it."""

    model_config = ConfigDict(frozen=True)

    id: str
    title: str


class Entry(BaseModel):
    """What the index knows of one document."""

    model_config = ConfigDict(frozen=True)

    id: str
    """The page's address below the site's root, without slashes at the ends."""
    title: str
    kind: str
    genre: str
    """The kind's name for readers: 决定."""
    series: Publication
    issue: Publication
    date: str
    """ISO 8601, of a day, a month or a year: 2021-07-03, 2021-08, 2024."""
    number: str = ""
    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    readings: dict[str, str] = {}
    """Person to syllables parted by spaces, where the default reading is wrong."""
    text: str
    """The whole page as shown, its heading first, a line for each block."""


def read_entries(docs_dir: Path) -> tuple[Entry, ...]:
    """Return the entries of all document pages below `docs_dir`, ordered by path.

    The pages are generated: one that lacks a key is a bug, and pydantic's ValidationError says so.
    """
    pages = sorted(docs_dir.rglob("*.md"), key=lambda page: page.relative_to(docs_dir).parts)
    return tuple(_entries(pages))


def _entries(pages: list[Path]) -> Iterator[Entry]:
    for page in pages:
        meta, body = _split(page.read_text(encoding="utf-8"))
        if meta.get("template") == _TEMPLATE:
            yield Entry.model_validate({**meta, "text": plain_text(body)})


def _split(page: str) -> tuple[dict[str, Any], str]:
    """Front matter and body of a page. Scalars stay strings: `date: 2024` is not a number here."""
    if not page.startswith(_FENCE):
        return {}, page
    front, _, body = page.removeprefix(_FENCE).partition(f"\n{_FENCE}")
    return yaml.load(front, Loader=yaml.BaseLoader), body  # noqa: S506 - makes strings only
