"""The last day of a time that a text sets: 于2024年8月31日前, 10月底前, 年底前."""

import re
from calendar import monthrange
from datetime import date

from generator.importing.terms.days import is_whole
from generator.statutes.numerals import NUMERALS, number_of

LAST_DAY = (
    "(?:(?P<year>[0-9]{4})年|(?P<which>今年|本年度?|当年|明年|次年))?"
    rf"(?:(?P<month>[{NUMERALS}]{{1,3}})月(?:(?P<day>[{NUMERALS}]{{1,3}})日|[底末])|(?P<end>年[底末]|(?<=年)[底末]))(?:之|以)?前"
)
"""A day before which something is to be done, or the end of a month or year, for use in an expression."""
_NEXT = ("明年", "次年")
_DECEMBER = 12


def last_day(found: re.Match[str], since: str) -> str:
    """Return the day of a match of `LAST_DAY` as records write it; empty where there is no such day.

    A day without its year is the first such after the day `since` which it is said.
    """
    begun = date.fromisoformat(since) if is_whole(since) else None
    if not begun and not found["year"]:
        return ""
    month = number_of(found["month"]) if found["month"] else _DECEMBER
    year = int(found["year"]) if found["year"] else begun.year if begun else 0
    if found["which"] in _NEXT:
        year += 1
    try:
        day = number_of(found["day"]) if found["day"] else monthrange(year, month)[1]
        until = date(year, month, day)
        if begun and not (found["year"] or found["which"]) and until < begun:
            until = date(year + 1, month, min(day, monthrange(year + 1, month)[1]))
    except ValueError:
        return ""
    return str(until)
