"""Rows in the order of reading -> paragraphs, across the ends of columns and pages."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.importing.manuscript import Align
from generator.importing.read.pdf.frame import INDENT, Frame, frames_of
from generator.importing.read.pdf.rows import Row, usual_size
from generator.importing.read.sentences import (
    begins_item,
    ends_entry,
    ends_sentence,
    follows_item,
    is_prose,
)

_FULL = 1.6
"""How far from the right, in sizes, a line may end that goes on: no character more would fit."""
_RAGGED = 4.0
"""The same, of a row below which the next hangs behind the number of its item: a number is not parted."""
_INDENTED = 0.8
_SELDOM = 30
"""Of how many lines one has the indent of a first line where paragraphs are indented."""
_CENTRED, _IN_THE_MIDDLE, _UNSPOKEN = 1.2, 2.6, 1.0
"""How much the blanks on both sides may differ; the least of them, for a line as large as the text, and
for one without punctuation."""
_ASIDE, _FOOT, _MORE = 8.0, 5.5, 3.0
"""Of a line at the right: the blank before it, at least; behind it, at most, where signatures stand
four characters off; and by how much the first is more."""
_MARKER, _LEVEL = (0.4, 3.5), 0.3
"""How wide the number of an item and the blank behind it may be, in sizes; what is one left edge."""
_SAME_SIZE = 0.12
_WIDEST_STEP = 3.0
"""The distance of lines, in sizes: a wider one is no usual one."""
_APART = 1.6
"""The distance of lines, in the usual one, from which on they are not of one paragraph."""


@dataclass(frozen=True)
class Lines:
    """The rows of a paragraph, and how it is set."""

    rows: tuple[Row, ...]
    align: Align
    is_larger: bool


class Setting:
    """How the rows of one file are set."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Look at all rows that are text, in the order of reading."""
        self._frames: Mapping[tuple[int, int], Frame] = frames_of(rows)
        indented = sum(INDENT[0] < self._blanks(row)[0] < INDENT[1] for row in rows)
        self._indents = indented * _SELDOM > len(rows)
        """Whether paragraphs begin with an indent: a full line is no end of one then."""
        self._size = usual_size(rows)
        steps = Counter(
            round(_step(one, other), 1)
            for one, other in pairwise(rows)
            if (one.page, one.column) == (other.page, other.column)
        )
        likely = [step for step in steps if 0 < step < _WIDEST_STEP]
        self._step = max(likely, key=lambda step: steps[step], default=_WIDEST_STEP)

    def paragraphs(self, rows: Iterable[Row]) -> Iterator[Lines]:
        """Yield the paragraphs of rows between which no table or picture stands."""
        open_: list[Row] = []
        for row in rows:
            if open_ and not self._goes_on(open_, row):
                yield self._lines(open_)
                open_ = []
            open_.append(row)
        if open_:
            yield self._lines(open_)

    def _lines(self, rows: Sequence[Row]) -> Lines:
        size = max(rows, key=lambda row: len(row.text)).size
        align = self._align(rows[0]) if len(rows) == 1 or _is_noted(rows) else Align.LEFT
        return Lines(tuple(rows), align, self._is_larger(size))

    def _goes_on(self, open_: Sequence[Row], row: Row) -> bool:
        """Whether a row is of one paragraph with those before it."""
        before = open_[-1]
        if before.is_list or row.is_list or ends_entry(before.text) or self._is_apart(before, row):
            return False
        if _is_noted([*open_, row]):
            return True
        if follows_item(open_[0].text, row.text):
            return False
        if _hangs(open_, row) and self._blanks(before)[1] <= _RAGGED:
            return True
        return self._is_full(before) and self._is_next(open_, row)

    def _is_next(self, open_: Sequence[Row], row: Row) -> bool:
        """Whether a row below a full one goes on with its paragraph."""
        before = open_[-1]
        if self._blanks(row)[0] > _INDENTED:
            return False
        if _is_further_in(before, row) and not begins_item(open_[0].text):
            return False
        if len(open_) == 1 and self._align(before) is not Align.LEFT:
            return False
        return not ends_sentence(before.text) or self._is_sentence(row)

    def _is_sentence(self, row: Row) -> bool:
        """Whether a row below a full stop goes on with the paragraph, which would begin with an indent."""
        is_said = self._is_full(row) or is_prose(row.text) or ends_sentence(row.text)
        return self._indents and is_said and not begins_item(row.text)

    def _is_apart(self, before: Row, row: Row) -> bool:
        """Whether size or distance says that two rows are not of one paragraph."""
        if abs(before.size - row.size) > _SAME_SIZE * before.size:
            return True
        is_below = (before.page, before.column) == (row.page, row.column)
        return is_below and _step(before, row) > _APART * self._step

    def _is_full(self, row: Row) -> bool:
        return self._blanks(row)[1] <= _FULL

    def _blanks(self, row: Row) -> tuple[float, float]:
        """Return the blanks before and behind a row, in its sizes."""
        frame = self._frames[row.page, row.column]
        return (row.left - frame.left) / row.size, (frame.right - row.right) / row.size

    def _is_larger(self, size: float) -> bool:
        return size > self._size * (1 + _SAME_SIZE)

    def _align(self, row: Row) -> Align:
        before, behind = self._blanks(row)
        least = _IN_THE_MIDDLE if is_prose(row.text) else _UNSPOKEN
        least = -1.0 if self._is_larger(row.size) else least
        if abs(before - behind) <= _CENTRED and before >= least:
            return Align.CENTRE
        is_aside = before >= _ASIDE and behind <= _FOOT and before >= behind + _MORE
        return Align.RIGHT if is_aside else Align.LEFT


def _step(row: Row, below: Row) -> float:
    """Return how far a row is from one below, in its sizes."""
    return (row.top + row.bottom - below.top - below.bottom) / 2 / row.size


def _hangs(open_: Sequence[Row], row: Row) -> bool:
    """Whether a row stands where the words of an item of a list begin, behind its number or dot."""
    first, before = open_[0], open_[-1]
    is_below = (before.page, before.column) == (row.page, row.column)
    if not is_below or not begins_item(first.text) or begins_item(row.text):
        return False
    if before is first:
        return _MARKER[0] < (row.left - first.left) / row.size < _MARKER[1]
    is_first_in = row.left - first.left > _MARKER[0] * row.size
    return is_first_in and abs(row.left - before.left) < _LEVEL * row.size


def _is_further_in(before: Row, row: Row) -> bool:
    """Whether a row begins further to the right than the one above, as a first line does."""
    is_below = (before.page, before.column) == (row.page, row.column)
    return is_below and row.left - before.left > _INDENTED * row.size


def _is_noted(rows: Sequence[Row]) -> bool:
    """Whether rows are one remark in brackets: when and where something was passed."""
    text = "".join(row.text for row in rows)
    if not text.startswith(("（", "(")):
        return False
    before = "".join(row.text for row in rows[:-1])
    return len(rows) > 1 and _depth(before) > 0 and text.endswith(("）", ")"))


def _depth(text: str) -> int:
    return sum(text.count(sign) for sign in "（(") - sum(text.count(sign) for sign in "）)")
