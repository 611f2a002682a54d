"""The numbers of chapters, articles and items, in every numeral that statutes are typed in."""

import unicodedata

NUMERALS = "一二三四五六七八九十百千零〇○Ｏ两0-9０-９"
"""What such a number is written in, for use inside [ ]."""

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_DIGITS |= {"〇": 0, "○": 0, "Ｏ": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}


def number_of(numeral: str) -> int:
    """Return what a number says: 一百二十 -> 120, 一百零三 -> 103, 一二〇 -> 120, １２ -> 12."""
    if numeral.isdecimal():
        return int(unicodedata.normalize("NFKC", numeral))
    if not any(unit in numeral for unit in _UNITS):
        return int("".join(str(_digit(character)) for character in numeral))
    total, digit = 0, 0
    for character in numeral:
        if unit := _UNITS.get(character):
            total += (digit or 1) * unit
            digit = 0
        else:
            digit = _digit(character)
    return total + digit


def _digit(character: str) -> int:
    known = _DIGITS.get(character)
    return unicodedata.digit(character) if known is None else known
