"""Which digits of a text are a mobile number, a resident's number or a card: their own form, and what stands around."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from generator.check.privacy.digits import Group, folded, runs, spans

Span: TypeAlias = tuple[int, int]
"""From which character to which, the last one left out."""

_PROVINCES = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_MOBILE_GROUPS = {(11,), (3, 4, 4), (3, 3, 5), (4, 4, 3), (4, 3, 4), (3, 8), (7, 4), (5, 6), (3, 5, 3), (1,) * 11}  # fmt: skip
_COUNTRY = re.compile(r"[(（]?(?:\+|00)?86[)）]?[ \-]{0,2}$")
_CALLED = re.compile(
    r"(?:电\s?话|手\s?机|联系|致电|拨打|热线|微信|短信|tel|mobile|mob|phone|cell|call|wechat|qq|vx|wx|mp)"
    r"[^，。；、\n0-9]{0,8}$",
    re.IGNORECASE,
)
_CODE_BEFORE = re.compile(
    r"(?:金额|总额|余额|资金|投资|支出|收入|预算|合计|总计|总产值|产值|税额|价款|造价|标的额?"
    r"|编号|编码|单号|案号|证号|文号|代码|条码|批号|型号|学号|考号|工号|档案号|账号|户号|序列号|许可证|isbn|no\.?)"
    r"[为达是共计约：: ]{0,3}$",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    r" ?(?:余|多)?(?:[元万亿件吨亩千度栋套只头株克米辆册]|(?:美|日|欧|港|加|澳|韩)元|人民币|英镑|马克|立方|平方"
    r"|人(?![社大民事力防武员保])|户(?![籍口主])|公里|公顷|公斤|%|％)|[，,（(]? ?单位[：: ]"
)
_LETTERS_BEFORE = re.compile(r"[A-Za-z_]+[.:]?[ \-]?$")
_PHONE_LETTERS = re.compile(r"(?<![A-Za-z/_])(?:tel|mobile|mob|phone|cell|call|wechat|qq|vx|wx|mp|m|t|p)[.:]?[ \-]?$", re.IGNORECASE)  # fmt: skip
_LETTERS_AFTER = re.compile(r"(?!qq|vx|wx|we|ext)[A-Za-z_]", re.IGNORECASE)
_ID_LETTERS = re.compile(r"(?:id|no|sfz|card)[.:]?[ \-]?$", re.IGNORECASE)
_ID_CALLED = re.compile(r"身\s?份\s?证[^，。；\n0-9]{0,10}$")
_NEAR = 14
"""How many characters before a number say what it is."""


def mobiles(text: str) -> Iterator[Span]:
    """Yield the mobile numbers of a text: with or without the country's code, in the usual groups."""
    plain = folded(text)
    for first, end, groups in _numbers(plain, range(11, 12), "1", _is_mobile):
        before = plain[max(0, first - _NEAR) : first]
        country = _COUNTRY.search(before)
        start = first - (len(country[0]) if country else 0)
        before = before[: country.start()] if country else before
        if _is_free(plain, start, end, before) and not _is_amount(plain, end, before, groups):
            yield start, end
    yield from _glued(plain)


_GLUED = re.compile(r"(?<![0-9A-Za-z.])(?:\+?0?0?86|0)(1[3-9][0-9]{9})(?![0-9A-Za-z])")


def _glued(plain: str) -> Iterator[Span]:
    """Yield the numbers that the country's code, or a nought for calls from afar, is glued to."""
    for found in _GLUED.finditer(plain):
        before = plain[max(0, found.start() - _NEAR) : found.start()]
        is_country = "86" in plain[found.start() : found.start(1)]
        if _CALLED.search(before) or (is_country and not _CODE_BEFORE.search(before)):
            yield found.span()


def _is_mobile(digits: str, groups: Sequence[Group]) -> bool:
    sizes = tuple(len(one.text) for one in groups)
    return sizes in _MOBILE_GROUPS and bool(_MOBILE.fullmatch(digits))


