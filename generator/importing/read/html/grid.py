"""A table of a web page -> rows of cells, merged ones marked as records mark them."""

from collections.abc import Callable

from selectolax.lexbor import LexborNode

from generator.cells import ABOVE, BEFORE
from generator.importing.read.html.nodes import steps, written
from generator.importing.read.html.styled import number
from generator.importing.read.tabular import typed
from generator.importing.read.unreadable import UnreadableError

_CELLS = {"td", "th"}
_FLOWS = {"table", "h1", "h2", "h3", "h4", "h5", "h6"}
"""What no table of figures has in a cell: one that does places the parts of a page."""
_WIDEST, _MOST = 500, 500_000
_LONG = 400
"""Characters of a cell, at most, in a table of figures."""


def is_frame(table: LexborNode) -> bool:
    """Whether a table only places the parts of a page."""
    if any(step.tag in _FLOWS for step in steps(table, lambda _: False)):
        return True
    rows = _rows(table)
    is_column = max((len(row) for row in rows), default=0) <= 1
    return is_column or any(len(written(cell)) > _LONG for row in rows for cell in row)


def grid_of(table: LexborNode, text_of: Callable[[LexborNode], str]) -> list[list[str]]:
    """Return the cells of a table, row by row. Raises UnreadableError for more than anybody reads."""
    grid: dict[tuple[int, int], str] = {}
    rows = _rows(table)
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while (row, column) in grid:
                column += 1
            down = min(max(number(cell, "rowspan", 1), 1), len(rows) - row)
            across = min(max(number(cell, "colspan", 1), 1), _WIDEST)
            if len(grid) + down * across > _MOST:
                raise UnreadableError("网页里的表格太大", "请核对文件，或把表格另存")
            for below in range(down):
                for beside in range(across):
                    grid[row + below, column + beside] = BEFORE if beside else ABOVE
            grid[row, column] = typed(text_of(cell))
    width = max((column for _, column in grid), default=-1) + 1
    return [[grid.get((row, column), "") for column in range(width)] for row in range(len(rows))]


def _rows(table: LexborNode) -> list[list[LexborNode]]:
    """Return the cells of each row of a table that has none within."""
    return [[cell for cell in row.iter() if cell.tag in _CELLS] for row in table.css("tr")]
