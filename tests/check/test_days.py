"""Days are compared as far as both are precise."""

import pytest

from generator.check.days import is_before
from generator.model.values import Day

CASES = [
    ("2021-09-03", "2021-09-02", True),
    ("2021-09-02", "2021-09-02", False),
    ("2021-09", "2021-09-02", False),
    ("2021-10", "2021-09-02", True),
    ("2021", "2021-09-02", False),
    ("2022", "2021-09-02", True),
    ("2021-09-30", "2021-09", False),
    ("2021-01-31", "2022-01", False),
]


@pytest.mark.parametrize(("one", "other", "later"), CASES)
def test_a_day_is_before_another_as_far_as_both_say(one: str, other: str, later: bool) -> None:
    assert is_before(Day.parse(other), Day.parse(one)) is later
