"""The last day of a time that a text sets, by the day on which it is said."""

import re
from datetime import date

import pytest

from generator.statutes.time_limits import LAST_DAY, last_day

TOLD = [
    ("2024年8月31日前", "2024-03-20", "2024-08-31"),
    ("10月底前", "2024-03-20", "2024-10-31"),
    ("年底以前", "2024-03-20", "2024-12-31"),
    ("明年一月十日之前", "2024-03-20", "2025-01-10"),
    ("1月10日前", "2024-03-20", "2025-01-10"),
    ("2月底前", "2023-03-15", "2024-02-29"),
    ("2月末前", "2024-03-15", "2025-02-28"),
    ("2月底前", "2024-02-10", "2024-02-29"),
    ("2月29日前", "2023-03-01", "2024-02-29"),
    ("2月29日前", "2024-02-29", "2024-02-29"),
    ("2月29日前", "2024-03-01", ""),
    ("2023年2月29日前", "2023-01-01", ""),
    ("6月31日前", "2023-01-01", ""),
    ("2024年2月底前", "", "2024-02-29"),
    ("2月底前", "", ""),
]


@pytest.mark.parametrize(("said", "since", "day"), TOLD)
def test_the_last_day(said: str, since: str, day: str) -> None:
    found = re.search(LAST_DAY, said)
    assert found
    until = last_day(found, date.fromisoformat(since) if since else None)
    assert str(until or "") == day
