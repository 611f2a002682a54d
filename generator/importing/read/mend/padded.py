"""Names and titles of few characters, set apart to fill their place: 张　玲, 会 议 纪 要."""

import re
from collections.abc import Iterator

from generator.importing.read.sentences import HAN, columns

BLANK = " \u00a0\u2002-\u200a\u202f\u205f\u3000"
"""Blanks within a line, for use inside [ ]; a tab parts columns."""
_SINGLE = rf"[{HAN}](?:[（(][^（()）\s]{{1,4}}[)）])?"
"""A character by itself; a name may have 女 or an ethnic group behind it."""
_APART = r"\s、，；：。,;:"
_ROW = re.compile(rf"(?<![^{_APART}]){_SINGLE}(?:[{BLANK}]+{_SINGLE})+(?![^{_APART}])")
_GAP = re.compile(rf"[{BLANK}]+")
_TO_FILL = re.compile(r"[年月日时分\s]+")
"""The blanks of a form that are to be written into."""
_TITLE, _WITHIN = 12, 4
"""The widest gap, in columns: of a line by itself, of what stands beside other words."""


def padded(line: str) -> Iterator[tuple[int, int]]:
    """Yield where blanks stand within such a name or title."""
    for row in _ROW.finditer(line):
        if _TO_FILL.fullmatch(row[0]):
            continue
        is_alone = row[0] == line.strip()
        spans = [
            (row.start() + gap.start(), row.start() + gap.end()) for gap in _GAP.finditer(row[0])
        ]
        widths = [columns(line[start:end]) for start, end in spans]
        if max(widths) > (_TITLE if is_alone else _WITHIN):
            continue
        if len(spans) == 1 or (is_alone and len({*widths}) == 1):
            yield from spans
        elif _are_pairs(widths):
            yield from spans[::2]


def _are_pairs(widths: list[int]) -> bool:
    """Whether gaps are narrow and wide by turns: names of two characters, one behind the other."""
    narrow, wide = widths[::2], widths[1::2]
    return len(widths) % 2 == 1 and max(narrow) < min(wide)
