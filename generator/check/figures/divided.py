"""Divisions of a whole that no number says: 规模户25家，占67.6%；散户12家，占32.4%."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from generator.check.figures.labels import Counted, counted
from generator.check.figures.quantities import added
from generator.check.figures.share_of import is_bare_share, shares
from generator.check.handling.arithmetic import HUNDRED, Way, rounded, way
from generator.check.handling.record_numbers import is_slip

_ENOUGH = 3
"""So many parts, all but one with the share of their sum, leave no doubt."""


class Part(NamedTuple):
    """A number, and the share that stands behind it."""

    number: Counted
    rate: Counted

    @property
    def percent(self) -> str:
        """The share as printed."""
        return f"{self.rate.quantity.number}%"


def wrong_divisions(text: str) -> Iterator[tuple[int, str]]:
    """Yield the shares of a division that the sum of its parts does not give: where, and what they are.

    The parts leave nothing out where their shares make 100, or all but one are those of their sum.
    """
    for sentence in counted(text, least=4):
        for parts in _divisions(sentence):
            yield from _judged(parts)


def _divisions(sentence: Sequence[Counted]) -> Iterator[Sequence[Part]]:
    """Yield the parts, each with its share, that follow one another and count the same."""
    found: list[Part] = []
    since = -1
    for at, number, rate in shares(sentence):
        is_next = (
            at == since
            and number.quantity.sort == found[-1].number.quantity.sort
            and "其中" not in number.gap
        )
        if not is_next:
            yield found
            found = []
        if is_bare_share(rate):
            found.append(Part(number, rate))
        since = at + 2 if found else -1
    yield found


def _judged(parts: Sequence[Part]) -> Iterator[tuple[int, str]]:
    whole = added([one.number.quantity for one in parts])
    if len(parts) < 2 or whole.low <= 0:
        return
    wrong = [
        one for one in parts if way(one.percent, one.number.quantity.value, whole) is Way.NEITHER
    ]
    if wrong and (_is_all(parts) or (len(wrong) == 1 and _is_sure(wrong[0], parts))):
        one = wrong[0]
        yield one.rate.quantity.start, _said(one, parts)


def _is_all(parts: Sequence[Part]) -> bool:
    """Whether the shares make 100, but for what each may be rounded or cut by."""
    numbers = [Decimal(one.rate.quantity.number) for one in parts]
    units = (Decimal(1).scaleb(int(one.as_tuple().exponent)) for one in numbers)
    return abs(sum(numbers, Decimal(0)) - HUNDRED) <= sum(units, Decimal(0)) / 2


def _is_sure(wrong: Part, parts: Sequence[Part]) -> bool:
    right = rounded(wrong.percent, wrong.number.quantity.exact, _sum(parts))
    return len(parts) >= _ENOUGH or is_slip(wrong.percent, right)


def _sum(parts: Sequence[Part]) -> Fraction:
    return sum((part.number.quantity.exact for part in parts), Fraction(0))


def _said(one: Part, parts: Sequence[Part]) -> str:
    value = float(one.number.quantity.exact * HUNDRED / _sum(parts))
    terms = "+".join(part.number.quantity.text for part in parts)
    return f"{one.number.quantity.text}占各项之和（{terms}）的{value:.2f}%，写的是{one.percent}"
