"""The days that a text says, as records write them."""

import re
from calendar import monthrange
from collections.abc import Iterator

from generator.importing.terms.squeezed import squeezed
from generator.statutes.numerals import number_of

_DAY = re.compile(r"([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?")
_HAN_DAY = re.compile(
    r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?"
)
_YEAR = re.compile("([12][0-9]{3})年")
_LAST_MONTH, _LAST_DAY = 12, 31


def days(text: str) -> Iterator[str]:
    """Yield the days of a text as records write them: 2021-09-22, 2021-09; of 6月31日 there is the month."""
    words = squeezed(text)
    found = (one for form in (_DAY, _HAN_DAY) for one in form.finditer(words))
    for one in sorted(found, key=re.Match.start):
        year, month = number_of(one[1]), number_of(one[2])
        day = number_of(one[3]) if one[3] else None
        if year and 1 <= month <= _LAST_MONTH and (day is None or 1 <= day <= _LAST_DAY):
            is_there = day is not None and day <= monthrange(year, month)[1]
            yield f"{year:04}-{month:02}" + (f"-{day:02}" if is_there else "")


def day_of(text: str) -> str:
    """Return the only day, month or year that a text consists of, or an empty string."""
    words = squeezed(text)
    if year := _YEAR.fullmatch(words):
        return year[1]
    is_day = _DAY.fullmatch(words) or _HAN_DAY.fullmatch(words)
    return next(days(words), "") if is_day else ""


def is_whole(day: str) -> bool:
    """Whether a day, as records write it, is told to the day of the month."""
    return len(day) == len("2021-09-22")
