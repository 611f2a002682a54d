import re
from urllib.parse import unquote

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.prose import tokens
from tests.shown import Shown, shown, squeezed

SAFE = {"h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "strong", "a",
        "sup", "div", "caption", "table", "thead", "tbody", "tr", "th", "td"}  # fmt: skip


ATTRIBUTES = {"id", "href", "align", "title", "scope", "rowspan", "colspan"} | {
    "class", "role", "aria-label", "aria-level", "data-number",
}  # fmt: skip


def seen(text: str) -> Shown:
    return shown(prose(text, links_from("a/1/here")))


# What an editor writes, the tags it becomes (but p, br and the frame of tables), what is read.
MARKUP = [
    ("# 甲", ["h2"], "甲"),
    ("## 甲", ["h2"], "甲"),
    ("### 甲", ["h3"], "甲"),
    ("###### 甲", ["h6"], "甲"),
    ("- 甲\n- 乙", ["ul", "li", "li"], "甲乙"),
    ("* 甲\n* 乙", ["ul", "li", "li"], "甲乙"),
    ("1. 甲\n2. 乙", ["ol", "li", "li"], "甲乙"),
    ("- 甲\n    - 乙\n        - 丙", ["ul", "li", "ul", "li", "ul", "li"], "甲乙丙"),
    ("1. 甲\n    - 乙", ["ol", "li", "ul", "li"], "甲乙"),
    ("- 甲\n\n  乙\n- 丙", ["ul", "li", "li"], "甲乙丙"),
    ("1. 甲\n\n   乙\n2. 丙", ["ol", "li", "li"], "甲乙丙"),
    ("- 甲\n    - 乙\n\n      丙\n- 丁", ["ul", "li", "ul", "li", "li"], "甲乙丙丁"),
    ("| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |", ["table", "th", "th", "td", "td"], "甲乙丙丁"),
    ("甲**乙**丙", ["strong"], "甲乙丙"),
    ("甲\n- 乙\n- 丙\n丁", ["ul", "li", "li"], "甲乙丙丁"),
    ("| 甲 |\n| --- |\n| 乙\\|丙 |\n丁", ["table", "th", "td"], "甲乙|丙丁"),
    ("**注意：**各乡镇**（一）**丙", ["strong", "strong"], "注意：各乡镇（一）丙"),
    ("甲**“乙”**丙**丁**", ["strong", "strong"], "甲“乙”丙丁"),
    ("**甲*乙*丙**", ["strong"], "甲*乙*丙"),
    ("**见[甲](a/1/b)**", ["strong", "a"], "见甲"),
    ("## 甲 #", ["h2"], "甲#"),
    ("1. 甲\n2. 乙\n4. 丙", ["ol", "li", "li"], "甲乙4.丙"),
    ("- 甲\n- 乙\n\n1. 丙\n2. 丁", ["ul", "li", "li"], "甲乙1.丙2.丁"),
    ("[甲](https://example.org/)", ["a"], "甲"),
    ("[甲](a/1/b)", ["a"], "甲"),
]
# What is no markup here: it is read as it was typed.
TEXT = [
    "![甲](https://example.org/a.png)",
    "<script>alert(1)</script>",
    "<b>甲</b>",
    "甲<br>乙",
    "<!-- 甲 -->",
    "<https://example.org>",
    "`甲`",
    "```\n甲\n```",
    "~~~\n甲\n~~~",
    "    甲",
    "> 甲",
    "![甲]",
    "[甲](javascript:alert(1))",
    "[甲](data:text/html,乙)",
    "[甲](JAVASCRIPT:alert(1))",
    "[甲](mailto:a@example.org)",
    "[](https://example.org)",
    "[ 　](qinghe/2023-1/5/minutes)",
    "[甲]: https://example.org",
    "&copy; &#60;",
    "{: .c }",
    "甲 {: #id onclick=x }",
    "{{ 7*7 }}",
    "{% raw %}",
    "---",
    "甲\n---",
    "甲\n===",
    "2. 甲\n3. 乙",
    "1. 甲\n3. 乙",
    "0. 甲",
    "3) 甲",
    "https://example.org",
    "甲~~乙~~丙",
    "甲[^1]",
    "[TOC]",
    "+++",
    "a|b",
    "__init__",
    "甲*乙*丙",
    "\\*甲\\*",
    "长5*宽3*高2米",
    "带*号的由市办理，带*号以外的由县办理",
    "张**、李**等",
    "甲****乙****丙",
    "***甲***",
    "** 甲 **",
    "* 注：单位为万元",
    "- 1 -",
    "- 甲\n  乙",
    "1. 甲",
    "1. 甲\n1. 乙",
    "1) 甲\n2) 乙",
    "01. 甲\n02. 乙",
    "#1 甲",
    "#",
    "甲  \n乙\\\n丙",
    "第一条 甲：\n（一）乙；\n（二）丙。",
    "请假：甲、乙\n缺席：丙",
    "| 甲 | 乙 |\n| --- |",
    "snake_case_word",
]
FRAME = {"p", "br", "thead", "tbody", "tr"}


