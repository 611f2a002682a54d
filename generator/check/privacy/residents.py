"""Which digits of a text are a resident's number: its form (GB 11643), and what stands around."""

import re
from collections.abc import Iterator
from datetime import date

from generator.check.privacy.around import CODE_NAMED, ID_CALLED, ID_LETTERS, LETTERS_BEFORE, NEAR
from generator.check.privacy.digits import Span, folded, is_lettered, numbers

_PROVINCES = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
_OLD_CALLED = re.compile("[旧老原]证[^。；\n]{0,10}$")
_NUMBERED = re.compile("(?:编号|批号|标段|单号|流水号|序列号|项目号|合同号)[为是：: ]{0,3}$")
"""What is so called is a resident's number only if its last character is right."""
_ID_BEHIND = re.compile("[^。；\n0-9]{0,4}身份证")


def residents(text: str) -> Iterator[Span]:
    """Yield what has the form of a resident's number: a province, a day of birth that exists.

    18 characters, whether or not the last one is their check; 15 digits only where the text calls
    them so, as numbers before 1999 had.
    """
    plain = folded(text)
    for start, end, groups in numbers(
        plain, range(18, 19), "12345678", lambda digits, _: is_dated(digits)
    ):
        before = plain[max(0, start - NEAR) : start]
        letters = LETTERS_BEFORE.search(before)
        is_code = bool(CODE_NAMED.search(before)) and not ID_CALLED.search(before)
        if _NUMBERED.search(before) and not is_id_number("".join(one.text for one in groups)):
            continue
        is_free = not letters or bool(ID_LETTERS.search(before))
        if is_free and not is_code and not is_lettered(plain, end):
            yield start, end
    for start, end, _ in numbers(
        plain, range(15, 16), "12345678", lambda digits, _: _is_old(digits)
    ):
        before = plain[max(0, start - NEAR) : start]
        is_called = ID_CALLED.search(before) or _OLD_CALLED.search(before)
        if is_called or _ID_BEHIND.match(plain, end):
            yield start, end


def _is_old(digits: str) -> bool:
    return digits.isdecimal() and is_dated(f"{digits[:6]}19{digits[6:]}0")


def is_id_number(number: str) -> bool:
    """Whether the last character of a resident's number is the check of the others (GB 11643)."""
    digits = [int(digit) for digit in number[:17]]
    weighted = sum(digit * (2 ** (17 - place) % 11) for place, digit in enumerate(digits))
    return "10X98765432"[weighted % 11] == number[17].upper()


def is_dated(number: str) -> bool:
    """Whether a number of 18 begins with a province and holds a day of birth that exists."""
    if not number[:17].isdecimal() or not _PROVINCES.match(number):
        return False
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return 1850 < born.year < 2100
