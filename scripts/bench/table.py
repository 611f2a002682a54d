"""Plain text tables that stand in columns although Chinese characters are wide."""

import unicodedata
from collections.abc import Sequence

_GAP = "  "


def width(text: str) -> int:
    """Return the columns that `text` takes in a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows, the first of them the head, in aligned columns; the first column to the left."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    head, *body = ("".join(_line(row, widths)).rstrip() for row in rows)
    return "\n".join((head, "-" * (sum(widths) + len(_GAP) * (len(widths) - 1)), *body))


def _line(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    first, *others = row
    padded = [first + " " * (widths[0] - width(first))]
    for cell, wide in zip(others, widths[1:], strict=True):
        padded.append(_GAP + " " * (wide - width(cell)) + cell)
    return padded
