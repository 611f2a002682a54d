"""Whatever is typed in a file stands on the page, sign for sign, whatever markup it may look like."""

import tempfile
from html import escape
from pathlib import Path

import pytest
from bench.trip.sheet import sheets_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.importing.imported import imported
from generator.importing.read.characters import cleaned
from generator.importing.read.read import read
from generator.link.scope import scope_of
from generator.pipeline import linked
from generator.workspace.added import add
from tests.importing.read.word import p, r, tbl, tc, word

TITLE = "云岭县人民政府关于桥名的说明"
LIKE_MARKUP = [
    "# 不是标题",
    "#不是标题",
    "- 甲",
    "* 乙",
    "+ 丙",
    "1. 第一",
    "1．第一",
    "> 引",
    "|甲|乙|",
    "|---|---|",
    "甲**乙**丙",
    "**甲**乙",
    "甲 ** 乙",
    "***甲***",
    "*甲*_乙_",
    "`甲`",
    "甲[^1]乙",
    "[^1]: 注",
    "[甲](乙)",
    "![甲](乙.png)",
    "{: .signature }",
    "甲 {: #乙 }",
    "&amp;&#42;&lt;",
    "<b>甲</b>",
    "<script>甲</script>",
    "甲\\*乙\\",
    "---",
    "===",
    "***",
    "表题：甲",
    "{{ 甲 }}{% 乙 %}",
    "~~甲~~",
    "：甲",
    "^",
    "<",
    "【填甲】",
    "~",
]


def words(text: str) -> str:
    return "".join(text.split())


def page(path: Path, folder: Path) -> str:
    """Return all words of the pages that a file becomes."""
    content = folder / "content"
    content.mkdir()
    done = imported([read(path)], content, ("yunling", "2024-2"), accept=True)
    add(content, done.settled.read.files.new, done.settled.read.files.longer)
    corpus, _ = linked(content)
    scope = scope_of(corpus, "yunling", "2024-2")
    return "".join(sheet.words for record in scope.records() for sheet in sheets_of(record, scope))


def word_file(lines: list[str]) -> bytes:
    return word(p(TITLE) + "".join(p(r(escape(line))) for line in lines))


@pytest.mark.parametrize("line", LIKE_MARKUP)
def test_a_line_of_a_word_file(line: str, tmp_path: Path) -> None:
    path = tmp_path / "甲.docx"
    path.write_bytes(word_file(["2024年4月18日", "前文。", line, line, "后文。"]))
    assert f"前文。{words(line) * 2}后文。" in page(path, tmp_path)


@pytest.mark.parametrize("line", LIKE_MARKUP)
def test_a_cell(line: str, tmp_path: Path) -> None:
    path = tmp_path / "甲.docx"
    rows = (tc(escape(line)) + tc("乙"), tc("丙") + tc(escape(line)))
    path.write_bytes(word(p(TITLE) + p("2024年4月18日") + p("前文。") + tbl(*rows) + p("后文。")))
    assert f"前文。{words(line)}乙丙{words(line)}后文。" in page(path, tmp_path)


SIGNS = st.text(alphabet="#*_-+1.[](){}!|^：:题表甲乙 \t\u3000\\<>&`~=\"'%", max_size=14)


@settings(max_examples=25, deadline=None)
@example(["**", "**"])
@example(["** ", "甲", "**"])
@given(st.lists(SIGNS, min_size=1, max_size=6))
def test_any_signs_of_a_text_file(lines: list[str]) -> None:
    shown = [line for line in lines if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "甲.txt")
        text = "\n".join([TITLE, "2024年4月18日", "前文。", *lines, "后文。"])
        path.write_text(text + "\n", encoding="utf-8")
        wanted = words("".join(cleaned(line).text for line in shown))
        assert f"前文。{wanted}后文。" in page(path, Path(folder))
