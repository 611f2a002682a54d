"""The block of text of a page or a column: from where to where its lines run."""

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.importing.read.pdf.rows import Row

_LONG = 0.6
"""Of the widest row: what rows show where lines begin and end."""
_WIDE = 0.9
"""Of the widest row: what goes on in the row below, unless a paragraph ends with it."""
_OFTEN = 0.2
"""Of those rows: how many begin where the lines of the block do; others are indented."""
_NEAR = 0.25
"""How far the places may be apart, in sizes, that are one: of a scan they are not exact."""
INDENT = (1.4, 2.7)
"""The indent of first lines, in sizes."""
_FEW = 3
_NEARLY_ALL = 0.9
"""Of the lines, in the order of where they end: the one that ends where the block does."""


@dataclass(frozen=True)
class Frame:
    """Where lines begin and end, in points."""

    left: float
    right: float


def frames_of(rows: Sequence[Row]) -> Mapping[tuple[int, int], Frame]:
    """Return the frame of each page and column; a page with few lines has that of pages like it."""
    groups: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        groups.setdefault((row.page, row.column), []).append(row)
    own = {key: frame for key, group in groups.items() if (frame := _frame(group))}
    usual = _frame(rows) or Frame(0.0, 0.0)
    turns = {
        turn: [own[key] for key in own if key[0] % 2 == turn and not key[1]] for turn in (0, 1)
    }
    for key, frame in [*own.items()]:
        if not key[1]:
            own[key] = _as_others(frame, turns[key[0] % 2], groups[key][0].size)
    middle = {turn: _middle(frames) for turn, frames in turns.items()}
    return {
        key: own.get(key) or (None if key[1] else middle[key[0] % 2]) or _whole(group, usual)
        for key, group in groups.items()
    }


def _as_others(frame: Frame, others: Sequence[Frame], size: float) -> Frame:
    """Return a frame without the indent that all lines of its page have, and as wide as the others are."""
    usual = _middle(others) or frame
    lefts = [one.left for one in others if INDENT[0] < (frame.left - one.left) / size < INDENT[1]]
    is_narrow = usual.right - frame.right > INDENT[0] * size
    return Frame(min(lefts, default=frame.left), usual.right if is_narrow else frame.right)


def _frame(rows: Sequence[Row]) -> Frame | None:
    """Return the frame that rows show; nothing where too few are long."""
    widest = max((row.right - row.left for row in rows if not row.is_list), default=0.0)
    long = [row for row in rows if not row.is_list and row.right - row.left >= _LONG * widest]
    lefts = sorted(row.left for row in (*long, *_ends(rows, widest)))
    near = _NEAR * max((row.size for row in long), default=0.0)
    least = max(2.0, len(lefts) * _OFTEN)
    often = [
        left for left in lefts if bisect(lefts, left + near) - bisect(lefts, left - near) >= least
    ]
    if len(long) < _FEW or not often:
        return None
    together = lefts[bisect(lefts, often[0] - near) : bisect(lefts, often[0] + near)]
    left = together[len(together) // 2]
    rights = sorted(row.right for row in long)
    return Frame(left, rights[min(len(rights) - 1, int(len(rights) * _NEARLY_ALL))])


def _ends(rows: Sequence[Row], widest: float) -> Iterator[Row]:
    """Yield short rows below one of the widest: most are ends of paragraphs, which have no indent."""
    for row, below in pairwise(rows):
        is_next = (row.page, row.column) == (below.page, below.column) and not below.is_list
        is_short = below.right - below.left < _LONG * widest
        if is_next and is_short and row.right - row.left >= _WIDE * widest:
            yield below


def _middle(frames: Sequence[Frame]) -> Frame | None:
    if not frames:
        return None
    lefts, rights = sorted(one.left for one in frames), sorted(one.right for one in frames)
    return Frame(lefts[len(lefts) // 2], rights[len(rights) // 2])


def _whole(rows: Sequence[Row], usual: Frame) -> Frame:
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    return (
        Frame(left, right)
        if rows[0].column
        else Frame(min(left, usual.left), max(right, usual.right))
    )
