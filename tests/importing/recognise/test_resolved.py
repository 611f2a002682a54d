"""Resolutions: what was heard, examined, agreed to and approved, as their first sentences say."""

import pytest

from generator.importing.recognise.resolved import resolved
from tests.importing.recognise.reading import SETTING

HELD = "云岭县第八届人民代表大会常务委员会第十次会议"
EXAMINED = f"{HELD}审查了2023年县本级财政决算（草案），同意县人大财经委提出的"
ENDS = "。会议决定，批准2023年县本级财政决算。"
AGREED = {
    f"{EXAMINED}《关于财政决算审查结果的报告》{ENDS}": "关于财政决算审查结果的报告",
    f"{EXAMINED}审查结果报告{ENDS}": "审查结果报告",
}


@pytest.mark.parametrize(("said", "title"), AGREED.items())
def test_a_report_that_is_agreed_to_may_have_no_marks(said: str, title: str) -> None:
    assert resolved([said], SETTING) == {
        "examined": ["2023年县本级财政决算（草案）"],
        "agreed": [{"title": title, "by": "县人大财经委"}],
        "approves": ["2023年县本级财政决算"],
    }


def test_what_cannot_be_told_apart_is_a_point() -> None:
    said = f"{EXAMINED}意见{ENDS}"
    assert resolved([said], SETTING) == {"resolves": [said]}
