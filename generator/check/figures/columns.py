"""Columns of a table that two others make, in every row but one: what is less, what it grew by, the rate of what is done.

Which columns those are, no heads say for sure; the rows do: where a column is made in one way of the
same two others in every row but one, the cell of that row is wrong, or one beside it.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations

from generator.check.figures.tables import Cell, Table
from generator.check.handling.arithmetic import Inexact, Way, half_of_last, way
from generator.check.handling.arithmetic import printed as inexact

_ROWS = 2
"""So many rows must agree."""
_TOTALS = frozenset({"合计", "总计", "小计", "共计", "总数", "合 计"})
_MOST = 12
"""A table with more columns is not looked at: the pairs of its columns are too many."""
_NAMED_DIFFERENCE = re.compile("[增减差净余缺未欠]|变化")
"""In the head of a column, that it is a difference; of other columns small numbers make one by chance."""


@dataclass(frozen=True)
class _Relation:
    """A way in which two numbers make a third; of two that make none in it, it does not judge."""

    said: str
    fits: Callable[[Decimal, Decimal, str], bool | None]
    is_rate: bool


def _difference(one: Decimal, two: Decimal, made: str) -> bool:
    slack = half_of_last(one) + half_of_last(two) + half_of_last(Decimal(made))
    return abs(one - two - Decimal(made)) <= slack


def _share(one: Decimal, two: Decimal, made: str) -> bool | None:
    if two <= 0 or one < 0:
        return None
    return (
        not made.startswith("-")
        and way(made, inexact(str(one)), inexact(str(two))) is not Way.NEITHER
    )


def _growth(one: Decimal, two: Decimal, made: str) -> bool | None:
    if two <= 0:
        return None
    now, before = inexact(str(one)), inexact(str(two))
    low, high = now.low - before.high, now.high - before.low
    change = Inexact(low, high) if one >= two else Inexact(-high, -low)
    is_signed = made.startswith("-") is (one < two) or Decimal(made) == 0
    return is_signed and way(made.removeprefix("-"), change, before) is not Way.NEITHER


_RELATIONS = (
    _Relation("{0}减{1}", _difference, is_rate=False),
    _Relation("{0}除以{1}", _share, is_rate=True),
    _Relation("{0}比{1}的增幅", _growth, is_rate=True),
)


def odd_cells(table: Table) -> Iterator[tuple[Cell, str]]:
    """Yield each cell that alone in its column is not made as the others are, and of what: of three columns one."""
    width = max(len(row) for row in table.rows)
    if width > _MOST:
        return
    columns = {at: column for at in range(width) if _numbers(column := table.column(at)) > _ROWS}
    first = table.column(0)
    totals = {row for row, cell in enumerate(first) if cell and cell.said in _TOTALS}
    told: set[frozenset[int]] = set()
    for at, column in columns.items():
        head = table.head[at] if at < len(table.head) else None
        is_named = bool(head and _NAMED_DIFFERENCE.search(head.said))
        made = _made(at, columns, totals, is_named=is_named)
        if made:
            relation, one, two, wrong = made
            heads = (table.head[of] for of in (one, two))
            said = relation.said.format(*(f"“{head.said if head else ''}”" for head in heads))
            cell, those = column[wrong], frozenset((at, one, two))
            if cell and those not in told:
                told.add(those)
                yield cell, f"{cell.said}不是这一行的{said}，别的行都是"


def _made(
    at: int,
    columns: Mapping[int, Sequence[Cell | None]],
    totals: Collection[int],
    *,
    is_named: bool,
) -> tuple[_Relation, int, int, int] | None:
    """Return in which way two other columns make one in all rows but one, and that row; none if it is made in all."""
    found, column = None, columns[at]
    for relation in _RELATIONS:
        is_rate = any(cell and cell.is_percent for cell in column)
        if relation.is_rate is not is_rate or not (is_rate or is_named):
            continue
        for one, two in permutations((other for other in columns if other != at), 2):
            rows = [*_judged(relation, column, columns[one], columns[two])]
            every = [row for row, fits in rows if not fits]
            # What is wrong in a row is wrong in the sum of all rows, too.
            wrong = [row for row in every if row not in totals] or every
            right = len(rows) - len(every)
            is_chance = not is_rate and _is_one_number(column[row] for row, fits in rows if fits)
            if not wrong and right >= _ROWS:
                return None
            if len(wrong) == 1 and right >= _ROWS and not is_chance and not found:
                found = relation, one, two, wrong[0]
    return found


def _judged(
    relation: _Relation,
    made: Sequence[Cell | None],
    one: Sequence[Cell | None],
    two: Sequence[Cell | None],
) -> Iterator[tuple[int, bool]]:
    for row, cells in enumerate(zip(one, two, made, strict=True)):
        first, second, third = (cell.number if cell else None for cell in cells)
        if not (first and second and third):
            continue  # nought tells nothing: all that is nothing differs by nothing
        if any(cell and cell.is_percent for cell in cells[:2]):
            continue
        fits = relation.fits(first, second, str(third))
        if fits is not None:
            yield row, fits


def _is_one_number(cells: Iterable[Cell | None]) -> bool:
    """Whether cells all have the same number."""
    return len({cell.number for cell in cells if cell}) <= 1


def _numbers(column: Sequence[Cell | None]) -> int:
    return sum(cell is not None and cell.number is not None for cell in column)
