"""Dates in running text, in Arabic or Chinese numerals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.check.language.han import NUMERALS, number

_YEARS = "〇○零一二三四五六七八九"
_YEAR_DIGITS = str.maketrans(_YEARS, "000123456789")
_NUMBER = f"(?:[0-9]{{1,3}}|[{NUMERALS}]{{1,4}})"
_DATE = re.compile(
    rf"(?:(?<![0-9{_YEARS}])(?P<year>[0-9]{{4}}|[{_YEARS}]{{4}})年)?"
    rf"(?<![0-9.{NUMERALS}])(?P<month>{_NUMBER})月(?:(?P<day>{_NUMBER})日)?"
)
_BLANK = r"[ \u3000\u00a0_＿]*"
_UNFILLED = re.compile(
    rf"(?:(?<![0-9{_YEARS}])(?:[0-9]{{4}}|[{_YEARS}]{{4}})年{_BLANK}(?:月{_BLANK}{_NUMBER}?日|{_NUMBER}月{_BLANK}日)"
    rf"|(?<![0-9.{NUMERALS}]){_NUMBER}月{_BLANK}日)"
    r"(?![均报常军子期程历工臻产里夜用化志间益语光照元本渐趋内])"
)
"""A date whose month or day is blank: 2023年9月 日, 九月日, 2023年月20日; not 2月日常工作."""
_CODED = re.compile(
    r"(?<![0-9-])(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![0-9-])"
)
DATED = re.compile("月|[0-9]-[0-9]{2}-[0-9]")
"""What every text with a date has."""
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True)
class PrintedDate:
    """A date as it stands in a text; the year or the day may not be said."""

    text: str
    start: int
    end: int
    year: int | None
    month: int
    day: int | None

    @property
    def is_real(self) -> bool:
        """Whether a calendar has it; 2月29日 without a year may be one of a leap year."""
        if self.year == 0 or not 1 <= self.month <= 12:
            return False
        is_leap = self.year is None or _is_leap(self.year)
        last = 28 if self.month == 2 and not is_leap else _DAYS[self.month - 1]
        return self.day is None or 1 <= self.day <= last

    def weekday(self, year: int) -> int:
        """Return the day of the week in `year`, Monday is 0; the date must be real."""
        return date(year, self.month, self.day or 1).weekday()


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def printed_dates(text: str) -> Iterator[PrintedDate]:
    """Yield the dates of a text that say at least month and day, or year and month."""
    if "月" in text:
        for match in _DATE.finditer(text):
            if match["year"] or match["day"]:
                yield _date(match)
    if "-" in text:
        yield from map(_date, _CODED.finditer(text))


def blank_dates(text: str) -> Iterator[re.Match[str]]:
    """Yield the dates of a text whose month or day is not filled in."""
    if "月" in text:
        yield from _UNFILLED.finditer(text)


def _date(match: re.Match[str]) -> PrintedDate:
    year = int(match["year"].translate(_YEAR_DIGITS)) if match["year"] else None
    day = number(match["day"]) if match["day"] else None
    return PrintedDate(match[0], match.start(), match.end(), year, number(match["month"]), day)