@pytest.mark.parametrize(("text", "tags", "read"), MARKUP)
def test_the_safe_subset_takes_effect(text: str, tags: list[str], read: str) -> None:
    found = seen(text)
    assert [tag for tag in found.tags if tag not in FRAME] == tags
    assert squeezed(found.text) == read


@pytest.mark.parametrize("text", TEXT)
def test_everything_else_is_read_as_typed(text: str) -> None:
    found = seen(text)
    assert set(found.tags) <= {"p"}
    assert lines(found.text) == lines(text)


def lines(text: str) -> list[str]:
    """Return the lines of a text that are not empty; between words one space is as good as two."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


SIGNS = "*_#~\\<>|-+.)(（）：，。“”《》[]!`&;{}= \t　123甲乙丙"
PLAIN = st.lists(st.text(SIGNS, max_size=12) | st.sampled_from(TEXT), max_size=6).map("\n".join)
"""Any text of these characters; what is plainly markup is sorted out by MARKED."""
_ITEM = r"^\s*(?:[-*+]|[0-9]+\.)(?:\s|$)"
MARKED = re.compile(
    rf"^\s*#{{1,6}}\s+\S|{_ITEM}(?s:.*){_ITEM}|\*\*.*\*\*|\]\(|^[-:|\s]+$", re.MULTILINE
)


@given(PLAIN)
@example("甲*乙*\n*丙_1_  \n~~乙~~\\\n<b>1. 甲")
def test_every_line_is_a_paragraph_as_it_was_typed(text: str) -> None:
    assume(not MARKED.search(re.sub(r"\n\s*\n", "\n", text)))
    found = seen(text)
    assert set(found.tags) <= {"p"}
    assert lines(found.text) == lines(text)


@given(PLAIN)
def test_bold_loses_its_own_marks_only(text: str) -> None:
    assume("*" not in text and not MARKED.search(text.replace("\n", "")) and text.strip())
    bold = "甲" + text.replace("\n", "").strip(" \t　") + "乙"
    found = seen(f"丙**{bold}**丁")
    assert found.tags == ["p", "strong"]
    assert lines(found.text) == lines(f"丙{bold}丁")


HREFS = [
    ("[甲](a/1/b)", "b.md"),
    ("[甲](a/1/b/c)", "b/c.md"),
    ("[甲](a/2/b)", "../2/b.md"),
    ("[甲](z/1/b)", "../../z/1/b.md"),
    ("[甲](https://example.org/?a=b&c=d#e)", "https://example.org/?a=b&c=d#e"),
    ("[甲](http://example.org/a_b_c)", "http://example.org/a_b_c"),
]


@pytest.mark.parametrize(("text", "href"), HREFS)
def test_links_are_relative_to_the_page(text: str, href: str) -> None:
    assert [one for one in seen(text).attributes if one[0] == "a"] == [("a", "href", href)]


def test_columns_are_aligned_as_typed() -> None:
    text = "| 甲 | 乙 | 丙 | 丁 |\n| --- | :--- | :---: | ---: |\n| 1 | 2 | 3 | 4 |"
    assert prose(text) == text


def test_a_table_without_a_row_and_an_item_without_text() -> None:
    assert set(seen("| 甲 |\n| --- |").tags) <= SAFE
    assert set(seen("-\n- 甲").tags) <= SAFE


def test_an_empty_text_is_nothing() -> None:
    assert prose("") == ""


MARKS = st.text("#-*_|[]()<>{}!`~:.\\&;=+123 \n\n\tabc甲乙丙：", max_size=60)
PIECES = st.lists(
    st.sampled_from([text for text, *_ in MARKUP] + TEXT)
    | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=10),
    max_size=6,
).flatmap(lambda pieces: st.sampled_from(["\n", "\n\n", " ", ""]).map(lambda by: by.join(pieces)))


@given(MARKS | PIECES)
def test_no_other_tag_gets_through_and_no_character_is_lost(text: str) -> None:
    found = seen(text)
    assert set(found.tags) <= SAFE
    assert {name for _, name, _ in found.attributes} <= ATTRIBUTES
    for tag, name, value in found.attributes:
        assert (
            name != "href"
            or (value or "").startswith(("http://", "https://"))
            or (":" not in (value or ""))
        ), (tag, value)
    # A row with more cells than its table has columns loses the cells beyond them.
    if "table" not in found.tags:
        targets = [unquote(value or "") for _, name, value in found.attributes if name == "href"]
        assert sorted(_han(found.text + "".join(targets))) == sorted(_han(text))


def _han(text: str) -> list[str]:
    return re.findall(r"[\u4e00-\u9fff]", text)


def test_a_long_line_that_keeps_on_beginning_links_is_one_text() -> None:
    line = "[甲" * 5000
    texts = [one for token in tokens(line) for one in token.children or ()]
    assert [(one.type, one.content) for one in texts] == [("text", line)]
