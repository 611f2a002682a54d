"""The numbers of a text with their units, and the sentences in which they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from generator.check.handling.arithmetic import Inexact, printed

NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
"""Digits with or without commas at the thousands."""
_MEASURES = (
    "平方公里|平方米|立方米|平方千米|公顷|公里|千米|千瓦时|千瓦|人次|人份|户次|件次|家次|万元|亿元"
    "|元|件|个|家|人|户|名|票|项|条|处|所|座|台|辆|次|起|吨|亩|套|部|期|场|批|例|宗|份|篇|种|类|级|只|头|株|棵|千克|公斤"
    "|标箱|标台|张|位|栋|间|村|天|日|月|年|小时|分钟|克|米|度|升|艘|架|列|班|届|岁|倍|成"
)
QUANTITY = re.compile(
    rf"(?<![0-9A-Za-z.,〔\-－—])(?P<number>{NUMBER})(?P<odd>余|多)?(?P<times>万亿|亿|万|百|千)?"
    rf"(?:(?P<measure>%|％|个百分点|百分点|{_MEASURES})(?:(?![0-9A-Za-z.])|(?<![年月日届%％])(?=[0-9]))|(?![0-9A-Za-z.]))"
)
_NEARLY = re.compile(
    r"(?:约|近|超过|超|逾|不少于|不低于|至少|最多|达到?约|突破|将近|大约|接近|第|[〔\-－—～~]|(?<![加长高升大少低减缩短增降])至)$"
)
_OR_SO = re.compile(r"(?:以上|以下|以内|左右|上下|余|多|[－—～~-]|至[0-9])")
_PEOPLE = frozenset({"人", "名"})
_TIMES = {"": 1, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "万亿": 10**12}


@dataclass(frozen=True)
class Quantity:
    """A number of a text with its unit, as printed and where."""

    number: str
    times: str
    measure: str
    start: int
    end: int
    is_about: bool
    """Whether the text says that it is not exact: 约, 余, 以上."""

    @property
    def unit(self) -> str:
        """The unit as printed: 亿元, 件."""
        return self.times + self.measure

    @property
    def text(self) -> str:
        """Number and unit as printed."""
        return self.number + self.unit

    @property
    def sort(self) -> str:
        """What it counts, where people are counted by several words: 59名, 38人."""
        return "人" if self.measure in _PEOPLE else self.measure

    @property
    def is_rate(self) -> bool:
        """Whether it is a percentage."""
        return self.measure in {"%", "％"}

    @cached_property
    def value(self) -> Inexact:
        """What it may be, as far as its digits say, counted in its measure."""
        one = printed(self.number.replace(",", ""), self.times)
        times = _TIMES[self.times]
        return Inexact(one.low * times, one.high * times)

    @cached_property
    def exact(self) -> Fraction:
        """What its digits say, counted in its measure."""
        return Fraction(Decimal(self.number.replace(",", ""))) * _TIMES[self.times]


def quantities(text: str, start: int = 0, end: int | None = None) -> Sequence[Quantity]:
    """Return the numbers of a text between two places, without those of dates, ranks and codes."""
    return tuple(_quantities(text, start, len(text) if end is None else end))


def _quantities(text: str, start: int, end: int) -> Iterator[Quantity]:
    for found in QUANTITY.finditer(text, start, end):
        before = text[max(0, found.start() - 4) : found.start()]
        is_about = bool(found["odd"] or _NEARLY.search(before) or _OR_SO.match(text, found.end()))
        measure = found["measure"] or ""
        yield Quantity(
            found["number"],
            found["times"] or "",
            "%" if measure == "％" else measure,
            found.start(),
            found.end(),
            is_about,
        )


def added(parts: Sequence[Quantity]) -> Inexact:
    """Return what some quantities together may be."""
    values = [one.value for one in parts]
    return Inexact(sum((v.low for v in values), Fraction(0)), sum((v.high for v in values), Fraction(0)))  # fmt: skip


def summed(parts: Sequence[Quantity], like: Quantity) -> str:
    """Return the sum of some quantities in the unit of another, as it would be printed."""
    return shown(sum((one.exact for one in parts), Fraction(0)), like)


def agree(one: Inexact, other: Inexact) -> bool:
    """Whether two things may be equal."""
    return one.low <= other.high and other.low <= one.high


def shown(value: Fraction, like: Quantity) -> str:
    """Return a value in the unit of a quantity, as it would be printed."""
    number = value / _TIMES[like.times]
    if number.denominator == 1:
        return f"{number.numerator}{like.unit}"
    return f"{float(number):.4f}".rstrip("0").rstrip(".") + like.unit
