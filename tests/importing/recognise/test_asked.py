"""What an editor is asked about the drafts of an import."""

from dataclasses import replace

import pytest

from generator.importing.recognise.asked import asked
from generator.importing.recognise.matter import matters
from generator.importing.recognise.prose import as_text
from generator.importing.recognise.sitting import meetings
from tests.importing.recognise.reading import SETTING, drafts, piece

LIST = "云岭县人大常委会任免名单"
PASSED = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"


def test_a_line_that_is_in_no_record_is_asked_about() -> None:
    lines = ("任命：", "林晓帆为云岭县人大常委会副秘书长；", "叶青和石磊们为县人大常委会副秘书长。")
    found = [*asked(drafts(matters, LIST, PASSED, *lines), SETTING)]
    assert ["“叶青和石磊们为县人大常委会副秘书长”没有读成任免" in one for one in found] == [True]
    assert [*asked(drafts(matters, LIST, PASSED, *lines[:2]), SETTING)] == []


ASKED = {
    "请县政府认真研究，三个月内报告办理结果。": ["没有读成答复的期限", "由谁发"],
    "请于10月底前将研究处理情况报县人大常委会。": ["没有读成答复的期限", "由谁发"],
    "供水管网10月底前改造完毕。": ["由谁发"],
    "供水管网已经改造。": ["由谁发"],
}


@pytest.mark.parametrize(("said", "words"), ASKED.items())
def test_what_no_document_says_is_asked_about(said: str, words: list[str]) -> None:
    draft = as_text(piece("关于供水工作的审议意见", said), SETTING, "opinions")
    found = [*asked([draft], SETTING)]
    assert [word in one for word, one in zip(words, found, strict=True)] == [True] * len(words)


def test_who_signs_is_not_asked_about() -> None:
    signed = piece("关于供水工作的报告", "供水管网已经改造。", "云岭县人民政府", "2024年4月1日")
    assert [*asked([as_text(signed, SETTING, "report")], SETTING)] == []


def test_who_resigns_beside_others_is_asked_about() -> None:
    lines = ("接受郑柏辞去云岭县人民政府副县长职务的请求。", "决定任命林晓帆为云岭县水利局局长。")
    (one,) = drafts(matters, LIST, PASSED, *lines)
    assert one.data["changes"] == {"决定任命": {"林晓帆": "云岭县水利局局长"}}
    (question,) = asked([one], SETTING)
    assert "郑柏" in question


def test_who_acts_is_a_matter_of_its_own() -> None:
    listed = piece(LIST, PASSED, "任命：", "毛竹为云岭县人民法院副院长。")
    title = "云岭县人民代表大会常务委员会关于毛竹代理云岭县人民法院院长职务的决定"
    acts = piece(title, PASSED, "会议决定：副院长毛竹代理云岭县人民法院院长职务。")
    found = [*matters([listed, replace(acts, order=1)], SETTING)]
    assert [[*one.parts] for one in found] == [["name-list"], ["decision"]]


def test_people_who_are_not_as_many_as_minutes_say_are_asked_about() -> None:
    told = "2024年4月18日，县八届人大常委会举行第十次会议。主任许文山，副主任叶青，委员丁一共{}人出席会议。"
    for number, asks in (("5", 1), ("3", 0)):
        found = drafts(meetings, "县八届人大常委会第十次会议纪要", told.format(number))
        assert len([*asked(found, SETTING)]) == asks


def test_an_appointment_that_nobody_decided_is_asked_about() -> None:
    motion = piece(
        "云岭县人民政府关于提请任命林晓帆职务的议案",
        "县人大常委会：",
        "任命林晓帆为云岭县水利局局长。",
        "云岭县人民政府",
        "2024年4月1日",
    )
    (told,) = asked([as_text(motion, SETTING, "motion")], SETTING)
    assert "“任命林晓帆（云岭县水利局局长）”没有写明是哪次会议" in told
