"""What the rules of language mean by Chinese: character classes for their patterns."""

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇"
"""Han characters, for use inside [ ]."""
NUMERALS = "一二三四五六七八九十百"
"""Numerals of levels and enumerations, for use inside [ ]."""

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"两": 2}


def number(numeral: str) -> int:
    """Return a number below a thousand: 十 -> 10, 二十一 -> 21, 一百零三 -> 103, 12 -> 12."""
    if numeral.isdecimal():
        return int(numeral)
    total, digit = 0, 0
    for character in numeral:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS.get(character, 0)
    return total + digit
