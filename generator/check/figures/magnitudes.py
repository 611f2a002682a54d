"""Two numbers that a sentence compares, of which one has 亿 for 万: 由21.3万吨增加到22.1亿吨."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from generator.check.figures.labels import Counted, counted, undated
from generator.check.figures.quantities import Quantity

_FROM = re.compile(r"[由从][^，。；0-9]{0,8}$")
_TO = re.compile(r"^[^，。；0-9]{0,8}[到至为]了?[^，。；0-9]{0,6}$")
_THAN = re.compile(
    r"^[^，。；：0-9]{0,6}[，,（(]?[比较](?:上年|去年|上一年|上年同期|去年同期|年初)的?[^，。；：0-9]{0,6}$"
)
_EACH = re.compile(
    r"(?:人均|户均|亩均|(?<!平)均价|每[人户亩吨头])(?:(?!共|合计|总计|累计|占)[^，。；、0-9亿]){0,14}(?P<number>[0-9][0-9.,]*万?亿元)"
)
_UP, _DOWN = re.compile("[增升涨]|提高|扩大"), re.compile("[减降]|缩小")
_LEAST = 500
"""Nothing grows so many times from one year to the next."""


def unlike(text: str) -> Iterator[tuple[int, str]]:
    """Yield the second of two compared numbers of which one is thousands of times the other: where, and why."""
    for sentence in counted(text):
        for one, other in pairwise(undated(sentence)):
            is_from_to = _FROM.search(one.gap) and _TO.match(other.gap)
            if (is_from_to or _THAN.match(other.gap)) and _is_unlike(one, other):
                yield (
                    other.quantity.start,
                    f"“{one.quantity.text}”和“{other.quantity.text}”相比，差了上千倍",
                )


def implausible(text: str) -> Iterator[tuple[int, str]]:
    """Yield what is said to be for one person, household or ton, and is counted in 亿: where, and why."""
    for found in _EACH.finditer(text):
        yield found.start("number"), f"“{found[0]}”，以亿计"


def _is_unlike(one: Counted, other: Counted) -> bool:
    first, second = one.quantity, other.quantity
    if first.measure != second.measure or not first.measure or first.times == second.times:
        return False
    low, high = sorted((first.exact, second.exact))
    return low > 0 and high >= low * _LEAST and _would_be_like(first, second, other.gap)


def _would_be_like(first: Quantity, second: Quantity, gap: str) -> bool:
    """Whether in one unit they would be near each other, and go as said: 2万元 may have grown to 1.2亿元."""
    one, two = (Fraction(number.number.replace(",", "")) for number in (first, second))
    goes = not (_UP.search(gap) and two < one) and not (_DOWN.search(gap) and two > one)
    return goes and one <= 2 * two and two <= 2 * one
