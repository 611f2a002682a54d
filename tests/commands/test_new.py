"""`gazette new`: what it says of what it made, and of what it cannot make."""

import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands.new import THINGS
from generator.kinds import BY_NAME

from ..workspace.test_begin import state

ISSUE = "qinghe/2023-1"
# What is asked for, and what is said of what was made.
MADE = [
    (["decision", ISSUE, "oak"], ["已建立 {}/qinghe/2023-1/decisions/oak.yml\n", "目录末尾：oak。请核对次序"]),
    (["text", ISSUE, "elm"], ["texts/elm.yml、elm.md\n", "目录末尾：elm。"]),
    (["issue"], ["已建立 {}/qinghe/2023-2/issue.yml\n", "请填写其中的【填……】"]),
    (["series", "huibian"], ["已建立 {}/huibian/series.yml\n", "再用 gazette new issue huibian/<期>"]),
    (["person", "张三", "李四"], ["已加在 {}/registers/people/qinghe.yml 的末尾\n"]),
    (["word", "工疗", "赋能减证"], ["已加在 {}/registers/words/common.yml 的末尾，以后不再提醒\n"]),
    (["body", "青禾县水务局"], ["已加在 {}/registers/bodies/qinghe.yml 的末尾：\n- name: 青禾县水务局\n"]),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "said"), MADE, ids=lambda one: one[0])
def test_it_says_what_it_made(
    arguments: list[str], said: list[str], content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(content / "baishi-congress")  # With one series alone, it need not be named.
    assert main(["new", "--content", str(content), *arguments]) == 0
    told = capsys.readouterr().out
    assert [part for part in said if part.format(content) not in told] == []


def test_it_says_what_to_list_where_it_cannot(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listing = content / ISSUE / "issue.yml"
    listing.write_text("year: 2023\nnumber: 1\ndate: 2023\ncontents: []\n", encoding="utf-8")
    assert main(["new", "--content", str(content), "appointment", ISSUE, "oak"]) == 0
    assert (
        f"请在 {listing} 的 contents 里，按印刷的次序加上：\n      oak/motion: ~\n      oak/notice: ~\n"
    ) in capsys.readouterr().out


REFUSED = [
    (["decison"], "没有“decison”这一种。是不是“decision”？可以建的有：meeting（会议）、"),
    (["机构"], "没有“机构”这一种。是不是“body”？"),
    (["decision", ISSUE, "oak", "elm"], "决定的写法是 gazette new decision [系列/期] [文件名]"),
    (["series"], "系列，即一种公报的写法是 gazette new series <系列>"),
    (["person"], "人的写法是 gazette new person [系列] <姓名>…"),
    (["issue", "a", "b"], "一期公报的写法是 gazette new issue [系列/期]"),
    (["person", "李秋"], "“李秋”已经登记在 "),
    (["word", "工 疗"], "“工 疗”不能登记：应为汉字写的词"),
    (["word", "疗"], "“疗”不能登记：一个词应为 2 到 12 个字，写的是 1 个字"),
    (["word", "工疗" * 7], f"“{'工疗' * 7}”不能登记：一个词应为 2 到 12 个字，写的是 14 个字"),
    (["issue", "2026-7"], "“2026-7”只是一期，没有写哪个系列：要写 系列/期，如 "),
    (
        ["issue", "qinghe-2026-7"],
        "没有“qinghe-2026-7”这个系列：要写 系列/期，是不是 qinghe/2026-7？",
    ),
    (["issue", "qinghe/20267"], "“20267”像是漏了连字符：2026年第7期写作 2026-7"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_it_refuses(
    arguments: list[str], said: str, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(content)
    assert main(["new", "--content", str(content), *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"gazette：{said}")
    assert state(content) == before


def test_every_kind_of_record_can_be_made() -> None:
    assert set(THINGS) == {*BY_NAME, "issue", "series", "body", "person", "word"}


def test_a_register_that_cannot_be_written_stays(
    content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    before = state(content)
    assert main(["new", "--content", str(content), "person", "张三"]) == 1
    assert capsys.readouterr().err.startswith("gazette：写不进去：")
    assert state(content) == before
