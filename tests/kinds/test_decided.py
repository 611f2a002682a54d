"""What is decided where no meeting is known, or one of another issue; and its votes."""

from pathlib import Path

import pytest

from generator.pipeline import proofread
from generator.render.pages import render
from tests.case import edited, write

ISSUE = "qinghe/2023-1"


def page(name: str, edits: list[tuple[str, str]], content: Path) -> tuple[str, object]:
    """Return the body of a document after its record is edited, and its page's meeting."""
    folder = "decisions" if name == "forest" else "appointments"
    path = content / ISSUE / folder / f"{name.partition('/')[0]}.yml"
    write(path, edited(path.read_text(encoding="utf-8"), edits))
    pages = render(proofread(content).corpus)
    found = next(one for one in pages if one.path == f"{ISSUE}/{name}.md")
    return found.body, found.meta.get("meeting")


ON_A_DAY = "passed: {by: 县人大常委会, date: 2023-02-09}"


def test_a_body_decides_on_a_day(content: Path) -> None:
    body, meeting = page("forest", [("meeting: 第五次会议", ON_A_DAY)], content)
    committee = "青禾县人民代表大会常务委员会"
    assert f"（2023年2月9日{committee}通过）" in body
    assert f"{committee}决定：" in body
    assert not meeting


def test_a_body_appoints_on_a_day(content: Path) -> None:
    body, meeting = page("han-dong/decision", [("meeting: 第五次会议", ON_A_DAY)], content)
    assert "（2023年2月9日青禾县人民代表大会常务委员会通过）" in body
    assert not meeting


VOTED = "（举手表决，赞成5票）"
VOTES = [
    ("forest", ("title: 关于", "vote: {method: 举手, in_favour: 5}\ntitle: 关于")),
    ("han-dong/decision", ("decision:\n", "decision:\n  vote: {method: 举手, in_favour: 5}\n")),
]


@pytest.mark.parametrize(("name", "edit"), VOTES)
def test_a_vote_is_printed_at_the_end(name: str, edit: tuple[str, str], content: Path) -> None:
    assert page(name, [edit], content)[0].rstrip().endswith(VOTED)


COMMITTEE = "青禾县第九届人民代表大会常务委员会第五次会议"
ON = "青禾县人民代表大会常务委员会"
# What a decision says instead of its title and its points; its title, and what it decides.
COMPOSED = [
    ("approves: [云泽市养犬管理条例]", f"{ON}关于批准《云泽市养犬管理条例》的决定", "决定：批准《云泽市养犬管理条例》。"),
    ("approves: [甲条例, 乙条例]", f"{ON}关于批准《甲条例》《乙条例》的决定", "决定：批准《甲条例》《乙条例》。"),
    ("convenes: {session: 1, date: 2023-05}", f"{ON}关于召开青禾县第十届人民代表大会第一次会议的决定", "青禾县第十届人民代表大会第一次会议于2023年5月举行。"),
    ("convenes: {session: 3, date: 2023-05, place: 县城}", f"{ON}关于召开青禾县第九届人民代表大会第三次会议的决定", "第三次会议于2023年5月在县城举行。"),
    ("title: 关于植树的决定\nresolves: [植树。]", "关于植树的决定", "决定：\n\n植树。"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "title", "said"), COMPOSED)
def test_a_decision_is_composed(record: str, title: str, said: str, content: Path) -> None:
    write(content / ISSUE / "decisions/forest.yml", f"meeting: 第五次会议\n{record}\n")
    pages = render(proofread(content).corpus)
    found = next(one for one in pages if one.path == f"{ISSUE}/forest.md")
    assert found.meta["title"] == title
    assert said in found.body
