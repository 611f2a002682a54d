"""What of a private person may not be printed: found in a text, and masked where a report quotes it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.check.privacy.digits import MANY
from generator.check.privacy.numbers import Span, cards, mobiles, residents
from generator.check.privacy.places import HAVING_ADDRESS, addresses, emails


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


@dataclass(frozen=True)
class Secret:
    """A number or address in a text, and how a report may show it: as long as it is."""

    start: int
    end: int
    masked: str


def secrets(text: str, form: Form) -> Iterator[Secret]:
    """Yield what of a text is of a form."""
    if form.likely.search(text):
        for start, end in form.find(text):
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
    for form in (ID_NUMBER, MOBILE, CARD, EMAIL, ADDRESS):
        pieces, done = [], 0
        for secret in sorted(secrets(line, form), key=lambda one: one.start):
            if secret.start >= done:
                pieces += [line[done : secret.start], secret.masked]
                done = secret.end
        line = "".join([*pieces, line[done:]])
    return line
