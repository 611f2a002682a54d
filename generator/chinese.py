"""Chinese conventions of print: numerals, dates, sessions, enumerations."""

import re
from collections.abc import Iterable
from typing import Protocol

_DIGITS = "零一二三四五六七八九"
FULL_SPACE = "\u3000"
IN_TITLE_MARKS = re.compile("《[^《》]*》")
"""A title in its marks, with no other inside."""


class Dated(Protocol):
    """A date of which the day, or month and day, may be unknown."""

    @property
    def year(self) -> int:
        """The year."""

    @property
    def month(self) -> int | None:
        """The month, if it is known."""

    @property
    def day(self) -> int | None:
        """The day, if it is known."""


def numeral(number: int) -> str:
    """Return `number` (0 to 9999) in Chinese numerals: 25 -> 二十五, 10 -> 十, 110 -> 一百一十."""
    if number < 10:
        return _DIGITS[number]
    if number < 20:
        return "十" + (_DIGITS[number - 10] if number > 10 else "")
    if number < 100:
        return _DIGITS[number // 10] + "十" + (_DIGITS[number % 10] if number % 10 else "")
    unit, word = (1000, "千") if number >= 1000 else (100, "百")
    rest = number % unit
    if rest == 0:
        tail = ""
    elif rest < unit // 10:
        tail = "零" + (("一" if 10 <= rest < 20 else "") + numeral(rest))
    else:
        tail = ("一" if rest < 20 else "") + numeral(rest)
    return _DIGITS[number // unit] + word + tail


def day(date: Dated) -> str:
    """Return a date as it is printed: 2021年9月22日, without leading zeros."""
    month = f"{date.month}月" if date.month else ""
    return f"{date.year}年{month}" + (f"{date.day}日" if date.day else "")


def enumeration(words: Iterable[str]) -> str:
    """Return words joined by 、 and the last by 和: A、B和C."""
    *first, last = words
    return f"{'、'.join(first)}和{last}" if first else last


def titled(title: str) -> str:
    """Return a title in its marks, those within it turned: 《关于修改〈青禾市养犬管理条例〉的决定》."""
    return f"《{title.replace('《', '〈').replace('》', '〉')}》"


def months(number: int) -> str:
    """Return a number of months as deadlines say it: 2 -> 两个月, 3 -> 三个月."""
    return f"{'两' if number == 2 else numeral(number)}个月"
