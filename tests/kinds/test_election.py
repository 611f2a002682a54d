"""What a vote of each type says, a line a case."""

from pathlib import Path

import pytest

from generator.kinds.election import compose
from generator.link.scope import scope_of
from generator.pipeline import proofread
from tests.case import write

HEAD = "passed: {by: 县人大, term: 9, session: 3, date: 2023-05-10}\ntype: "
OFFICE = "\noffices:\n  - office: 县政府县长\n    elected: [王大海]\n"
SAID = [
    ("选举" + OFFICE, "于2023年5月10日选举：\n\n王大海为县政府县长。"),
    ("补选" + OFFICE + "    note: 全票当选\n", "补选：\n\n王大海为县政府县长（全票当选）。"),
    ("罢免" + OFFICE, "罢免了：\n\n王大海的县政府县长职务。"),
    ("推选" + OFFICE.replace("县长\n", "代理县长\n"), "推选：\n\n王大海代理县政府县长职务。"),
    ("选举\nmethod: 表决器" + OFFICE, "于2023年5月10日以按表决器的方式选举："),
    ("选举\nof: 150" + OFFICE, "全体150人。"),
]


@pytest.mark.parametrize(("record", "said"), SAID)
def test_a_result_says_who_holds_what(record: str, said: str, content: Path) -> None:
    assert said in body(HEAD + record, content)


WRONG = [
    ("选举" + OFFICE.replace("    elected: [王大海]\n", ""), "选举的结果要写 elected"),
    ("任命" + OFFICE, "选举"),
]


@pytest.mark.parametrize(("record", "message"), WRONG)
def test_a_vote_without_a_result_is_told(record: str, message: str, content: Path) -> None:
    write(content / "qinghe/2023-1/elections/vote.yml", HEAD + record)
    problem = proofread(content, ()).problems[0]
    assert message in f"{problem.message}{problem.hint}"


def body(record: str, content: Path) -> str:
    write(content / "qinghe/2023-1/elections/vote.yml", record)
    corpus = proofread(content, ()).corpus
    (document,) = compose(
        corpus.records["qinghe/2023-1/vote"], scope_of(corpus, "qinghe", "2023-1")
    )  # type: ignore[arg-type]
    return document.body


OF = [
    ("passed: {by: 县人大, date: 2023-05-10}", "青禾县人民代表大会于2023年5月10日选举"),
    ("passed: {by: 县人大, term: 9, date: 2023-05}", "青禾县第九届人民代表大会于2023年5月选举"),
    ("meeting: 第五次会议\ndate: 2023-02-08", "常务委员会第五次会议于2023年2月8日选举"),
    ("meeting: 第五次会议\nby: 县人大", "青禾县人民代表大会\n{: .signature }"),
    # As an earlier version had it.
    ("by: 县人大\noccasion: 某次会议\ndate: 2023-05-10", "某次会议于2023年5月10日选举"),
]


@pytest.mark.parametrize(("when", "said"), OF)
def test_a_result_says_who_voted_when(when: str, said: str, content: Path) -> None:
    assert said in body(f"{when}\ntype: 选举{OFFICE}", content)


def test_a_vote_of_nobody_is_told(content: Path) -> None:
    write(content / "qinghe/2023-1/elections/vote.yml", f"type: 选举{OFFICE}")
    assert "passed" in proofread(content, ()).problems[0].message
