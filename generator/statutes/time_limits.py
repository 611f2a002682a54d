"""The times that a text sets for something: 三个月内, 半年内; 于2024年8月31日前, 10月底前, 年底前."""

import re
from calendar import monthrange
from datetime import date

from generator.statutes.numerals import NUMERALS, number_of

MONTHS = rf"(?<![近前去])(?:(?P<months>[{NUMERALS}]{{1,3}})个月|(?P<half>半年))(?:之|以)?内"
"""A number of months within which something is to be done, for use in an expression."""
LAST_DAY = (
    "(?:(?P<year>[0-9]{4})年|(?P<which>今年|本年度?|当年|明年|次年))?"
    rf"(?:(?P<month>[{NUMERALS}]{{1,3}})月(?:(?P<day>[{NUMERALS}]{{1,3}})日|[底末])|(?P<end>年[底末]|(?<=年)[底末]))(?:之|以)?前"
)
"""A day before which something is to be done, or the end of a month or year, for use in an expression."""
_NEXT = ("明年", "次年")
_DECEMBER, _HALF_A_YEAR = 12, 6


def months_of(found: re.Match[str]) -> int:
    """Return the number of months of a match of `MONTHS`; 0 where it is none."""
    if not found["months"]:
        return _HALF_A_YEAR if found["half"] else 0
    return number_of(found["months"])


def last_day(found: re.Match[str], since: date | None) -> date | None:
    """Return the day of a match of `LAST_DAY`; None where there is no such day, or nothing tells its year.

    A day without its year is the first such after the day `since` which it is said, this year or next.
    """
    if found["year"]:
        return _of_year(found, int(found["year"]))
    if not since:
        return None
    if found["which"]:
        return _of_year(found, since.year + (found["which"] in _NEXT))
    days = (_of_year(found, year) for year in (since.year, since.year + 1))
    return next((one for one in days if one and one >= since), None)


def _of_year(found: re.Match[str], year: int) -> date | None:
    """Return the day of a match in a year; None where that has none such: 2月29日."""
    month = number_of(found["month"]) if found["month"] else _DECEMBER
    try:
        return date(
            year, month, number_of(found["day"]) if found["day"] else monthrange(year, month)[1]
        )
    except ValueError:
        return None
