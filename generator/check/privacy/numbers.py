"""Which digits of a text are a mobile number, a resident's number or a card: their own form, and what stands around."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from generator.check.privacy.around import (
    CALLED,
    CODE_BEFORE,
    ID_CALLED,
    ID_LETTERS,
    LETTERS_BEFORE,
    NEAR,
    is_amount,
    is_free,
)
from generator.check.privacy.digits import Group, folded, runs, spans

Span: TypeAlias = tuple[int, int]
"""From which character to which, the last one left out."""

_PROVINCES = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_MOBILE_GROUPS = {(11,), (3, 4, 4), (3, 3, 5), (4, 4, 3), (4, 3, 4), (3, 8), (7, 4), (5, 6), (3, 5, 3), (1,) * 11}  # fmt: skip
_COUNTRY = re.compile(r"[(（]?(?:\+|00)?86[)）]?[ \-]{0,2}$")


def mobiles(text: str) -> Iterator[Span]:
    """Yield the mobile numbers of a text: with or without the country's code, in the usual groups."""
    plain = folded(text)
    for first, end, groups in _numbers(plain, range(11, 12), "1", _is_mobile):
        before = plain[max(0, first - NEAR) : first]
        country = _COUNTRY.search(before)
        start = first - (len(country[0]) if country else 0)
        before = before[: country.start()] if country else before
        if _is_telephone(plain, (start, end), before, is_grouped=len(groups) > 1):
            yield start, end
    yield from _glued(plain)
    yield from _marked(plain)


_PARTED = re.compile(
    r"(?:电\s?话|手\s?机|联系方式|tel|mobile)[^，。；、\n0-9]{0,8}(?P<number>1[3-9][0-9](?P<gap>[_/,])[0-9]{4}[_/,][0-9]{4})(?![0-9])",
    re.IGNORECASE,
)
_LANDLINE = re.compile(
    r"(?<![0-9\-])(?P<number>(?:0[0-9]{2,3}[ \-]{0,2})?[2-8][0-9]{6,7}) ?[（(](?:宅|家|宅电|家庭电话|家里|家中|住宅)[）)]"
)
_C = "[〇零○一二三四五六七八九幺0-9]"
_SPOKEN = re.compile(
    rf"(?:电\s?话|手\s?机|联系方式)[^，。；、\n0-9]{{0,6}}?(?P<number>[幺一1]{_C}{{2}}(?P<gap>[，、,])[ ]?{_C}{{4}}[，、,][ ]?{_C}{{4}})"
)
_BRACKETED = re.compile(
    r"(?P<number>[(（]1[3-9][0-9][)）][ \-]{0,2}[0-9]{4}(?P<gap>[ \-]{0,2})[0-9]{4})(?![0-9])"
)
_AT_HOME = re.compile(
    r"(?:宅电|住宅电话|家庭电话|家里电话|家中电话|家用电话|私人电话|个人电话)(?:号码)?[为是：: ]{0,3}"
    r"(?P<number>[(（]?(?:0[0-9]{2,3}[)）]?[ \-]{0,2})?[2-8][0-9]{2,3}[ \-]?[0-9]{4})(?![0-9])"
)
_GLUED = re.compile(r"(?<![0-9A-Za-z.])(?:\+?0?0?86|0)(1[3-9][0-9]{9})(?![0-9A-Za-z])")


def home_telephones(text: str) -> Iterator[Span]:
    """Yield the telephones that a text calls a home's, or private."""
    for found in _AT_HOME.finditer(folded(text)):
        yield found.span("number")
    for found in _LANDLINE.finditer(folded(text)):
        yield found.span("number")


def _is_telephone(plain: str, span: Span, before: str, *, is_grouped: bool) -> bool:
    """Whether what has a number's form is one, by what stands around it."""
    is_one = is_free(plain, *span, before)
    return is_one and not is_amount(plain, span[1], before, is_grouped=is_grouped)


def _marked(plain: str) -> Iterator[Span]:
    """Yield the numbers that marks part: (139)12345678, 139/1234/5678."""
    for form in (_PARTED, _SPOKEN, _BRACKETED):
        for found in form.finditer(plain):
            span = found.span("number")
            before = plain[max(0, span[0] - NEAR) : span[0]]
            if _is_telephone(plain, span, before, is_grouped=bool(found["gap"])):
                yield span


