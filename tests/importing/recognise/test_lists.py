"""Rolls of names, agendas and schedules, plans of supervision: lists, and what is none."""

import pytest

from generator.importing.recognise.oversight import oversight
from generator.importing.recognise.roll import rolls
from generator.importing.recognise.sitting import meetings
from tests.importing.recognise.reading import drafts

ROLL = "云岭县第八届人民代表大会第三次会议主席团和秘书长名单"
PASSED = "（2024年5月9日云岭县第八届人民代表大会第三次会议预备会议通过）"


def test_a_roll_under_its_headings() -> None:
    (one,) = drafts(
        rolls,
        ROLL,
        PASSED,
        "主席团（3名）",
        "许文山　　叶　青（女）　　毛　竹",
        "秘书长",
        "叶青（兼）",
    )
    with_total = drafts(rolls, ROLL, "（共4人）", PASSED, "秘书长", "叶青（兼）")
    assert [draft.data["names"] for draft in with_total] == [one.data["names"][1:]]
    assert one.data["names"] == [
        {"heading": "主席团", "count": "3", "people": ["许文山", "叶青（女）", "毛竹"]},
        {"heading": "秘书长", "people": ["叶青（兼）"]},
    ]
    assert (one.data["date"], one.data["adopted"]) == ("2024-05-09", "true")
    assert one.model is not None


@pytest.mark.parametrize("line", ["会议通过了名单。", "许文山　县长"])
def test_a_line_that_is_no_name_leaves_a_text(line: str) -> None:
    assert drafts(rolls, ROLL, PASSED, "主席团（3名）", line) == []


def test_an_agenda() -> None:
    minutes = "（2024年4月17日通过）"
    (one,) = drafts(
        meetings, "县八届人大常委会第十次会议议程", minutes, "一、听取报告", "二、人事任免"
    )
    assert one.data["agenda"] == {"adopted": "2024-04-17", "items": ["听取报告", "人事任免"]}


def test_a_schedule() -> None:
    rows = ("日期\t时间\t安排", "2024年4月18日\t上午\t全体会议", "2024年4月18日\t下午\t分组审议")
    (one,) = drafts(meetings, "县八届人大常委会第十次会议日程", *rows)
    assert one.data["schedule"] == {
        "days": [{"date": "2024-04-18", "sittings": {"上午": "全体会议", "下午": "分组审议"}}]
    }


def test_the_items_of_a_plan() -> None:
    rows = (
        "序号\t议题\t方式\t时间\t负责机构",
        "1\t古桥保护\t执法检查\t8月\t云岭县人大常委会教科文卫工委",
        "2\t预算执行\t\t\t",
    )
    (one,) = drafts(oversight, "云岭县人大常委会2024年度监督计划", *rows)
    assert one.data["items"] == [
        {
            "subject": "古桥保护",
            "way": "执法检查",
            "time": "8月",
            "by": ["云岭县人大常委会教科文卫工委"],
        },
        {"subject": "预算执行"},
    ]
    assert one.text == ""


def test_a_plan_of_sentences_keeps_its_text() -> None:
    (one,) = drafts(oversight, "云岭县人大常委会2024年度监督计划", "一、听取报告。")
    assert "items" not in one.data
    assert one.text == "一、听取报告。"


LISTED = "云岭县第八届人大常委会第十二次会议列席人员名单"


@pytest.mark.parametrize(
    ("title", "lines", "day"),
    [
        (LISTED, ("（2024年6月20日）", "姓名\t职务", "白雪（女）\t县财政局局长"), "2024-06-20"),
        (f"{LISTED}（2024年6月21日）", ("白雪　　县财政局局长",), "2024-06-21"),
    ],
)
def test_a_list_may_say_the_day_of_its_meeting(
    title: str, lines: tuple[str, ...], day: str
) -> None:
    (one,) = drafts(meetings, title, *lines)
    guests = one.data["in_attendance"]
    assert isinstance(guests, dict)
    assert (one.data["date"], guests["members"]) == (day, {"白雪": "县财政局局长"})


def test_a_list_of_a_meeting_whose_day_nobody_says_is_none() -> None:
    assert drafts(meetings, LISTED, "白雪　　县财政局局长") == []


def test_who_came_and_who_did_not_in_one_list() -> None:
    (one,) = drafts(
        meetings,
        "云岭县第八届人大常委会第十二次会议出缺席名单",
        "（2024年6月20日）",
        "出席（2人）",
        "许文山　王  明",
        "缺席（1人）",
        "叶  青",
    )
    present = one.data["present"]
    assert isinstance(present, dict)
    assert present["members"] == {"出席人员": ["许文山", "王明"]}
    assert present["absent"] == {"people": ["叶青"]}
