"""The first paragraphs of minutes: which day is the meeting's, who presided, who came by post."""

import pytest

from generator.importing.recognise.came import figures
from generator.importing.recognise.convened import convened
from generator.importing.recognise.draft import Data
from generator.importing.recognise.presided import presided
from generator.importing.recognise.room import Room, room
from tests.importing.recognise.reading import SETTING, piece

MINUTES = "县八届人大常委会第十次会议纪要"
PRESIDED = "2024年4月18日，县八届人大常委会举行第十次会议，"


def told(*lines: str) -> Room:
    return room(piece(MINUTES, *lines), SETTING)


WHEN = {
    "根据2024年1月5日主任会议的决定，县八届人大常委会第十次会议于2024年4月18日在县会议中心举行。": (
        "2024-04-18",
        "",
    ),
    "经2023年12月20日主任会议研究，会议于1月5日召开。": ("2024-01-05", ""),
    "主任会议2024年1月5日决定召开第十次会议。会议于2024年4月18日在县会议中心举行。": (
        "2024-04-18",
        "",
    ),
    "2024年1月5日，主任会议作了安排，2024年4月18日召开了会议。": ("2024-04-18", ""),
    "2024年4月18日，根据2024年1月5日印发的通知，县八届人大常委会召开第十次会议。": (
        "2024-04-18",
        "",
    ),
    "会议于2024年4月18日至19日在县会议中心举行，听取了2023年2月1日以来的报告。": (
        "2024-04-19",
        "2024-04-18",
    ),
    "县八届人大常委会第十次会议于2024年12月30日至1月2日举行。": ("2025-01-02", "2024-12-30"),
    "会议于2024年12月30日至2025年1月2日举行。": ("2025-01-02", "2024-12-30"),
    "会议于2024年4月30日—5月1日举行。": ("2024-05-01", "2024-04-30"),
    "会议于2024年4月18至19日举行。": ("2024-04-19", "2024-04-18"),
    "会议于2024年4月18日下午至19日举行。": ("2024-04-19", "2024-04-18"),
    "会议于二〇二四年四月十八日至十九日举行。": ("2024-04-19", "2024-04-18"),
    "2024年4月18日，县人大常委会听取了报告。": ("2024-04-18", ""),
    "根据2024年1月5日主任会议的决定，会议如期举行。": ("", ""),
    "会议于4月18日举行。": ("", ""),
    "2024年4月，县人大常委会召开第十次会议。": ("2024-04", ""),
}


@pytest.mark.parametrize("line", WHEN)
def test_the_day_is_that_on_which_it_was_held(line: str) -> None:
    found = convened(line)
    assert (found.date, found.since) == WHEN[line]


@pytest.mark.parametrize(
    ("said", "signed", "held"),
    [
        ("6月1日，县八届人大常委会召开第二次主任会议。", "2024年6月3日", "2024-06-01"),
        ("12月30日，县八届人大常委会召开第二次主任会议。", "2025年1月4日", "2024-12-30"),
        ("6月31日，县八届人大常委会召开第二次主任会议。", "2024年7月3日", ""),
        ("6月1日，县八届人大常委会召开第二次主任会议。", "云岭县人大常委会办公室", ""),
    ],
)
def test_a_day_without_its_year_is_the_last_before_the_minutes_were_signed(
    said: str, signed: str, held: str
) -> None:
    given = piece("县八届人大常委会第二次主任会议纪要", said, "云岭县人大常委会办公室", signed)
    assert room(given, SETTING).date == held


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("会议应到代表62名，实到58名。", {"due": "62", "count": "58"}),
        (
            "会议应到组成人员27人，实到24人，因事请假3人。",
            {"due": "27", "count": "24", "on_leave": {"count": "3"}},
        ),
        ("应出席会议代表62名，实际到会58名。", {"due": "62", "count": "58"}),
    ],
)
def test_how_many_should_have_come_is_not_how_many_came(said: str, count: Data) -> None:
    found = told(f"2024年1月3日召开会议。{said}")
    assert (found.count, figures(found.first)) == ("", count)


