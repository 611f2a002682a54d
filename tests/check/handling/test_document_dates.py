"""Dates are compared as far as both are precise."""

import pytest

from generator.check.handling.document_dates import is_after
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
def test_is_after(one: str, other: str, later: bool) -> None:
    assert is_after(Day.parse(one), Day.parse(other)) is later