def _glued(plain: str) -> Iterator[Span]:
    """Yield the numbers that the country's code, or a nought for calls from afar, is glued to."""
    for found in _GLUED.finditer(plain):
        before = plain[max(0, found.start() - NEAR) : found.start()]
        is_country = "86" in plain[found.start() : found.start(1)]
        if CALLED.search(before) or (is_country and not CODE_BEFORE.search(before)):
            yield found.span()


def _is_mobile(digits: str, groups: Sequence[Group]) -> bool:
    sizes = tuple(len(one.text) for one in groups)
    return sizes in _MOBILE_GROUPS and bool(_MOBILE.fullmatch(digits))


def residents(text: str) -> Iterator[Span]:
    """Yield what has the form of a resident's number: a province, a day of birth that exists.

    18 characters, whether or not the last one is their check; 15 digits only where the text calls
    them so, as numbers before 1999 had.
    """
    plain = folded(text)
    for start, end, _ in _numbers(
        plain, range(18, 19), "12345678", lambda digits, _: is_dated(digits)
    ):
        before = plain[max(0, start - NEAR) : start]
        letters = LETTERS_BEFORE.search(before)
        is_code = bool(_CODE.search(before)) and not ID_CALLED.search(before)
        is_free = not letters or bool(ID_LETTERS.search(before))
        if is_free and not is_code and not _is_lettered(plain, end):
            yield start, end
    for start, end, _ in _numbers(
        plain, range(15, 16), "12345678", lambda digits, _: _is_old(digits)
    ):
        if ID_CALLED.search(plain[max(0, start - NEAR) : start]) or _ID_BEHIND.match(plain, end):
            yield start, end


_ID_BEHIND = re.compile("[^。；\n0-9]{0,4}身份证")
_CODE = re.compile(r"(?:代码|条码|编码)[为是：: ]{0,2}$")


def _is_old(digits: str) -> bool:
    return digits.isdecimal() and is_dated(f"{digits[:6]}19{digits[6:]}0")


def cards(text: str) -> Iterator[Span]:
    """Yield the numbers of bank cards of a text, and of accounts that are said to be a person's."""
    plain = folded(text)
    savings = [one.span("number") for one in _SAVINGS.finditer(plain)]
    yield from savings
    for start, end in _cards(plain):
        if not any(start < last and first < end for first, last in savings):
            yield start, end


def _cards(plain: str) -> Iterator[Span]:
    for start, end, groups in _numbers(plain, range(16, 20), "34569", _may_be_card):
        before = plain[max(0, start - NEAR) : start]
        digits = "".join(one.text for one in groups)
        is_called = _CARD_CALLED.search(before) or (
            digits.startswith("62") and _ACCOUNT_CALLED.search(before)
        )
        is_coded = _CODE.search(before) or LETTERS_BEFORE.search(before)
        is_coded = is_coded or _OF_OFFICE.search(before)
        is_right = is_card(digits) or bool(is_called)
        if is_right and not is_coded and not _is_lettered(plain, end):
            yield start, end


_SAVINGS = re.compile(
    r"(?:存折|储蓄|一卡通|惠农卡|个人(?:银行)?|工资)(?:[账帐][号户]|卡号)[为是：: ]{0,3}(?P<number>[0-9](?:[ \-]?[0-9]){8,24})(?![0-9])"
)
_CARD_CALLED = re.compile(
    r"(?:银行卡|工资卡|储蓄卡|借记卡|信用卡|社保卡|一卡通|惠农卡|存折|卡号|银行[账帐][号户]|开户行|[工农中建交邮招][商]?行卡?|银行|信用社|农信社?|农商行)[^。；\n0-9]{0,12}$"
)
"""So called, a number is a card's though one digit of it is wrong."""
_ACCOUNT_CALLED = re.compile(r"(?:[账帐][号户]|卡)[^。；\n0-9]{0,8}$")
"""So called, a number is a card's that begins as those of this country do."""
_OF_OFFICE = re.compile(
    "(?:对公|单位|专户|国库|公司|基本户|财政|保证金)(?:账户|帐户|账号|帐号)?[为是：: ]{0,3}$"
)


def _may_be_card(digits: str, groups: Sequence[Group]) -> bool:
    sizes = [len(one.text) for one in groups]
    is_usual = (
        len(sizes) == 1
        or (set(sizes[:-1]) == {4} and sizes[-1] <= 4)
        or set(sizes) == {1}
        or tuple(sizes) in {(6, 10), (6, 13), (8, 8), (8, 11), (6, 12)}
    )
    return (
        is_usual
        and (digits[0] in "3456" or digits.startswith("9558"))
        and digits.isdecimal()
        and len(set(digits)) > 1
    )


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