WHO = {
    "会议由主任许文山、副主任叶青分别主持。": [("主任", "许文山"), ("副主任", "叶青")],
    "会议由主任许文山和副主任叶青轮流主持。": [("主任", "许文山"), ("副主任", "叶青")],
    "主任许文山、副主任叶青、毛竹先后主持会议。": [
        ("主任", "许文山"),
        ("副主任", "叶青"),
        ("副主任", "毛竹"),
    ],
    "会议由县委副书记、县人大常委会主任许文山同志主持。": [
        ("县委副书记、县人大常委会主任", "许文山")
    ],
    "会议由县委常委、副主任叶青主持。": [("县委常委、副主任", "叶青")],
    "会议由许文山、叶青分别主持。": [("", "许文山"), ("", "叶青")],
    "会议由许文山主持。": [("", "许文山")],
    "会议由副主任叶和平主持。": [("副主任", "叶和平")],
    "会议由云和县人大常委会主任许文山主持。": [("云和县人大常委会主任", "许文山")],
    "副主任叶青受主任许文山委托主持会议。": [("副主任", "叶青")],
    "受主任许文山的委托，副主任叶青主持会议。": [("副主任", "叶青")],
    "会议由副主任叶青受主任许文山委托主持。": [("副主任", "叶青")],
    "会议由县委、县政府主持。": [],
    "会议由主任许文山、有关负责人分别主持。": [],
}


@pytest.mark.parametrize("line", WHO)
def test_who_presided_alone_or_in_turn(line: str) -> None:
    assert [(one.office, one.name) for one in presided(PRESIDED + line)] == WHO[line]


def test_who_presided_in_turn_is_no_single_chair() -> None:
    line = "会议由县人大常委会主任许文山、县人大常委会副主任叶青分别主持。"
    found = told(PRESIDED + line)
    assert found.chairs == ["县人大常委会主任 许文山", "县人大常委会副主任 叶青"]
    assert (found.chair, found.chair_office) == ("", "")
    assert told(f"{PRESIDED}会议由主任许文山、副主任叶青分别主持。").chairs == ["许文山", "叶青"]


CAME = {
    "主任许文山主持会议，副主任叶青、毛竹及委员共21人出席会议。": {"副主任": ["叶青", "毛竹"]},
    "主任许文山主持会议。副主任叶青，秘书长毛竹，委员等21人出席了本次会议。": {
        "副主任": ["叶青"],
        "秘书长": ["毛竹"],
    },
    "会议由副主任叶青主持；主任许文山和副主任叶青出席会议。": {"副主任": ["叶青"]},
    "委员21人出席会议。": {},
}


@pytest.mark.parametrize("line", CAME)
def test_who_came_by_post(line: str) -> None:
    assert told(PRESIDED + line).leaders == CAME[line]


NAMED = {
    "主任许文山，副主任叶青、毛竹，委员丁一、王二等5人出席会议。": (5, "5"),
    "县人大常委会主任许文山，副主任叶青和毛竹，秘书长石磊及委员丁一、叶和平共6人出席会议。": (
        6,
        "6",
    ),
    "县人大常委会党组书记、主任许文山，党组成员、副主任叶青、毛竹，委员丁一共4人出席会议。": (
        4,
        "4",
    ),
    "主任许文山主持会议，副主任叶青、毛竹，委员丁一共4人出席会议。": (4, "4"),
    "主任许文山，副主任叶青、毛竹，委员丁一出席会议。": (4, ""),
    "主任许文山，副主任叶青、毛竹，委员丁一、王二等27人出席会议。": (0, "27"),
    "主任许文山，副主任叶青、毛竹，委员共21人出席会议。": (0, "21"),
    "主任许文山，副主任叶青、毛竹及委员共21人出席会议。": (0, "21"),
    "主任许文山，副主任叶青、毛竹出席会议。": (0, ""),
    "主任许文山，副主任叶青，委员丁一等出席会议。": (0, ""),
    "主任许文山，副主任叶青，委员丁一、丁一共4人出席会议。": (0, ""),
    "主任许文山，副主任叶青及有关部门负责人30人出席会议。": (0, ""),
    "应到27人，实到20人。主任许文山，副主任叶青、毛竹，委员丁一共4人出席会议。": (0, "4"),
}


