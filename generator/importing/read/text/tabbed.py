"""Rows of a table in plain text: lines one below the other whose cells are parted by tabs."""

import re
from collections.abc import Sequence

from generator.importing.read.sentences import HAN
from generator.importing.read.tabular import typed
from generator.words.surnames import OF_TWO, SURNAMES

Rows = Sequence[Sequence[str]]
_DAY = re.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日")
_NAME = re.compile(f"[{HAN}]{{2,4}}")
_FIGURE = re.compile(r"[0-9０-９.,，%％—\-]+")
_FEWEST = 2


def rows_of(lines: Sequence[str]) -> Rows:
    """Return the cells of lines that are the rows of a table; () where they are none.

    Its first row heads it, and is as long as any other: contents end with a page already in their first
    line, lists of names and signatures side by side have no head.
    """
    rows = [[typed(cell.strip()) for cell in line.split("\t")] for line in lines]
    if len(rows) < _FEWEST or len(rows[0]) < max(map(len, rows)) or min(map(len, rows)) < _FEWEST:
        return ()
    head, said = rows[0], [cell for row in rows for cell in row if cell]
    is_head = (
        all(head[1:])
        and not any(map(_FIGURE.fullmatch, head))
        and not any(map(_DAY.fullmatch, head))
    )
    is_list = all(_is_name("".join(cell.split())) for cell in said)
    return rows if is_head and not is_list else ()


def _is_name(cell: str) -> bool:
    return bool(_NAME.fullmatch(cell)) and cell.startswith((*SURNAMES, *OF_TWO))
