"""Characters that nobody sees, by what Unicode says of them, for patterns."""

import unicodedata
from functools import cache

BLANK = "\u2800\u3164\uffa0\u115f\u1160"
"""Letters and signs of other scripts that are drawn as nothing: Braille blank, Hangul fillers."""
_SPACES = "\u0020\u00a0\u2002\u2003\u2009\u200a\u3000"
"""Spaces that Chinese texts are typed and typeset with; where they stray, another rule says so."""
_DEFAULT_IGNORABLE = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff"
)
"""Unicode's property Default_Ignorable_Code_Point, besides the category Cf."""
_LAST = 0xFFFF


@cache
def invisible() -> str:
    """Return, for use inside [ ]: formats (Cf), line and paragraph separators, odd spaces, private use."""
    found = [
        chr(code)
        for code in range(0x80, _LAST)
        if unicodedata.category(chr(code)) in {"Cf", "Zl", "Zp", "Zs", "Co"}
        and chr(code) not in _SPACES
    ]
    return f"{_ranges(found)}{_DEFAULT_IGNORABLE}{BLANK}\ufff9-\ufffc\U000f0000-\U0010ffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"


def _ranges(characters: list[str]) -> str:
    """Return characters in ascending order as ranges: three or more neighbours as the first and last."""
    ranges: list[list[str]] = []
    for char in characters:
        if ranges and ord(char) == ord(ranges[-1][-1]) + 1:
            ranges[-1].append(char)
        else:
            ranges.append([char])
    return "".join(f"{one[0]}-{one[-1]}" for one in ranges)
