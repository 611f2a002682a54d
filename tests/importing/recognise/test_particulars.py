"""What a document says of itself near its start."""

import pytest

from generator.importing.recognise.particulars import addressees
from generator.importing.recognise.prose import as_text
from tests.importing.recognise.reading import SETTING, piece

ADDRESSED = {
    "县水利局：": ["县水利局"],
    "各乡镇人民政府，县政府各部门：": ["各乡镇人民政府", "县政府各部门"],
    "各乡镇党委、政府，县直各单位：": ["各乡镇党委、政府", "县直各单位"],
    "县人大常委会各组成人员：": ["县人大常委会各组成人员"],
    "县水利局、县民政局：": ["县水利局", "县民政局"],
    "现将有关部门的职责规定如下：": [],
    "各单位要做到以下几点：": [],
    "主任、各位副主任：": [],
}


@pytest.mark.parametrize(("line", "to"), ADDRESSED.items())
def test_to_whom_it_is_addressed(line: str, to: list[str]) -> None:
    assert [*addressees(piece("关于修桥的通知", line, "请抓紧修桥。"), SETTING)] == to


GREETED = "主任、各位副主任、各位委员："
GREETINGS = [
    ("县人民政府关于修桥情况的报告", GREETED, []),
    ("县人民政府关于修桥情况的报告", "各位代表：", []),
    ("县人民政府关于修桥情况的报告", "尊敬的各位代表、同志们：", []),
    ("县人民政府关于修桥情况的报告", "县人大常委会：", ["县人大常委会"]),
    ("关于《修桥办法（草案）》的说明", GREETED, []),
    ("在修桥大会上的讲话", "各位代表，同志们：", []),
    ("关于召开修桥会议的通知", "各位委员：", ["各位委员"]),
]


@pytest.mark.parametrize(("title", "line", "to"), GREETINGS)
def test_a_greeting_is_no_address(title: str, line: str, to: list[str]) -> None:
    assert [*addressees(piece(title, line, "请抓紧修桥。"), SETTING)] == to


def test_a_speech_says_who_gave_it_and_where() -> None:
    given = piece(
        "在云岭县第八届人民代表大会第三次会议闭幕会上的讲话",
        "（2024年5月10日）",
        "许文山",
        "各位代表：",
    )
    data = as_text(given, SETTING, "speech").data
    assert (data["speaker"], data["occasion"]) == ("许文山", "云岭县第八届人民代表大会第三次会议")
