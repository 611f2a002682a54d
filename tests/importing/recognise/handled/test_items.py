"""Motions and suggestions that a report names: what sentences, headings and tables say of each."""

from collections.abc import Sequence

import pytest

from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Paragraph, Spot, Table
from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.items import items
from tests.importing.recognise.reading import SETTING

ROAD = "关于修整村道的建议"
SCHOOL = "关于扩建山区学校的议案"


def said(*lines: str) -> Sequence[Data]:
    blocks = tuple(Paragraph(line, Spot(number)) for number, line in enumerate(lines, 1))
    return items(Piece("关于代表建议办理情况的报告", (), blocks, "a.txt"), SETTING)


def of_table(*rows: Sequence[str]) -> Sequence[Data]:
    table = Table(tuple(tuple(row) for row in rows), Spot(1))
    return items(Piece("关于代表建议办理情况的报告", (), (table,), "a.txt"), SETTING)


def road(**more: object) -> dict[str, object]:
    return {"type": "建议", "title": ROAD, **more}


BY = {"lead": ["丁一"], "proposers": "3"}


@pytest.mark.parametrize(
    ("line", "more"),
    [
        (f"丁一等3名代表提出的“{ROAD}”。", BY),
        (f"（一）丁一等 3 位代表提出的“{ROAD}”。", BY),
        (f"针对丁一等三名人大代表联名提出的《{ROAD}》，县政府已经落实。", BY),
        (f"如丁一等3名代表在县八届人大二次会议上提出的《{ROAD}》。", BY),
        (f"《{ROAD}》（丁一等3名代表提出）。", BY),
        (
            f"1.{ROAD}（领衔代表：丁一；承办单位：县交通局）",
            {"lead": ["丁一"], "units": ["县交通局"]},
        ),
        (f"落实好周正代表提出的《{ROAD}》。", {"lead": ["周正"]}),
        (f"县人大代表周正提出的{ROAD}。", {"lead": ["周正"]}),
        (f"周正、林秋2位代表提出的《{ROAD}》。", {"lead": ["周正", "林秋"], "proposers": "2"}),
        (f"欧阳明远等5名代表提出的《{ROAD}》。", {"lead": ["欧阳明远"], "proposers": "5"}),
        (f"向阳等5名代表提出的《{ROAD}》。", {"lead": ["向阳"], "proposers": "5"}),
        (f"李和平代表提出的《{ROAD}》。", {"lead": ["李和平"]}),
        (f"第三代表团提出的《{ROAD}》。", {"by": "第三代表团"}),
        (f"针对《{ROAD}》(12号建议)，县政府高度重视。", {"number": "12号"}),
        (f"第12号建议《{ROAD}》由县交通局承办。", {"number": "第12号", "units": ["县交通局"]}),
        (
            f"《{ROAD}》（A类），由县交通局、县财政局共同办理。",
            {"units": ["县交通局", "县财政局"], "outcome": "A类"},
        ),
        (
            f"《{ROAD}》办理结果：已解决，主办单位：县交通局，协办单位：县财政局。",
            {
                "units": ["县交通局", "县财政局"],
                "outcome": "已解决，主办单位：县交通局，协办单位：县财政局",
            },
        ),
        (
            f"《{ROAD}》（第12号）由县交通局承办，领衔代表丁一，已办结。",
            {"number": "第12号", "units": ["县交通局"], "lead": ["丁一"]},
        ),
        (f"《{ROAD}》等3件重点建议满意率高。", {"key": "true"}),
        (f"其中有{ROAD}、关于整治河道的建议。", {}),
        (
            "周正代表一直关心出行，提出了修整村道的建议，已办结。",
            {"title": "修整村道的建议", "lead": ["周正"]},
        ),
    ],
)
def test_one_is_told_with_what_stands_beside_it(line: str, more: dict[str, object]) -> None:
    assert said(line)[0] == road(**more)


def test_a_group_proposes_what_only_the_noun_behind_says_what_it_is() -> None:
    (one,) = said("副县长就县政协科技界提出的《抓牢数字机遇 推动山区发展》的提案召开座谈会。")
    assert one == {
        "type": "提案",
        "title": "抓牢数字机遇 推动山区发展",
        "by": "县政协科技界",
    }


def test_what_a_heading_numbers_and_calls_key_is_so_below_it() -> None:
    found = said(
        "二、“1号议案”办理情况",
        f"丁一等3名代表提出的“{SCHOOL}”。",
        "已经完工。",
        "三、重点建议办理情况",
        f"（一）《{ROAD}》",
        "承办单位：县交通局",
        "办理结果：已办结",
    )
    assert found == [
        {"type": "议案", "title": SCHOOL, "number": "1号", **BY},
        road(units=["县交通局"], key="true", outcome="已办结"),
    ]


