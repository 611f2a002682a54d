"""Merged cells of a table, as they are typed: a cell of ^^ belongs to the one above, one of << to the one before."""

from collections.abc import Mapping, Sequence

ABOVE, BEFORE = "^^", "<<"
Cell = tuple[int, int]
"""Row and column, from 0."""


class MergeError(Exception):
    """Cells that cannot be merged as typed; the message is Chinese."""

    def __init__(self, row: int, message: str) -> None:
        super().__init__(message)
        self.row = row


def merged(rows: Sequence[Sequence[str]]) -> Mapping[Cell, Sequence[Cell]]:
    """Return each cell that others belong to with all of its cells, itself first. Raises MergeError.

    `rows` are the texts of the cells, the head first; a row may be shorter than the head.
    """
    owners: dict[Cell, Cell] = {}
    parts: dict[Cell, list[Cell]] = {}
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            at = (row, column)
            to = {ABOVE: (row - 1, column), BEFORE: (row, column - 1)}.get(text.strip())
            if to and to not in owners:
                where = "上面" if text.strip() == ABOVE else "左面"
                raise MergeError(row, f"“{text.strip()}”要并入{where}的格，但{where}没有格")
            owners[at] = owners[to] if to else at
            parts.setdefault(owners[at], []).append(at)
    for owner, cells in parts.items():
        rows_, columns = ({cell[axis] for cell in cells} for axis in (0, 1))
        if len(rows_) * len(columns) != len(cells):
            raise MergeError(
                cells[-1][0], f"并入第 {owner[0] + 1} 行第 {owner[1] + 1} 格的各格不成长方形"
            )
    return {owner: cells for owner, cells in parts.items() if len(cells) > 1}
