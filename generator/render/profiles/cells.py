"""What a row of a page says: words and links, written for whichever page the row comes to stand on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.chinese import day
from generator.documents.links import Links
from generator.documents.markdown import escape
from generator.model.values import Day
from generator.render.item import Item


@dataclass(frozen=True)
class Link:
    """Words that lead to a page, or to a place in it."""

    words: str
    to: str
    place: str = ""
    """The address within the page."""

    def written(self, way: Links) -> str:
        """Return the link as Markdown."""
        place = f"#{self.place}" if self.place else ""
        return f"[{escape(self.words)}]({way(self.to)}{place})"


Words: TypeAlias = "str | Link | Sequence[str | Link]"


@dataclass(frozen=True)
class Cell:
    """What stands in a cell, and what a script is to know of it: names and values of attributes."""

    words: Words
    attributes: tuple[tuple[str, str], ...] = ()

    def written(self, way: Links) -> str:
        """Return the cell as Markdown."""
        known = " ".join(f'{name}="{value}"' for name, value in self.attributes)
        return written(self.words, way) + (f" {{: {known} }}" if known else "")


Row: TypeAlias = "tuple[Cell | Words, ...]"


def cells(row: Row, way: Links) -> list[str]:
    """Return the cells of a row as Markdown."""
    return [one.written(way) if isinstance(one, Cell) else written(one, way) for one in row]


def written(words: Words, way: Links) -> str:
    """Return words and links as Markdown."""
    parts = [words] if isinstance(words, str | Link) else words
    return "".join(one.written(way) if isinstance(one, Link) else escape(one) for one in parts)


def size(row: Row) -> int:
    """Return about how many bytes a row takes on its page."""
    return _TAGS + sum(_size(one.words if isinstance(one, Cell) else one) for one in row)


_TAGS = 60
_LINK = 60
"""Bytes that HTML adds to a row, and to a link."""
_BYTES = 4
"""Of a Chinese character, and of what parts lines at the ends of words."""


def _size(words: Words) -> int:
    parts = [words] if isinstance(words, str | Link) else words
    return sum(
        _LINK + 3 * len(one.to + one.place) + _BYTES * len(one.words)
        if isinstance(one, Link)
        else _BYTES * len(one)
        for one in parts
    )


def joined(words: Sequence[Words], between: str = "、") -> Sequence[str | Link]:
    """Return words and links with 、 or other words between them."""
    return tuple(_with_between(words, between))


def _with_between(words: Sequence[Words], between: str) -> Iterator[str | Link]:
    for index, one in enumerate(words):
        if index:
            yield between
        yield from (one,) if isinstance(one, str | Link) else one


def dated(date: Day | None, words: "Words | None" = None) -> Cell:
    """Return the cell of a date; by its attribute a table can be sorted."""
    shown = (day(date) if date else "") if words is None else words
    return Cell(shown, (("data-day", str(date)),) if date else ())


def document(item: Item) -> Link:
    """Return the link to a document, by its title."""
    return Link(item.title, item.id)
