"""What of a private person may not be printed: found in a text, and masked where a report quotes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.check.language.han import HAN

_WIDE = str.maketrans("０１２３４５６７８９Ｘｘ＠．－", "0123456789Xx@.-")
"""Full-width digits hide nothing from a reader; each stands for one half-width character."""

ID_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])([1-9][0-9]{5})[ -]?((?:18|19|20)[0-9]{6})[ -]?([0-9]{3}[0-9Xx])(?![0-9A-Za-z])"
)
_PROVINCES = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
MOBILE = re.compile(
    r"(?<![0-9A-Za-z.\-])(?:\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z]|\.[0-9])"
    r"(?![ ]?[元万亿件人户吨亩米千度])"
)
CARD = re.compile(
    r"(?<![0-9A-Za-z.\-])[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?(?![0-9A-Za-z])"
)
EMAIL = re.compile(
    r"(?<![\w.+-])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.ASCII | re.IGNORECASE
)
_STREET = rf"(?:(?![住在于址为是某])[{HAN}]){{1,10}}(?:路|街|大道|巷|弄|胡同)(?:[东西南北中]段|[东西南北中])?"
_HOUSE = r"[0-9]{1,5}号(?:院|楼)?"
_ROOM = rf"[{HAN}0-9A-Za-z\-]{{0,14}}?[0-9]{{1,4}}(?:室|户)"
_ESTATE = rf"[{HAN}]{{2,10}}(?:小区|花园|家属院|公寓|家园|新村|苑)"
_BUILDING = r"[0-9A-Za-z]{1,3}(?:号楼|栋|幢|座)[东西南北]?"
ADDRESS = re.compile(
    rf"{_STREET}{_HOUSE}{_ROOM}"
    rf"|{_ESTATE}{_BUILDING}(?:[0-9一二三四五六七八]{{1,2}}单元|[0-9]{{3,4}}(?:室|户)?)(?:[0-9]{{1,4}}(?:室|户|号)?)?"
    rf"|[{HAN}]{{2,8}}村[0-9一二三四五六七八九十]{{1,3}}组[0-9]{{1,4}}号"
)
_LONG = re.compile("[0-9０-９](?:[ -]?[0-9０-９]){10}")
LIKELY = {
    ID_NUMBER: _LONG,
    MOBILE: _LONG,
    CARD: _LONG,
    EMAIL: re.compile("[@＠]"),
    ADDRESS: re.compile("[0-9０-９](?:室|户(?!数))|单元|[栋幢座楼][0-9０-９]|组[0-9０-９]"),
}
"""By form: what every text with one has, and few others; quick to look for."""


@dataclass(frozen=True)
class Secret:
    """A number or address in a text, and how a report may show it: as long as it is."""

    start: int
    end: int
    masked: str


def secrets(text: str, form: re.Pattern[str]) -> Iterator[Secret]:
    """Yield what of a text has a form and, if it is a number, is one by its own check."""
    if not LIKELY[form].search(text):
        return
    for match in form.finditer(text.translate(_WIDE)):
        if form is CARD and not is_card(match[0]):
            continue
        yield Secret(match.start(), match.end(), _mask(text[match.start() : match.end()]))


def _mask(secret: str) -> str:
    """Return a secret with only its ends readable: 110***********1234."""
    is_number = len(secret) >= 11 and (secret[0].isdecimal() or secret[0] == "+")
    head, tail = (3, 4) if is_number else (1, 1)
    return f"{secret[:head]}{'*' * (len(secret) - head - tail)}{secret[-tail:]}"


def masked(line: str) -> str:
    """Return a line of a file as a report may show it; no character moves."""
    for form in (ID_NUMBER, MOBILE, CARD, EMAIL, ADDRESS):
        for secret in secrets(line, form):
            line = line[: secret.start] + secret.masked + line[secret.end :]
    return line


def is_id_number(number: str) -> bool:
    """Whether the last character of a resident's number is the check of the others (GB 11643)."""
    digits = [int(digit) for digit in number[:17]]
    weighted = sum(digit * (2 ** (17 - place) % 11) for place, digit in enumerate(digits))
    return "10X98765432"[weighted % 11] == number[17].upper()


def is_dated(number: str) -> bool:
    """Whether a number of 18 begins with a province and holds a day of birth that exists."""
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return bool(_PROVINCES.match(number))


def is_card(text: str) -> bool:
    """Whether the digits are those of a bank card: 16 to 19 of them, right by Luhn's check."""
    digits = [int(char) for char in text if char.isdecimal()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    is_resident = len(digits) == 18 and is_dated("".join(map(str, digits)))
    return (
        16 <= len(digits) <= 19 and not is_resident and (sum(digits[::-2]) + sum(doubled)) % 10 == 0
    )
