"""Percentages and their differences: a long text of digits takes no longer than any other."""

import time

import pytest

from generator.check.language import percent_points

LONG = [
    "0" * 20000 + "百分点",
    "1." * 10000 + "百分点",
    "1%，" * 7000 + "百分点",
    "由1" * 10000 + "百分点",
    "1%，" + "，1.1个百分点" * 3000,
]
FORMS = ["_CHANGE", "_THAN", "_BOTH", "_POINTS"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_digits_without_end_take_no_time(text: str, form: str) -> None:
    started = time.process_time()
    list(getattr(percent_points, form).finditer(text))
    assert time.process_time() - started < 2
