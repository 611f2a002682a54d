"""How a printed percentage came out of its numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.handling.arithmetic import Way, exact, printed, rounded, way

WAYS = [
    ("76%", 49, 64, Way.TRUNCATED),
    ("77%", 49, 64, Way.ROUNDED),
    ("24%", 15, 64, Way.NEITHER),
    ("23%", 15, 64, Way.BOTH),
    ("93.94%", 31, 33, Way.ROUNDED),
    ("93.93%", 31, 33, Way.TRUNCATED),
    ("98.2%", 54, 55, Way.ROUNDED),
    ("98%", 38, 39, Way.NEITHER),
    ("12.5%", 1, 8, Way.BOTH),
    ("13%", 1, 8, Way.ROUNDED),
    ("100%", 4, 4, Way.BOTH),
    ("0%", 0, 4, Way.BOTH),
    ("100%", 199, 200, Way.ROUNDED),
    ("99%", 199, 200, Way.TRUNCATED),
]


@pytest.mark.parametrize(("percent", "part", "whole", "expected"), WAYS)
def test_counts(percent: str, part: int, whole: int, expected: Way) -> None:
    assert way(percent, exact(part), exact(whole)) is expected


PRINTED = [
    ("68%", "73.8", "108.5", "亿元", True),
    ("69%", "73.8", "108.5", "亿元", False),
    ("77%", "176.3", "229", "亿元", True),
    ("76%", "176.3", "229", "亿元", True),
    ("78%", "176.3", "229", "亿元", False),
    ("47%", "1047", "2954", "个", False),
    ("35.4%", "1047", "2954", "个", True),
    ("50%", "1", "3", "万人", True),
    ("50%", "1", "3", "人", False),
]


@pytest.mark.parametrize(("percent", "part", "whole", "unit", "follows"), PRINTED)
def test_printed_numbers_are_as_exact_as_they_are_printed(
    percent: str, part: str, whole: str, unit: str, follows: bool
) -> None:
    found = way(percent, printed(part, unit), printed(whole, unit))
    assert (found is not Way.NEITHER) is follows


@given(whole=st.integers(1, 5000), part=st.integers(0, 5000), digits=st.integers(0, 3))
def test_what_is_rounded_is_rounded_and_what_is_cut_is_truncated(
    whole: int, part: int, digits: int
) -> None:
    share = Fraction(part * 100 * 10**digits, whole)
    cut, up = int(share), int(share + Fraction(1, 2))
    numbers = exact(part), exact(whole)
    assert way(_percent(cut, digits), *numbers) in {Way.TRUNCATED, Way.BOTH}
    assert way(_percent(up, digits), *numbers) in {Way.ROUNDED, Way.BOTH}
    assert way(_percent(up + 1, digits), *numbers) is Way.NEITHER
    assert Fraction(rounded(_percent(cut, digits), part, whole).rstrip("%")) == Fraction(
        up, 10**digits
    )


def _percent(scaled: int, digits: int) -> str:
    text = f"{scaled:0{digits + 1}d}"
    return f"{text[:-digits]}.{text[-digits:]}%" if digits else f"{text}%"
