"""Rows of a table as records may have them."""

from collections.abc import Sequence

from generator.cells import ABOVE, BEFORE, MergeError, merged

_MARKS = {ABOVE, BEFORE}
_UNMERGED = "表格里合并的格不成长方形，已经拆开，请对照原件核对"


def fitting(rows: Sequence[Sequence[str]]) -> tuple[tuple[tuple[str, ...], ...], str]:
    """Return rows of one length whose merged cells are rectangles, and what had to be changed for it.

    A merge that is none is undone: its cells are empty then.
    """
    width = max((len(row) for row in rows), default=0)
    even = tuple((*row, *("",) * (width - len(row))) for row in rows)
    try:
        merged(even)
    except MergeError:
        apart = tuple(tuple("" if cell in _MARKS else cell for cell in row) for row in even)
        return apart, _UNMERGED
    return even, ""


def typed(text: str) -> str:
    """Return the text of a cell; one that reads like a mark of merging is parted."""
    return " ".join(text.strip()) if text.strip() in _MARKS else text
