"""Ruled lines and characters of a page -> tables, merged cells marked as records mark them."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.cells import ABOVE, BEFORE
from generator.importing.read.joining import joined
from generator.importing.read.pdf.edges import NEAR, Edge, Edges
from generator.importing.read.pdf.glyphs import Glyph
from generator.importing.read.pdf.joined_lines import lines_of_tables
from generator.importing.read.pdf.rows import rows_of
from generator.importing.read.tabular import typed

_MOST = 120
"""Rows or columns of a table on one page."""


@dataclass(frozen=True)
class Ruled:
    """A table on a page."""

    rows: list[list[str]]
    xs: tuple[float, ...]
    """Where the lines down are."""
    top: float
    page: int
    last_page: int
    again: tuple[str, ...] = ()
    """Its head, as often as it stands at the top of a further page."""
    cut: tuple[tuple[str, str], ...] = ()
    """The rows that the end of a page parts in two: as they were, and are."""

    def with_more(self, other: "Ruled") -> "Ruled":
        """Return the table with what stands of it on the next page."""
        is_again = other.rows[0] == self.rows[0]
        again = (" ".join(other.rows[0]),) if is_again else ()
        rows, cut = list(other.rows[len(again) :]), self.cut
        before = self.rows
        if _is_cut(before, rows):
            whole = [
                typed(joined([*filter(None, cells)]))
                for cells in zip(before[-1], rows[0], strict=True)
            ]
            cut = (*cut, ("\n".join((" ".join(before[-1]), " ".join(rows[0]))), " ".join(whole)))
            before, rows = before[:-1], [whole, *rows[1:]]
        more = (*self.again, *again)
        return replace(self, rows=[*before, *rows], last_page=other.page, again=more, cut=cut)


def tables_of(edges: Edges, glyphs: Sequence[Glyph], page: int) -> tuple[list[Ruled], list[Glyph]]:
    """Return the tables of a page from the top down, and the characters that are in none."""
    tables: list[Ruled] = []
    left = list(glyphs)
    for across, down in lines_of_tables(edges):
        grid = _Grid(across, down)
        if grid.is_table:
            inside = [glyph for glyph in left if grid.cell_of(glyph)]
            left = [glyph for glyph in left if not grid.cell_of(glyph)]
            if inside:
                tables.append(grid.table(inside, page))
    return sorted(tables, key=lambda table: -table.top), left


def _is_cut(before: Sequence[Sequence[str]], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first of further rows goes on with the last before: only there nothing heads a row.

    Where cells at the head of rows are merged, a row without a head is of the merged one.
    """
    heads = [row[0] for row in (*before, *rows[1:])]
    is_headless = bool(rows) and not rows[0][0] and any(rows[0])
    return is_headless and len(before) > 1 and all(heads) and ABOVE not in heads


class _Grid:
    """The cells between lines that meet."""

    def __init__(self, across: Sequence[Edge], down: Sequence[Edge]) -> None:
        self.xs = _places(down)
        self.ys = _places(across)[::-1]
        self._across, self._down = _on(self.ys, across), _on(self.xs, down)
        self._owners: dict[tuple[int, int], tuple[int, int]] = {}
        if self.is_table:
            self._merge()

    @property
    def is_table(self) -> bool:
        """Whether there are several cells; one alone is a frame, more than anybody reads a pattern."""
        rows, columns = len(self.ys) - 1, len(self.xs) - 1
        return rows >= 1 and columns >= 1 and rows * columns >= 2 and max(rows, columns) <= _MOST

    def cell_of(self, glyph: Glyph) -> tuple[int, int] | None:
        """Return row and column of the cell that a character stands in."""
        x, y = (glyph.left + glyph.right) / 2, glyph.middle
        column = bisect(self.xs, x) - 1
        row = len(self.ys) - 1 - bisect(self.ys[::-1], y)
        is_inside = 0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1
        return self._owners[row, column] if is_inside else None

    def table(self, glyphs: Sequence[Glyph], page: int) -> Ruled:
        """Return the table with its characters."""
        inside: dict[tuple[int, int], list[Glyph]] = {}
        for glyph in glyphs:
            inside.setdefault(self.cell_of(glyph) or (0, 0), []).append(glyph)
        rows = [
            [self._text((row, column), inside) for column in range(len(self.xs) - 1)]
            for row in range(len(self.ys) - 1)
        ]
        return Ruled(rows, self.xs, self.ys[0], page, page)

    def _text(self, cell: tuple[int, int], inside: dict[tuple[int, int], list[Glyph]]) -> str:
        owner = self._owners[cell]
        if owner == cell:
            lines = [row.text for row in rows_of(inside.get(cell, ()), 0)]
            return typed(joined(lines)) if lines else ""
        return ABOVE if owner[1] == cell[1] else BEFORE

    def _merge(self) -> None:
        """Give each cell the first of those that no line parts it from."""
        cells = [
            (row, column) for row in range(len(self.ys) - 1) for column in range(len(self.xs) - 1)
        ]
        for cell in cells:
            if cell in self._owners:
                continue
            last = self._last(cell)
            for row in range(cell[0], last[0] + 1):
                for column in range(cell[1], last[1] + 1):
                    self._owners.setdefault((row, column), cell)

    def _last(self, cell: tuple[int, int]) -> tuple[int, int]:
        """Return the cell at the other corner of what is merged into `cell`."""
        row, column = cell
        while column + 2 < len(self.xs) and not self._is_parted_down(row, column + 1):
            if (row, column + 1) in self._owners:
                break
            column += 1
        while row + 2 < len(self.ys) and not any(
            self._is_parted_across(row + 1, at) for at in range(cell[1], column + 1)
        ):
            row += 1
        return row, column

    def _is_parted_down(self, row: int, line: int) -> bool:
        middle = (self.ys[row] + self.ys[row + 1]) / 2
        return _is_drawn(self._down[line], middle)

    def _is_parted_across(self, line: int, column: int) -> bool:
        middle = (self.xs[column] + self.xs[column + 1]) / 2
        return _is_drawn(self._across[line], middle)


def _is_drawn(edges: Sequence[Edge], through: float) -> bool:
    return any(edge.start <= through <= edge.end for edge in edges)


def _on(places: Sequence[float], edges: Sequence[Edge]) -> list[list[Edge]]:
    """Return the lines at each place."""
    return [[edge for edge in edges if abs(edge.at - place) <= NEAR] for place in places]


def _places(edges: Sequence[Edge]) -> tuple[float, ...]:
    """Return where lines are, each place once, in order."""
    places: list[float] = []
    for at in sorted(edge.at for edge in edges):
        if not places or at - places[-1] > NEAR:
            places.append(at)
    return tuple(places)
