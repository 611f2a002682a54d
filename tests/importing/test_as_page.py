"""The page of differences: both texts side by side, nothing but words of them, no script."""

from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.cli import main
from generator.importing.as_page import as_page, rows
from generator.importing.imported import imported
from generator.importing.prove.proof import Difference, Fidelity
from tests.importing.printing import manuscript

LOST = (Difference("甲乙", "甲", "乙"),)
HOSTILE = "<script>alert(1)</script><img src=x onerror=y>"


def test_lines_stand_beside_each_other() -> None:
    found = [*rows(["甲", "乙丙丁", "戊"], ["甲", "乙己丁", "戊", "庚"], {"乙丙丁"})]
    assert [row.is_same for row in found] == [True, False, True, False]
    assert found[1].source == [(True, "乙"), (False, "丙"), (True, "丁")]
    assert found[1].printed == [(True, "乙"), (False, "己"), (True, "丁")]
    assert found[3].source == []


def test_what_is_printed_elsewhere_is_not_struck() -> None:
    found = [*rows(["名单", "丁一毛竹"], ["名单", "丁一委员", "毛竹委员"], ())]
    assert found[1].source == [(True, "丁一毛竹")]
    assert found[1].printed == [(True, "丁一"), (False, "委员")]
    assert found[2].printed == [(True, "毛竹"), (False, "委员")]


LONG = "桥修好了，路也修好了。" * 400


def test_a_long_line_that_is_printed_is_not_struck() -> None:
    (found,) = rows([LONG], [f"{LONG}另有一句。"], ())
    assert found.source == [(True, LONG)]
    assert [words for is_known, words in found.printed if not is_known] == ["另有一句。"]


def test_a_short_line_of_a_long_document_is_not_struck() -> None:
    found = [*rows([LONG, "名单", "丁一毛竹"], [LONG, "名单", "丁一", "毛竹"], ())]
    assert found[2].source == [(True, "丁一毛竹")]
    assert all(is_known for row in found for is_known, _ in row.printed)


def test_a_long_line_that_differs_is_struck_where_it_does() -> None:
    (found,) = rows([f"{LONG}甲{LONG}"], [f"{LONG}乙{LONG}"], {f"{LONG}甲{LONG}"})
    assert found.source == [(True, LONG), (False, "甲"), (True, LONG)]
    assert found.printed == [(True, LONG), (False, "乙"), (True, LONG)]


def page(tmp_path: Path) -> LexborHTMLParser:
    content = tmp_path / "content"
    content.mkdir()
    letter = manuscript(["云岭县人民政府关于桥名的说明", "2024年5月1日", HOSTILE], "<b>.txt")
    done = imported([letter], content, ("yunling", "2024-2"), accept=True)
    other = Fidelity("x", f"题{HOSTILE}", 4, LOST, 1, "甲", ("甲乙",), (f"甲{HOSTILE}",))
    settled = replace(done.settled, fidelity=(*done.settled.fidelity, other))
    return LexborHTMLParser(as_page(replace(done, settled=settled), "yunling/2024-2"))


def test_every_word_is_escaped_and_nothing_is_asked_for(tmp_path: Path) -> None:
    tree = page(tmp_path)
    assert not tree.css("script, img, link, iframe, a, [onerror], [src], [href]")
    assert HOSTILE in (tree.body.text() if tree.body else "")
    assert "default-src 'none'" in str(tree.css_first("meta[http-equiv]").attributes["content"])


def test_what_differs_is_open_and_comes_first(tmp_path: Path) -> None:
    first, second = page(tmp_path).css("details")
    assert "open" in first.attributes
    assert "open" not in second.attributes
    assert first.css_first("del").text() == "乙"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "来稿.txt"
    path.write_text("云岭县人民政府关于修桥的报告\n2024年4月18日\n桥修好了。\n", encoding="utf-8")
    (tmp_path / "content").mkdir()
    return path


def run(source: Path, differences: Path) -> int:
    where = ("--issue", "yunling/2024-1", "--content", str(source.parent / "content"))
    return main(["import", str(source), *where, "--differences", str(differences)])


def test_the_command_writes_it(source: Path) -> None:
    written = source.with_name("对照.html")
    assert run(source, written) == 0
    assert "桥修好了。" in written.read_text(encoding="utf-8")


def test_no_file_is_written_over(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = source.with_name("对照.html")
    there.write_text("别动", encoding="utf-8")
    assert run(source, there) == 2
    assert "已经有" in capsys.readouterr().err
    assert there.read_text(encoding="utf-8") == "别动"
    assert run(source, source.with_name("对照.yml")) == 2
    assert not [*(source.parent / "content").iterdir()]
