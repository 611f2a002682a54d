"""The tables of a record's body and wordings: rows of cells, each with where it stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from generator.check.texts import RecordTexts, Text, TextKind

_NUMBER = re.compile(
    r"(?P<number>[-－−]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[-－−]?[0-9]+(?:\.[0-9]+)?)(?P<unit>[^0-9,.]{0,4})"
)


@dataclass(frozen=True)
class Cell:
    """A cell: its text, the number that it is, if it is one."""

    text: Text

    @property
    def said(self) -> str:
        """The text without blanks."""
        return "".join(self.text.text.split())

    @property
    def number(self) -> Decimal | None:
        """The number that the cell is, a unit of its own left out; None where it says more."""
        found = _NUMBER.fullmatch(self.said)
        if not found:
            return None
        return Decimal(re.sub("[－−]", "-", found["number"]).replace(",", ""))

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.said.endswith(("%", "％"))


@dataclass(frozen=True)
class Table:
    """A table: the cells of its rows; the first row is the head. An empty cell is None."""

    rows: Sequence[Sequence[Cell | None]]

    @property
    def head(self) -> Sequence[Cell | None]:
        """The first row."""
        return self.rows[0]

    def column(self, at: int) -> Sequence[Cell | None]:
        """Return the cells of a column below the head."""
        return [row[at] if at < len(row) else None for row in self.rows[1:]]


def tables_of(own: RecordTexts) -> Sequence[Table]:
    """Return the tables of a record, in their order."""
    return own.located.once(tables_of, lambda: tuple(_tables(own.texts)))


def _tables(texts: Sequence[Text]) -> Iterator[Table]:
    """Yield the tables: the cells of a line are a row, the rows of neighbouring lines are a table."""
    by_line: dict[tuple[str, int], list[Text]] = {}
    for cell in texts:
        if cell.role is TextKind.CELL:
            mark = cell.mark()
            by_line.setdefault((mark.path, mark.line), []).append(cell)
    rows: list[Sequence[Cell | None]] = []
    before: tuple[str, int] | None = None
    for (path, line), own in by_line.items():
        source = own[0].source
        is_next = (
            before
            and path == before[0]
            and all("|" in source.line(between) for between in range(before[1], line))
        )
        if rows and not is_next:
            yield Table(tuple(rows))
            rows = []
        rows.append(_row(own, line))
        before = (path, line)
    if rows:
        yield Table(tuple(rows))


def _row(cells: Sequence[Text], line: int) -> Sequence[Cell | None]:
    """Return the cells of a line, those that are empty too."""
    source = cells[0].source
    start = source.starts[line - 1]
    typed = source.line(line)
    shift = len(typed) - len(typed.lstrip().removeprefix("|"))
    inner = typed[shift:]
    edges = [0]
    edges += [found.end() for found in re.finditer(r"(?<!\\)\|", inner)]
    if not typed.rstrip().endswith("|"):
        edges.append(len(inner) + 1)
    found: list[Cell | None] = []
    for begin, end in pairwise(edges):
        own = [c for c in cells if begin <= c.offsets[0] - start - shift < end]
        found.append(Cell(own[0]) if own else None)
    return tuple(found)
