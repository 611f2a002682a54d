"""The answer that deliberation opinions demand, in the usual words."""

import pytest

from generator.importing.recognise.draft import Data
from generator.importing.recognise.opinions import answer
from tests.importing.recognise.reading import SETTING, piece

COMMITTEE = "云岭县人民代表大会常务委员会"
ANSWERS = {
    "县人民政府应当于三个月内向县人大常委会提出书面报告。": ("3", COMMITTEE),
    "请县人民政府在三个月内将研究处理情况书面报告县人大常委会。": ("3", COMMITTEE),
    "请于收到之日起2个月内，将落实情况书面反馈县人大常委会办公室。": ("2", "云岭县人大常委会办公室"),
    "并于6个月以内将整改情况报县人大常委会。": ("6", COMMITTEE),
    "请县政府向县人大常委会报告落实情况，不超过三个月内。": ("3", COMMITTEE),
    "两个月内报送县人大社会建设委员会征求意见，三个月内向县人大常委会书面报告。": ("3", COMMITTEE),
    "6个月内向县委提出方案，并于两个月内向县人大常委会报告。": ("2", COMMITTEE),
    "请县政府半年内向县人大常委会书面报告。": ("6", COMMITTEE),
}  # fmt: skip


@pytest.mark.parametrize(("said", "demanded"), ANSWERS.items())
def test_a_period_and_a_body_are_an_answer(said: str, demanded: tuple[str, str]) -> None:
    assert answer(piece("关于供水工作的审议意见", said), SETTING) == {
        "answer": {"within": demanded[0], "to": demanded[1]}
    }


@pytest.mark.parametrize(
    "said",
    [
        "请县政府认真研究，三个月内报告办理结果。",
        "供水管网三个月内改造完毕，报告已经写好。",
        "近三个月内，县政府共向县财政局报送材料。",
        "企业三个月内向县税务局提交申请。",
        "请在三个月内向县人民检察院报送。",
        "请在一百个月内向县人大常委会提出书面报告。",
        "请县政府尽快向县人大常委会提出书面报告。",
    ],
)
def test_what_names_no_period_or_no_body_is_none(said: str) -> None:
    assert answer(piece("关于供水工作的审议意见", said), SETTING) == {}


DAYS = {
    "请县政府于2024年8月31日前将研究处理情况书面报告县人大常委会。": "2024-08-31",
    "请县政府于8月31日前向县人大常委会提出书面报告。": "2024-08-31",
    "请县政府将落实情况于10月底前书面报送县人大常委会。": "2024-10-31",
    "请于明年2月底之前，将整改情况报县人大常委会。": "2025-02-28",
    "请在3月15日以前将整改情况书面反馈县人大常委会。": "2025-03-15",
    "请县政府于2024年底前向县人大常委会报告。": "2024-12-31",
}  # fmt: skip


@pytest.mark.parametrize(("said", "until"), DAYS.items())
def test_a_day_and_a_body_are_an_answer(said: str, until: str) -> None:
    opinions = piece("关于供水工作的审议意见", said, "云岭县人大常委会", "2024年5月20日")
    assert answer(opinions, SETTING) == {"answer": {"until": until, "to": COMMITTEE}}


OWN: dict[str, Data] = {
    "请在收到审议意见后两个月内书面报告研究处理情况。": {"within": "2"},
    "请县政府于三个月内书面反馈落实情况。": {"within": "3"},
    "请于8月31日前书面报告。": {"until": "2024-08-31"},
    "请在两个月内书面报告县委。": {},
    "县水利局在两个月内书面报告研究处理情况。": {},
    "请在两个月内书面报告县财政局。": {},
    "请在两个月内改造完毕。": {},
}


@pytest.mark.parametrize("said", OWN)
def test_an_answer_without_a_body_is_to_whose_opinions_they_are(said: str) -> None:
    opinions = piece("关于供水工作的审议意见", said, "云岭县人大常委会", "2024年5月20日")
    own = {"answer": {**OWN[said], "to": COMMITTEE}} if OWN[said] else {}
    assert answer(opinions, SETTING) == own
    unsigned = piece("关于供水工作的审议意见", said)
    assert answer(unsigned, SETTING) == {}


@pytest.mark.parametrize(
    "said",
    [
        "请于2024年2月30日前书面报告县人大常委会。",
        "2024年8月31日前，县政府向县财政局报送材料。",
    ],
)
def test_a_day_that_is_none_or_is_for_others_is_no_answer(said: str) -> None:
    opinions = piece("关于供水工作的审议意见", said, "云岭县人大常委会", "2024年5月20日")
    assert answer(opinions, SETTING) == {}
