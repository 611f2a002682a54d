"""Which digits of a text are a mobile number, or the telephone of a home: their form, and what stands around."""

import re
from collections.abc import Iterator, Sequence

from generator.check.privacy.around import CALLED, NEAR, is_amount, is_free
from generator.check.privacy.digits import Group, Span, apart, folded, numbers, runs
from generator.check.privacy.somebody import persons_telephones
from generator.words.surnames import SURNAMES

_MOBILE = re.compile("1[3-9][0-9]{9}")
_MOBILE_GROUPS = {(11,), (3, 4, 4), (3, 3, 5), (4, 4, 3), (4, 3, 4), (3, 8), (7, 4), (5, 6), (3, 5, 3), (1,) * 11}  # fmt: skip
_COUNTRY = re.compile(r"[(（]?(?:\+|00)?86[)）]?[ \-]{0,2}$")
_CALLING = r"电\s?话|手\s?机|号码|联系方式|长号|短信|拨打?|致电|微信|tel|mobile|mob|phone|cell|call|whatsapp"
_GAP = r"[ .\-_/,，、()（）]{0,3}"
_SAID = re.compile(
    rf"(?:{_CALLING})[^。；\n0-9]{{0,8}}?(?P<number>[(（]?1{_GAP}[3-9](?:{_GAP}[0-9]){{9}})(?!{_GAP}[0-9])",
    re.IGNORECASE,
)
"""What is said to be a telephone's is one in whatever groups and with whatever marks between them."""
_ENUMERATING = re.compile("[,，、]")
_LANDLINE = re.compile(
    r"(?<![0-9\-])(?P<number>(?:0[0-9]{2,3}[ \-]{0,2})?[2-8][0-9]{6,7}) ?[（(](?:宅|家|宅电|家庭电话|家里|家中|住宅)[）)]"
)
_BRACKETED = re.compile(
    r"(?P<number>[(（]1[3-9][0-9][)）][ \-]{0,2}[0-9]{4}(?P<gap>[ \-]{0,2})[0-9]{4})(?![0-9])"
)
_NUMBER_AT_HOME = r"[(（]?(?:0[0-9]{2,3}[)）]?[ \-]{0,2})?[2-8][0-9]{2,3}[ \-]?[0-9]{4,5}"
_AT_HOME = re.compile(
    rf"(?:(?:宅|[{SURNAMES}]某{{0,2}}家的?|住所的?|家里的?|家中的?|家庭|家用|(?:我|你|他|她|住|自|老)家的?|私人|个人|本人的?)(?:固定)?(?:电话?|座机|固话|固定电话|号码)|小灵通|某家(?=[（(]))"
    rf"(?:号码?)?[^，。；、\n0-9]{{0,4}}?(?P<number>{_NUMBER_AT_HOME})(?![0-9])"
)
_WHOLE = re.compile("(?P<afar>(?:00)?86|0)?1[3-9][0-9]{9}")
_PLUS = re.compile(r"\+ ?$")


def mobiles(text: str) -> Iterator[Span]:
    """Yield the mobile numbers of a text: with or without the country's code, however they are grouped."""
    plain = folded(text)
    yield from apart((*_in_groups(plain), *_whole(plain), *_said(plain)))


def _in_groups(plain: str) -> Iterator[Span]:
    for first, end, groups in numbers(plain, range(11, 12), "1", _is_mobile):
        before = plain[max(0, first - NEAR) : first]
        country = _COUNTRY.search(before)
        start = first - (len(country[0]) if country else 0)
        before = plain[max(0, start - NEAR) : start]
        if _is_telephone(plain, (start, end), before, is_grouped=len(groups) > 1):
            yield start, end


def home_telephones(text: str) -> Iterator[Span]:
    """Yield the telephones that a text calls a home's, or private."""
    plain = folded(text)
    forms = (_AT_HOME, _LANDLINE)
    at_home = (found.span("number") for form in forms for found in form.finditer(plain))
    yield from apart((*at_home, *persons_telephones(text)))


def _is_telephone(plain: str, span: Span, before: str, *, is_grouped: bool) -> bool:
    """Whether what has a number's form is one, by what stands around it."""
    is_one = is_free(plain, *span, before)
    return is_one and not is_amount(plain, span[1], before, is_grouped=is_grouped)


def _said(plain: str) -> Iterator[Span]:
    """Yield the numbers that a word calls so, and those of which a bracket holds the first three digits."""
    for form in (_SAID, _BRACKETED):
        for found in form.finditer(plain):
            span, digits = found.span("number"), re.findall("[0-9]+", found["number"])
            is_listed = bool(_ENUMERATING.search(found["number"]))
            is_usual = tuple(map(len, digits)) in _MOBILE_GROUPS
            before = plain[max(0, span[0] - NEAR) : span[0]]
            if (is_usual or not is_listed) and _is_telephone(
                plain, span, before, is_grouped=len(digits) > 2
            ):
                yield span


def _whole(plain: str) -> Iterator[Span]:
    """Yield the runs of digits that are nothing but one number, in whatever groups, or glued to a country's code."""
    for groups in runs(plain):
        found = _WHOLE.fullmatch("".join(one.text for one in groups))
        if found:
            plus = _PLUS.search(plain, max(0, groups[0].start - 2), groups[0].start)
            span = plus.start() if plus else groups[0].start, groups[-1].end
            before = plain[max(0, span[0] - NEAR) : span[0]]
            is_said = found["afar"] != "0" or bool(CALLED.search(before))
            if is_said and _is_telephone(plain, span, before, is_grouped=len(groups) > 1):
                yield span


def _is_mobile(digits: str, groups: Sequence[Group]) -> bool:
    sizes = tuple(len(one.text) for one in groups)
    return sizes in _MOBILE_GROUPS and bool(_MOBILE.fullmatch(digits))
