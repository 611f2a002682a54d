"""Whether a printed percentage follows from its numbers: rounded, truncated, or neither."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

HUNDRED = 100


class Way(Enum):
    """How a printed percentage came out of its numbers."""

    BOTH = "四舍五入或截去尾数"
    ROUNDED = "四舍五入"
    TRUNCATED = "截去尾数"
    NEITHER = "两种算法都不是"


@dataclass(frozen=True)
class Inexact:
    """A number that may be anything from `low` to `high`: a printed 73.8亿 is itself rounded."""

    low: Fraction
    high: Fraction


def exact(count: int) -> Inexact:
    """Return a count, which is what it says."""
    return Inexact(Fraction(count), Fraction(count))


def printed(number: str, unit: str = "") -> Inexact:
    """Return a printed number: one with decimals, or in 万 or 亿, is off by half its last digit."""
    value = Decimal(number)
    exponent = int(value.as_tuple().exponent)
    whole = exponent == 0 and not unit.startswith(("万", "亿"))
    half = Fraction(0) if whole else Fraction(10) ** exponent / 2
    return Inexact(Fraction(value) - half, Fraction(value) + half)


def half_of_last(number: Decimal) -> Decimal:
    """Return half of the last digit of a number with decimals; a whole number is exact."""
    exponent = int(number.as_tuple().exponent)
    return Decimal(5).scaleb(exponent - 1) if exponent < 0 else Decimal(0)


def way(percent: str, part: Inexact, whole: Inexact) -> Way:
    """Return how `percent`, such as 76.5%, follows from part and whole; `whole` is above zero."""
    shown = Decimal(percent.rstrip("%"))
    digit = Fraction(10) ** int(shown.as_tuple().exponent)
    low = part.low / whole.high * HUNDRED
    high = part.high / whole.low * HUNDRED
    value = Fraction(shown)
    rounded = low < value + digit / 2 and high >= value - digit / 2
    truncated = low < value + digit and high >= value
    if rounded and truncated:
        return Way.BOTH
    if rounded:
        return Way.ROUNDED
    return Way.TRUNCATED if truncated else Way.NEITHER


def rounded(percent: str, part: int | Fraction, whole: int | Fraction) -> str:
    """Return part / whole rounded to as many digits as `percent` has."""
    digits = max(0, -int(Decimal(percent.rstrip("%")).as_tuple().exponent))
    scaled = Fraction(part) * HUNDRED * 10**digits / Fraction(whole)
    up = int(scaled + Fraction(1, 2))
    return f"{Decimal(up).scaleb(-digits):f}%"


def can_be(percent: str, whole: int) -> bool:
    """Whether some number out of `whole` is `percent`; only the nearest ones can be."""
    near = int(float(percent.rstrip("%")) * whole / HUNDRED)
    parts = [number for number in (near, near + 1) if 0 <= number <= whole]
    return any(way(percent, exact(part), exact(whole)) is not Way.NEITHER for part in parts)