@pytest.mark.parametrize("line", NAMED)
def test_those_who_came_are_named_only_where_all_are(line: str) -> None:
    found = told(PRESIDED + line)
    assert (sum(map(len, found.named.members.values())), found.count) == NAMED[line]


def test_names_that_are_not_as_many_as_said_are_doubtful() -> None:
    who = "主任许文山，副主任叶青，委员丁一"
    for number, is_doubtful in (("共9人", True), ("等9人", False), ("等2人", True)):
        found = told(f"{PRESIDED}主任许文山主持会议，{who}{number}出席会议。")
        assert found.named.doubtful == (f"{who}{number}" if is_doubtful else "")


def test_the_posts_of_those_who_came() -> None:
    line = "主任许文山主持会议，副主任叶青、毛竹，秘书长石磊，委员丁一共5人出席会议。"
    assert told(PRESIDED + line).named.members == {
        "主任": ["许文山"],
        "副主任": ["叶青", "毛竹"],
        "秘书长": ["石磊"],
        "委员": ["丁一"],
    }


CHAIRED = "2024年4月18日，县八届人大常委会举行第十次会议。县人大常委会主任许文山主持会议。"
AT_END = ("出席：许文山　叶青　丁  一", "石　磊", "请假：覃  刚　农小燕")


def test_those_whom_lines_at_the_end_name() -> None:
    found = told(CHAIRED, "会议听取了报告。", *AT_END).named
    assert found.members == {"主任": ["许文山"], "委员": ["叶青", "丁一", "石磊"]}
    assert found.missing == {"on_leave": ["覃刚", "农小燕"]}


@pytest.mark.parametrize(
    ("numbers", "members", "missing", "doubtful"),
    [
        ("会议应到6人，实到4人。", 4, 2, ""),
        ("会议应到9人，实到7人。", 0, 2, "出席：许文山、叶青、丁一、石磊"),
        ("会议应到9人，实到4人。", 4, 0, "请假、缺席的2人"),
    ],
)
def test_lines_at_the_end_are_weighed_by_the_numbers(
    numbers: str, members: int, missing: int, doubtful: str
) -> None:
    found = told(CHAIRED + numbers, *AT_END).named
    assert sum(map(len, found.members.values())) == members
    assert sum(map(len, found.missing.values())) == missing
    assert found.doubtful == doubtful


UNITS = (
    *(
        "1",
        "主持会议，",
        "出席，",
        "日在",
        "及委员共1人",
        "会议由",
        "主任许文山、",
        "主任",
        "委员长",
        "丁一、",
        "和",
        "常委会",
    ),
    *(
        "和",
        "先后主持",
        "根据",
        "2024年4月18日",
        "4月1日至",
        "举行",
        "《",
        "。",
        "**甲",
        "出席会议",
    ),
)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(
    "around", ["{}", "主持会议，{}出席会议。", "会议由{}主持。", "会议于{}举行。"]
)
def test_a_paragraph_without_end_is_read_in_time(unit: str, around: str) -> None:
    line = f"{PRESIDED}{around.format(unit * (20_000 // len(unit)))}"
    assert told(line).leaders.keys() <= {"主任", "副主任", "委员长"}


LABELLED = (
    "时间：2024年4月18日上午9:00",
    "地点：县人大常委会会议室",
    "主持人：主 任　许文山",
    "记录人：叶青",
)


def test_minutes_that_begin_with_labels() -> None:
    found = told(*LABELLED, "会议听取了关于修桥的报告。")
    assert (found.date, found.venue) == ("2024-04-18", "县人大常委会会议室")
    assert (found.chair_office, found.chair) == ("主任", "许文山")
    assert told("主持人：许文山", "会议听取了关于修桥的报告。").chair == "许文山"
    assert told("主持人：轮流担任，另见名单").chair == ""
