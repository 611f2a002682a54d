"""Rows that run across the columns of a page -> the rows of each column, in the order of reading.

A list of names in columns is read row by row, text in columns column by column: what tells them apart
is that the lines of a text fill their columns.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importing.read.pdf.rows import Row, Segment

_FEWEST = 4
"""Rows of a text in columns, at least."""
_WIDE, _FULL = 8, 0.75
"""How wide columns are in sizes, at least; how much of its column the usual line fills."""
_NARROWEST = 0.8
"""A gutter, in sizes."""
_CANDIDATES = 3
_DEEPEST = 12
"""How often what was divided is divided again."""
_GRAIN = 4.0


@dataclass(frozen=True)
class _Gutter:
    """Rows from `first` to before `last` that nothing crosses between two places."""

    first: int
    last: int
    left: float
    right: float


def in_order(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a page as they are read; those of columns say which they are in."""
    return [*_in_order(rows, 0, _DEEPEST)]


def _in_order(rows: Sequence[Row], column: int, deepest: int) -> Iterator[Row]:
    gutter = _gutter(rows) if deepest else None
    if gutter is None:
        yield from rows
        return
    yield from _in_order(rows[: gutter.first], column, deepest - 1)
    within = rows[gutter.first : gutter.last]
    middle = (gutter.left + gutter.right) / 2
    beside = column
    for side in (-1, 1):
        own = [part for row in within if (part := _side(row, middle, side, beside + 1))]
        for row in _in_order(own, beside + 1, deepest - 1):
            beside = max(beside, row.column)
            yield row
    for row in _in_order(rows[gutter.last :], beside, deepest - 1):
        yield row


def _side(row: Row, middle: float, side: int, column: int) -> Row | None:
    segments = [one for one in row.segments if (one.left > middle) is (side > 0)]
    return row.cut(segments, column) if segments else None


def _gutter(rows: Sequence[Row]) -> _Gutter | None:
    """Return the gutter between two columns of text that most rows have beside it."""
    gaps = Counter(
        round((after.left - _NARROWEST * after.size / 2) / _GRAIN)
        for row in rows
        for after in row.segments[1:]
    )
    found = [
        gutter
        for place, count in gaps.most_common(_CANDIDATES)
        if count >= _FEWEST - 1
        for gutter in _runs(rows, place * _GRAIN)
        if _is_text(rows[gutter.first : gutter.last], gutter)
    ]
    return max(found, key=lambda one: one.last - one.first, default=None)


def _runs(rows: Sequence[Row], place: float) -> Iterator[_Gutter]:
    """Yield the runs of rows that leave a gutter about a place."""
    first, left, right = 0, float("-inf"), float("inf")
    for at, row in enumerate(rows):
        before = max((one.right for one in row.segments if one.left < place), default=left)
        after = min((one.left for one in row.segments if one.left >= place), default=right)
        is_clear = min(right, after) - max(left, before) >= _NARROWEST * row.size
        if before > place + _GRAIN * 2 or not is_clear:
            if at - first >= _FEWEST:
                yield _Gutter(first, at, left, right)
            first, left, right = at + 1, float("-inf"), float("inf")
        else:
            left, right = max(left, before), min(right, after)
    if len(rows) - first >= _FEWEST:
        yield _Gutter(first, len(rows), left, right)


def _is_text(rows: Sequence[Row], gutter: _Gutter) -> bool:
    """Whether what stands on both sides of a gutter are lines that fill their columns."""
    middle = (gutter.left + gutter.right) / 2
    sides = (
        [row for row in rows if row.left < middle],
        [row for row in rows if row.right > middle],
    )
    parts = [
        [[one for one in row.segments if (one.left > middle) is bool(side)] for row in rows_]
        for side, rows_ in enumerate(sides)
    ]
    return all(_fills(part) for part in parts)


def _fills(lines: Sequence[Sequence[Segment]]) -> bool:
    """Whether the usual one of these lines is as wide as their column, without gaps."""
    whole = [line for line in lines if line]
    if len(whole) < _FEWEST - 1:
        return False
    size = max(segment.size for line in whole for segment in line)
    width = max(line[-1].right for line in whole) - min(line[0].left for line in whole)
    filled = sorted(sum(one.right - one.left for one in line) for line in whole)
    return width >= _WIDE * size and filled[len(filled) // 2] >= _FULL * width
