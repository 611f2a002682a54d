"""What of a private person may not be printed: found in a text, and masked where a report quotes it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.check.privacy.accounts import accounts
from generator.check.privacy.cards import cards
from generator.check.privacy.digits import MANY, SIX, Span
from generator.check.privacy.facts import HAVING_BIRTH, HAVING_PROTECTED, births, protected_names
from generator.check.privacy.health import HAVING_ILLNESS, illnesses
from generator.check.privacy.papers import papers
from generator.check.privacy.passwords import HAVING_PASSWORD, passwords
from generator.check.privacy.places import HAVING_ADDRESS, addresses, emails
from generator.check.privacy.plates import PROVINCES, plates
from generator.check.privacy.residents import residents
from generator.check.privacy.telephones import home_telephones, mobiles


@dataclass(frozen=True)
class Form:
    """A sort of private data: how it is found, and what every text that has some has in it."""

    find: Callable[[str], Iterator[Span]]
    likely: re.Pattern[str]


ID_NUMBER = Form(residents, MANY)
MOBILE = Form(mobiles, MANY)
CARD = Form(cards, MANY)
EMAIL = Form(emails, re.compile(r"[@＠#]|[(\[（ ]at[)\]） ]", re.IGNORECASE))
ADDRESS = Form(addresses, HAVING_ADDRESS)
PAPER = Form(papers, SIX)
PLATE = Form(
    plates,
    re.compile(f"[{PROVINCES}][ 　]?[A-Za-zＡ-Ｚａ-ｚ]"),
)
ACCOUNT = Form(
    accounts,
    re.compile(
        "[qｑ][qｑ]|信|微|扣扣|企鹅|支付宝|钉钉|陌陌|[vwｖｗ][xｘ]|wechat|号|id", re.IGNORECASE
    ),
)
HOME_TELEPHONE = Form(home_telephones, re.compile("[电話话宅机通家号]"))
BIRTH = Form(births, HAVING_BIRTH)
ILLNESS = Form(illnesses, HAVING_ILLNESS)
PROTECTED_NAME = Form(protected_names, HAVING_PROTECTED)
PASSWORD = Form(passwords, HAVING_PASSWORD)
_FORMS = (
    ID_NUMBER,
    PAPER,
    MOBILE,
    HOME_TELEPHONE,
    CARD,
    PLATE,
    ACCOUNT,
    EMAIL,
    ADDRESS,
    BIRTH,
    ILLNESS,
    PROTECTED_NAME,
    PASSWORD,
)


@dataclass(frozen=True)
class Secret:
    """A number or address in a text, and how a report may show it: as long as it is."""

    start: int
    end: int
    masked: str


def secrets(text: str, form: Form, after: int = 0) -> Iterator[Secret]:
    """Yield what of a text, behind its first characters, is of a form."""
    if form.likely.search(text):
        for first, end in form.find(text):
            if end > after:
                start = max(first, after)
                yield Secret(start, end, _mask(text[start:end]))


def _mask(secret: str) -> str:
    """Return a secret with only its ends readable: 110***********1234."""
    is_number = len(secret) >= 11 and not secret[-1].isalpha() | secret[-1].isspace()
    is_number = is_number or (len(secret) >= 15 and secret[-1] in "XxＸｘ")
    head, tail = (
        (3, 4) if is_number and secret[0] in "0123456789０１２３４５６７８９+（(" else (1, 1)
    )
    return f"{secret[:head]}{'*' * (len(secret) - head - tail)}{secret[-tail:]}"


def masked(line: str) -> str:
    """Return a line of a file as a report may show it; no character moves."""
    for form in _FORMS:
        pieces, done = [], 0
        for secret in sorted(secrets(line, form), key=lambda one: one.start):
            if secret.start >= done:
                pieces += [line[done : secret.start], secret.masked]
                done = secret.end
        line = "".join([*pieces, line[done:]])
    return line
