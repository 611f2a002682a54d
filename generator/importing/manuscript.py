"""What was read of a file that an office has: its blocks in order, and what was not carried over.

Every character of the file is in a block, in a note, or in `left_out`: nothing is lost in between.
"""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True)
class Spot:
    """Where something stands in the file."""

    block: int
    """The paragraph, table or picture, counted from 1 in the order of reading."""
    page: int | None = None
    """The page of the file, from 1; None where a format has no pages."""
    printed: str = ""
    """The page number that is printed there, as it is printed."""


class Align(StrEnum):
    """How a paragraph is set."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Paragraph:
    """A line of text as its author meant it; `**…**` in `text` is bold, `[^1]` marks a note."""

    text: str
    spot: Spot
    level: int = 0
    """The level of a heading by its style, 1 to 6; 0 for what is none."""
    align: Align = Align.LEFT
    larger: bool = False
    """Whether it is set larger than the running text: a title, for a reader."""
    bold: bool = False
    """Whether all of it is set in bold."""
    opens_page: bool = False
    """Whether the file begins a page for it."""


@dataclass(frozen=True)
class Table:
    """A table, row by row; merged cells are written as records write them (`generator/cells.py`)."""

    rows: tuple[tuple[str, ...], ...]
    spot: Spot


@dataclass(frozen=True)
class Picture:
    """A picture; the text of the record shows it under `name`, a safe name made for it."""

    name: str
    content: bytes = field(repr=False)
    words: str
    spot: Spot


Block = Paragraph | Table | Picture


@dataclass(frozen=True)
class LeftOut:
    """Characters of the file that no block has: headers, page numbers, deletions, text of no use."""

    text: str
    why: str
    """In Chinese, for the editor."""
    spot: Spot


@dataclass(frozen=True)
class Mending:
    """What extraction had torn and was put right, without touching the wording."""

    before: str
    after: str
    why: str
    spot: Spot


@dataclass(frozen=True)
class Doubt:
    """What an editor is to look at: an unaccepted revision, a comment, a doubtful reading."""

    said: str
    """The words of the file."""
    message: str
    spot: Spot


@dataclass(frozen=True)
class Manuscript:
    """A file as it was read."""

    name: str
    """The name of the file, without its folders."""
    blocks: tuple[Block, ...]
    notes: tuple[tuple[str, str], ...] = ()
    """Footnotes: label, such as "1", and text."""
    left_out: tuple[LeftOut, ...] = ()
    mended: tuple[Mending, ...] = ()
    doubts: tuple[Doubt, ...] = ()
