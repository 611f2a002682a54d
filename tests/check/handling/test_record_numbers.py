"""Numbers that are a slip of one another, and how much of a number tells it from others."""

import pytest

from generator.check.handling.record_numbers import digits, is_slip

SLIPS = [
    ("14888", "14868", True),
    ("14888", "14888", False),
    ("14888", "1488", False),
    ("35", "53", True),
    ("351", "153", False),
    ("351", "462", False),
    ("12.5", "1.25", True),
    ("12.5", "12.6", True),
    ("1.25", "1.52", True),
    ("12.5", "1205", False),
]


@pytest.mark.parametrize(("one", "other", "is_one"), SLIPS)
def test_slip(one: str, other: str, is_one: bool) -> None:
    assert is_slip(one, other) is is_one
    assert is_slip(other, one) is is_one


DIGITS = [("14888", 5), ("2000", 1), ("0.35", 2), ("12.50", 3), ("0", 0), ("105", 3)]


@pytest.mark.parametrize(("number", "count"), DIGITS)
def test_digits_that_tell_a_number_from_others(number: str, count: int) -> None:
    assert digits(number) == count
