"""Rows of a table in plain text: lines one below the other whose cells are parted by tabs."""

import re
from collections.abc import Sequence

from generator.importing.read.sentences import HAN
from generator.importing.read.tabular import typed
from generator.words.likelihood import is_word
from generator.words.surnames import OF_TWO, SURNAMES

Rows = Sequence[Sequence[str]]
_NAME = re.compile(f"[{HAN}]{{2,4}}")
_NO_COLUMN = re.compile(
    r"^[0-9０-９.,，%％—\-]+$|^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$|^(?:目\s*[录次]|页\s*[码次]?)$|[：:]|^[（(]?[一二三四五六七八九十]{1,3}[、）)]"
)
"""What heads no column: a figure, a day, what contents are called, 主任：, the number of an item."""
_FEWEST = 2


def rows_of(lines: Sequence[str]) -> Rows:
    """Return the cells of lines that are the rows of a table; () where they are none.

    Its first row heads it, in words for columns, and is as long as any other: contents end with a page
    already in their first line or are called so, lists of names and signatures side by side have no head.
    """
    rows = [[typed(cell.strip()) for cell in line.split("\t")] for line in lines]
    if len(rows) < _FEWEST or len(rows[0]) < max(map(len, rows)) or min(map(len, rows)) < _FEWEST:
        return ()
    head, said = rows[0], [cell for row in rows for cell in row if cell]
    is_head = (
        all(head[1:]) and not any(map(_NO_COLUMN.search, head)) and not any(map(_is_name, head))
    )
    is_list = all(map(_is_name, said))
    return rows if is_head and not is_list else ()


def _is_name(cell: str) -> bool:
    bare = "".join(cell.split())
    is_like = bool(_NAME.fullmatch(bare)) and bare.startswith((*SURNAMES, *OF_TWO))
    return is_like and not is_word(bare)
