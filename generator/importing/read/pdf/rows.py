"""Characters at places -> rows: what stands on one line of a page, however it was drawn."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.read.pdf.glyphs import Glyph
from generator.importing.read.sentences import HAN

_SAME_LINE = 0.45
"""How far the middles of characters of a line may be apart, in sizes."""
_LIGATURE = "f"
"""What may stand twice in one place: ff is drawn as one sign."""
_TWICE = 0.12
"""What stands so near to the same character, in sizes, is drawn twice to be bold."""
_NONE, _SEGMENT, _COLUMN = 0.5, 0.7, 1.6
"""Gaps, in sizes: up to the first there is none; from the second on it may be a gutter; from the third
on it parts columns of a list."""
_WORD = 0.16
_LATIN = re.compile(r"[A-Za-z0-9.,;:!?)'’-]")
_MARK = re.compile("[，。；：、！？“”‘’（）《》〈〉【】〔〕]")
_SINGLE = re.compile(rf"[{HAN}]")


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters of a row without a gap between them that is as wide as one."""

    text: str
    left: float
    right: float
    size: float


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page, or of a column of one; `top` and `bottom` are heights on the page."""

    segments: tuple[Segment, ...]
    top: float
    bottom: float
    page: int
    column: int = 0
    """Which column of the page it is in, counted through the page; 0 where there is but one."""
    is_doubtful: bool = False
    """Whether its characters were recognised in a picture, and not surely."""
    unsure: tuple[str, ...] = ()
    """Numbers that were recognised and may be others."""

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.segments[-1].right

    @property
    def size(self) -> float:
        """The size of most of it, in points."""
        return max(self.segments, key=lambda one: len(one.text)).size

    @property
    def text(self) -> str:
        """What it says; a tab parts columns, a blank the characters of a title that is set apart."""
        is_apart = all(_SINGLE.fullmatch(segment.text) for segment in self.segments)
        text = self.segments[0].text
        for before, after in pairwise(self.segments):
            is_column = after.left - before.right > _COLUMN * max(before.size, after.size)
            text += ("\t" if is_column and not is_apart else " ") + after.text
        return text

    @property
    def is_list(self) -> bool:
        """Whether it has columns of a list."""
        return "\t" in self.text

    def cut(self, segments: Sequence[Segment], column: int) -> "Row":
        """Return a part of it that stands in a column."""
        return replace(self, segments=tuple(segments), column=column)


def usual_size(rows: Iterable[Row]) -> float:
    """Return the size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(row.size, 1)] += len(row.text)
    return max(sizes, key=lambda size: sizes[size], default=1.0)


def rows_of(glyphs: Iterable[Glyph], page: int) -> list[Row]:
    """Return the rows of characters, from the top of the page down."""
    return [row for line in _lines(glyphs) if (row := _row(line, page)).segments]


def _lines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Yield the characters of each line, from left to right."""
    line: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda one: -one.middle):
        if (
            line
            and line[-1].middle - glyph.middle > _SAME_LINE * max(glyph.size, line[-1].size) * 0.6
        ):
            first = line[0]
            if first.middle - glyph.middle > _SAME_LINE * max(glyph.size, first.size):
                yield sorted(line, key=lambda one: one.left)
                line = []
        line.append(glyph)
    if line:
        yield sorted(line, key=lambda one: one.left)


def _row(line: Sequence[Glyph], page: int) -> Row:
    top, bottom = max(one.top for one in line), min(one.bottom for one in line)
    return Row(tuple(_segments(_drawn_once(line))), top, bottom, page)


def _drawn_once(line: Sequence[Glyph]) -> Iterator[Glyph]:
    """Yield the characters of a line; one that is drawn again almost in its place is bold, not two."""
    kept: list[Glyph] = []
    for glyph in line:
        if not any(_is_again(one, glyph) for one in kept[-3:]):
            kept.append(glyph)
            yield glyph


def _is_again(one: Glyph, other: Glyph) -> bool:
    near = _TWICE * max(one.size, other.size)
    return (
        one.text == other.text != _LIGATURE
        and abs(other.left - one.left) < near
        and abs(other.middle - one.middle) < near
    )


def _segments(line: Iterable[Glyph]) -> Iterator[Segment]:
    """Yield what stands between the gaps of a line; blanks that are drawn count as gaps."""
    open_: list[Glyph] = []
    text, blank = "", ""
    for glyph in line:
        if not glyph.text.strip():
            blank += glyph.text
            continue
        gap = glyph.left - open_[-1].right if open_ else 0.0
        if open_ and gap > _SEGMENT * max(glyph.size, open_[-1].size):
            yield _segment(open_, text)
            open_, text = [], ""
        elif open_:
            text += _between(open_[-1], glyph, gap, blank)
        open_.append(glyph)
        text, blank = text + glyph.text, ""
    if open_:
        yield _segment(open_, text)


def _between(before: Glyph, after: Glyph, gap: float, blank: str) -> str:
    """Return the blank between two characters: the one that is drawn, or one that the gap shows."""
    is_latin = _LATIN.match(before.text) and _LATIN.match(after.text)
    if blank:
        return "\u3000" if "\u3000" in blank else " "
    if _MARK.match(before.text) or _MARK.match(after.text):
        return ""
    return " " if gap > (_WORD if is_latin else _NONE) * max(before.size, after.size) else ""


def _segment(glyphs: Sequence[Glyph], text: str) -> Segment:
    sizes = sorted(glyph.size for glyph in glyphs)
    return Segment(text, glyphs[0].left, glyphs[-1].right, sizes[len(sizes) // 2])
