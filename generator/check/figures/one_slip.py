"""Whether a sum that does not come out would, were one number of it typed right: a digit, or two exchanged."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from generator.check.figures.quantities import Quantity, added, agree, shown
from generator.check.handling.record_numbers import is_slip

_MOST = 6
"""Of more numbers than this nobody tells which belong to a sum."""


def is_slip_of(one: Quantity, value: Fraction) -> bool:
    """Whether a number differs by a digit from what it would have to be, printed in its unit."""
    return is_slip(one.number.replace(",", ""), shown(value, one).removesuffix(one.unit))


def explains(wholes: Sequence[Quantity], parts: Sequence[Quantity]) -> bool:
    """Whether one slip of a figure explains that parts do not make the whole."""
    missing = sum((one.exact for one in wholes), Fraction(0)) - sum(
        (one.exact for one in parts), Fraction(0)
    )
    needed = [(one, one.exact + missing) for one in parts]
    needed += [(one, one.exact - missing) for one in wholes]
    return any(value > 0 and is_slip_of(one, value) for one, value in needed)


def may_be_made(
    wholes: Sequence[Quantity], parts: Sequence[Quantity], others: Sequence[Quantity]
) -> bool:
    """Whether parts make the whole with some of the other numbers that a sentence has: 转办5件."""
    whole = added(wholes)
    return len(others) > _MOST or any(
        agree(whole, added([*parts, *some]))
        for many in range(1, len(others) + 1)
        for some in combinations(others, many)
    )
