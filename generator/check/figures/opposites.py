"""Rates that leave nothing for each other: 满意率98%，不满意率3%."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from generator.check.figures.labels import Counted, counted, is_year
from generator.check.handling.arithmetic import HUNDRED
from generator.check.language.han import HAN

_OPPOSED = re.compile(rf"(?P<of>.*?)(?P<what>[不未]?[{HAN}]{{2}})率(?:为|达|是|达到|占)?$")
_MARKS = re.compile("[，、；：]")
_JOINING = re.compile("^(?:而|和|但|及|与|则|仅|只)+")


class _Named(NamedTuple):
    of: str
    what: str
    number: Counted


def wrong_opposites(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rates of a text that exceed what the opposite one leaves.

    Rates of different things or years are not compared. Whole numbers count as they are; where one
    has decimals, both may be rounded.
    """
    for sentence in counted(text):
        for one, other in pairwise(_named(sentence)):
            if other.what in {f"不{one.what}", f"未{one.what}"} and _is_of_same(one, other):
                yield from _exceeding(one, other)


def _named(sentence: Sequence[Counted]) -> Iterator[_Named]:
    """Yield the rates with names; a year, which parts those before it from those behind, has none."""
    for one in sentence:
        if is_year(one):
            yield _Named("", "", one)
        found = _OPPOSED.search(one.label) if one.quantity.is_rate else None
        if found:
            yield _Named(found["of"], found["what"], one)


def _is_of_same(one: _Named, other: _Named) -> bool:
    """Whether the second rate names what the first does, or nothing."""
    is_all_named = _MARKS.sub("", other.number.gap) == other.number.label
    return is_all_named and _JOINING.sub("", other.of) in {"", one.of}


def _exceeding(one: _Named, other: _Named) -> Iterator[tuple[int, str]]:
    first, second = one.number.quantity, other.number.quantity
    is_rounded = "." in first.number + second.number
    slack = (_half(first.number) + _half(second.number)) if is_rounded else 0
    if first.exact <= HUNDRED < first.exact + second.exact - slack:
        said = f"{one.what}率{first.text}、{other.what}率{second.text}"
        yield second.start, f"{said}，加起来超过100%"


def _half(number: str) -> Fraction:
    """Return half a unit of the last digit of a number."""
    return Fraction(10) ** int(Decimal(number).as_tuple().exponent) / 2
