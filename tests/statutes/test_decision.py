"""Which statutes a decision amends and repeals, and where it says so."""

import pytest

from generator.statutes.decision import read_decision

PACKAGE = """决定对《甲市树木条例》等三件地方性法规作如下修改：
一、《甲市树木条例》
将第三条、第四条中的“甲”修改为“乙”。
二、将《甲市古井条例》第五条修改为：“丙。”
三、对《甲市养犬条例》作如下修改：
（一）第三条修改为：“丁。”
（二）删去第四条。
此外，对上述法规的条文序号作相应调整。
本决定自公布之日起施行。"""


def test_a_package_is_told_apart_by_its_statutes() -> None:
    decision = read_decision(PACKAGE, "关于修改《甲市树木条例》等三件地方性法规的决定")
    assert decision.unread == ()
    told = {
        title: [type(one.instruction).__name__ for one in s] for title, s in decision.steps.items()
    }
    assert told == {
        "甲市树木条例": ["Words", "Renumber"],
        "甲市古井条例": ["Rewrite", "Renumber"],
        "甲市养犬条例": ["Rewrite", "Remove", "Renumber"],
    }


REPEALS = [
    ("会议决定：废止《甲条例》。\n本决定自公布之日起施行。", ["甲条例"]),
    ("会议决定废止2001年3月1日第二次会议通过的《甲条例》和《乙条例》。", ["甲条例", "乙条例"]),
    (
        "决定废止下列地方性法规：\n一、《甲条例》（1990年1月1日通过）\n二、《乙〈丙〉办法》。",
        ["甲条例", "乙《丙》办法"],
    ),
    (
        "决定：\n一、删去《丁条例》第三条。\n二、废止下列法规：\n（一）《甲条例》；\n（二）《乙条例》。",
        ["甲条例", "乙条例"],
    ),
    (
        "决定对《丁条例》作如下修改：\n一、删去第三条。\n本决定自公布之日起施行，《甲条例》同时废止。",
        ["甲条例"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), REPEALS)
def test_what_is_repealed(text: str, titles: list[str]) -> None:
    decision = read_decision(text)
    assert ([*decision.repeals], decision.unread) == (titles, ())


HOSTILE = [
    "相关",
    "条文的",
    "第一条、",
    "“甲”、",
    "《甲",
    "《〈",
    "废止",
    "废止《甲》、",
    "以下修改",
    "根据本决定",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_that_come_again_and_again_are_read_in_no_time(words: str) -> None:
    """A pattern that tries every way to divide them would not end."""
    line = words * 500
    assert read_decision(f"会议决定如下：\n一、{line}尾\n{line}尾").clauses


def test_an_instruction_beside_a_last_sentence_is_not_passed_over() -> None:
    text = "一、删去第三条。本决定自公布之日起施行。\n二、将第四条中的“甲”修改为“乙”；第五条另行规定。根据本决定重新公布。"
    decision = read_decision(text, "关于修改《甲条例》的决定")
    assert [type(one.instruction).__name__ for one in decision.steps["甲条例"]] == [
        "Remove",
        "Words",
    ]
    assert [one.words for one in decision.unread] == ["第五条另行规定。"]


def test_who_decides_and_when_is_no_instruction() -> None:
    text = "关于修改《甲条例》的决定\n（2025年3月20日通过）\n为了做好工作，会议决定对《甲条例》作如下修改：\n删去第三条。\n本决定自2025年7月1日起施行。\n《甲条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。"
    decision = read_decision(text, "关于修改《甲条例》的决定")
    assert decision.unread == ()
    assert [one.line for one in decision.steps["甲条例"]] == [4, 6]
