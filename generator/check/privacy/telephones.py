"""Which digits of a text are a mobile number, or the telephone of a home: their form, and what stands around."""

import re
from collections.abc import Iterator, Sequence

from generator.check.privacy.around import CALLED, CODE_BEFORE, NEAR, is_amount, is_free
from generator.check.privacy.digits import Group, Span, folded, numbers

_MOBILE = re.compile("1[3-9][0-9]{9}")
_MOBILE_GROUPS = {(11,), (3, 4, 4), (3, 3, 5), (4, 4, 3), (4, 3, 4), (3, 8), (7, 4), (5, 6), (3, 5, 3), (1,) * 11}  # fmt: skip
_COUNTRY = re.compile(r"[(（]?(?:\+|00)?86[)）]?[ \-]{0,2}$")
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


def mobiles(text: str) -> Iterator[Span]:
    """Yield the mobile numbers of a text: with or without the country's code, in the usual groups."""
    plain = folded(text)
    for first, end, groups in numbers(plain, range(11, 12), "1", _is_mobile):
        before = plain[max(0, first - NEAR) : first]
        country = _COUNTRY.search(before)
        start = first - (len(country[0]) if country else 0)
        before = before[: country.start()] if country else before
        if _is_telephone(plain, (start, end), before, is_grouped=len(groups) > 1):
            yield start, end
    yield from _glued(plain)
    yield from _marked(plain)


def home_telephones(text: str) -> Iterator[Span]:
    """Yield the telephones that a text calls a home's, or private."""
    plain = folded(text)
    for form in (_AT_HOME, _LANDLINE):
        for found in form.finditer(plain):
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