def _is_free(plain: str, start: int, end: int, before: str) -> bool:
    """Whether a number is no part of a code or of a number with decimals."""
    letters = _LETTERS_BEFORE.search(before)
    if letters and not _PHONE_LETTERS.search(before):
        return False
    is_decimal = plain[end : end + 1] == "." and plain[end + 1 : end + 2].isdecimal()
    is_numbered = before.endswith("第") and plain.startswith("号", end)
    is_money = before[-1:] in set("¥￥$€")
    is_behind_point = before[-1:] == "." and before[-2:-1].isdecimal()
    return not (
        is_decimal or is_numbered or is_money or is_behind_point or _LETTERS_AFTER.match(plain, end)
    )


def _is_amount(plain: str, end: int, before: str, groups: Sequence[Group]) -> bool:
    if _CALLED.search(before):
        return False
    is_grouped = len(groups) > 1
    return bool(_CODE_BEFORE.search(before)) or (
        not is_grouped and bool(_UNIT_AFTER.match(plain, end))
    )


def residents(text: str) -> Iterator[Span]:
    """Yield what has the form of a resident's number: a province, a day of birth that exists.

    18 characters, whether or not the last one is their check; 15 digits only where the text calls
    them so, as numbers before 1999 had.
    """
    plain = folded(text)
    for start, end, _ in _numbers(
        plain, range(18, 19), "12345678", lambda digits, _: is_dated(digits)
    ):
        before = plain[max(0, start - _NEAR) : start]
        letters = _LETTERS_BEFORE.search(before)
        if not (letters and not _ID_LETTERS.search(before)) and not _is_lettered(plain, end):
            yield start, end
    for start, end, _ in _numbers(
        plain, range(15, 16), "12345678", lambda digits, _: _is_old(digits)
    ):
        if _ID_CALLED.search(plain[max(0, start - _NEAR) : start]):
            yield start, end


def _is_old(digits: str) -> bool:
    return digits.isdecimal() and is_dated(f"{digits[:6]}19{digits[6:]}0")


def cards(text: str) -> Iterator[Span]:
    """Yield the numbers of bank cards of a text."""
    plain = folded(text)
    for start, end, _ in _numbers(plain, range(16, 20), "3456", _is_card):
        before = plain[max(0, start - _NEAR) : start]
        if not _LETTERS_BEFORE.search(before) and not _is_lettered(plain, end):
            yield start, end


def _is_card(digits: str, groups: Sequence[Group]) -> bool:
    sizes = [len(one.text) for one in groups]
    is_usual = len(sizes) == 1 or (set(sizes[:-1]) == {4} and sizes[-1] <= 4) or set(sizes) == {1}
    return is_usual and digits[0] in "3456" and is_card(digits)


def _is_lettered(plain: str, end: int) -> bool:
    return bool(re.match("[A-Za-z_]", plain[end : end + 1]))


def _numbers(
    plain: str, lengths: range, begins: str, is_one: Callable[[str, Sequence[Group]], bool]
) -> Iterator[tuple[int, int, Sequence[Group]]]:
    """Yield where each number of so many digits stands that is one, none within another."""
    for groups in runs(plain):
        after = 0
        for span in spans(groups, lengths, begins):
            start, end = span[0].start, span[-1].end
            if start >= after and is_one("".join(one.text for one in span), span):
                after = end
                yield start, end, span


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


def is_card(text: str) -> bool:
    """Whether the digits are those of a bank card: 16 to 19 of them, right by Luhn's check."""
    digits = [int(char) for char in text if char.isdecimal()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    is_resident = len(digits) == 18 and is_dated("".join(map(str, digits)))
    is_repeated = len(set(digits)) == 1
    return (
        16 <= len(digits) <= 19
        and not is_resident
        and not is_repeated
        and (sum(digits[::-2]) + sum(doubled)) % 10 == 0
    )