def test_a_heading_gives_each_its_number() -> None:
    found = said(
        "二、第1号议案和第2号议案、第7号建议办理情况",
        "《关于修桥的议案》已经完工。",
        "《关于修桥的议案》代表满意。",
        "《关于修渠的议案》正在办理。",
        f"《{ROAD}》已经办结。",
        "《关于修路的议案》正在办理。",
    )
    assert [one.get("number") for one in found] == ["第1号", "第2号", "第7号", None]


def test_a_number_that_is_said_waits_for_no_other() -> None:
    found = said(
        "二、第1号议案和第2号议案办理情况",
        "《关于修桥的议案》（2号）已经完工。",
        "《关于修渠的议案》正在办理。",
        "《关于修路的议案》正在办理。",
    )
    assert [one.get("number") for one in found] == ["2号", "第1号", None]


def test_what_stands_between_two_titles_is_read_to_its_last_character() -> None:
    first, _ = said("《关于修桥的建议》（主办单位：县水利局《关于修渠的建议》")
    assert first["units"] == ["县水利局"]


@pytest.mark.parametrize(
    "unit",
    [
        *("关于", "关于“甲”", "《关于修路的建议》", "《关于修路的建议》，", "关于修路的建议、"),
        *("张三代表提出了修路修桥的建议，", "提出了", "《关于修路的建议》由县水利局"),
    ],
)
def test_a_line_of_titles_without_end_is_read_in_time(unit: str) -> None:
    assert len(said(unit * 1000)) < 3


def test_counts_behind_a_title_without_end_are_read_in_time() -> None:
    assert said("《甲乙丙丁戊己庚》" + "等5件" * 3000) == []


def test_one_that_is_named_twice_is_one() -> None:
    assert said(f"《{ROAD}》已经办结。", f"周正代表提出的《{ROAD}》，代表满意。") == [
        road(lead=["周正"])
    ]


def test_several_of_one_sentence_have_one_proposer_or_each_its_own() -> None:
    found = said(
        "周正代表提出的《关于修桥的建议》《关于修渠的建议》，林秋代表提出的《关于修路的建议》。"
    )
    assert [one.get("lead") for one in found] == [["周正"], ["周正"], ["林秋"]]


@pytest.mark.parametrize(
    "line",
    [
        "县政府印发了《关于做好代表建议办理工作的通知》。",
        "对各位代表提出的建议，都已答复。",
        "关于代表提出的建议，县政府高度重视。",
        "《中共云岭县委关于制定五年规划的建议》",
        "“1号议案”办理完成。",
        "组织代表围绕修路提出了很好的建议，已办结。",
        "完善“三查一改”的建议很多。",
        "周正代表提出了修订《物业管理办法》的建议很及时。",
        "《云岭县代表议案和建议处理办法》规定了程序。",
    ],
)
def test_what_only_looks_like_one_is_none(line: str) -> None:
    assert said(line) == []


def test_rows_of_a_table() -> None:
    found = of_table(
        ("序号", "建议编号", "建议题目", "领衔代表", "主办单位", "协办单位", "办理结果"),
        ("1", "第7号", ROAD, "丁一等3人", "县交通局", "县财政局", "A类"),
        ("2", "第9号", "《关于修桥的建议》", "周正 林秋", "县水利局", "", "B类"),
        ("合计", "", "", "", "", "", ""),
    )
    assert found == [
        road(number="第7号", **BY, units=["县交通局", "县财政局"], outcome="A类"),
        {
            "type": "建议",
            "title": "关于修桥的建议",
            "number": "第9号",
            "lead": ["周正", "林秋"],
            "units": ["县水利局"],
            "outcome": "B类",
        },
    ]


@pytest.mark.parametrize("head", [("序号", "单位", "件数"), ("建议", "")])
def test_a_table_of_other_columns_names_none(head: tuple[str, ...]) -> None:
    assert of_table(head, ("1", "县交通局", "3")) == []


def test_instances_of_what_was_chosen_are_named_by_what_they_ask_for() -> None:
    found = said(
        "最终确定3件重点建议。这3件重点建议包括群众关心的解决“出行难”问题、加强村道养护、扩大山区学校校舍等，都已办结。"
    )
    assert [(one["title"], one.get("key")) for one in found] == [
        ("解决“出行难”问题", "true"),
        ("加强村道养护", "true"),
        ("扩大山区学校校舍", "true"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "这3件建议包括农业方面、城建方面、教育方面。",
        "这2件建议包括加强村道养护、扩大山区学校校舍。",
        "这3件建议涉及县水利局、县教育局、县财政局。",
        f"这3件建议包括{'加强村道养护、' * 5000}",
    ],
)
def test_a_list_of_something_else_names_none(line: str) -> None:
    assert not said(line)
