"""Tables and notes as the site shows them, from what an editor types."""

import re

import markdown
import pytest

from generator.documents.markdown import escape
from generator.documents.prose import prose
from generator.documents.table import table
from generator.search.text.plaintext import plain_text
from generator.site.dialect import EXTENSIONS, SETTINGS

TABLES = [
    (
        "| 甲 | 乙 |\n| --- | --- |\n| 丙 | << |",
        "<th>甲</th><th>乙</th>|<td colspan=2>丙</td>",
    ),
    (
        "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n| ^^ | 戊 |",
        "<th>甲</th><th>乙</th>|<td rowspan=2>丙</td><td>丁</td>|<td>戊</td>",
    ),
    (
        "| 甲 | << | 乙 |\n| - | - | - |\n| 丙 | 丁 | ^^ |\n| 1 | 2 | 3 |",
        "<th colspan=2>甲</th><th rowspan=2>乙</th>|<th>丙</th><th>丁</th>|<td>1</td><td>2</td><td>3</td>",
    ),
    (
        "| 甲 | 乙 | 丙 |\n| - | - | - |\n| 1 | << | 2 |\n| ^^ | ^^ | 3 |",
        "<th>甲</th><th>乙</th><th>丙</th>|<td colspan=2 rowspan=2>1</td><td>2</td>|<td>3</td>",
    ),
    # What is not the notation stays as it was typed.
    (
        "| 甲 | 乙 |\n| --- | --- |\n| ^ | < |\n| ^^^ | << 丙 |\n|  | |",
        "<th>甲</th><th>乙</th>|<td>^</td><td>&lt;</td>|<td>^^^</td><td>&lt;&lt; 丙</td>|<td></td><td></td>",
    ),
]


def html(text: str) -> str:
    """Return what a text becomes, without the addresses of its paragraphs."""
    made = markdown.markdown(prose(text), extensions=EXTENSIONS, extension_configs=SETTINGS)
    made = re.sub(r'(<p\b[^>]*?) id="[^"]*"', r"\1", made)
    return re.sub(r"&#(60|94);", lambda one: {"60": "&lt;", "94": "^"}[one[1]], made)


def cells(text: str) -> str:
    """Return a table's cells, without what all of them have, a row behind the other."""
    rows = re.findall(r"<tr>(.*?)</tr>", html(text).replace("\n", ""))
    bare = "|".join(rows).replace('"', "")
    return re.sub(r" (?:scope|align)=\w+", "", bare)


@pytest.mark.parametrize(("typed", "seen"), TABLES)
def test_cells_are_merged_as_typed(typed: str, seen: str) -> None:
    assert cells(typed) == seen


def test_a_caption_belongs_to_the_table_below_it_only() -> None:
    typed = "| 甲 |\n| --- |\n| 乙 |"
    assert "<table>\n<caption>表1　收*入*</caption>" in html(f"表题：表1　收*入*\n{typed}")
    assert "<p>表题：甲</p>" in html("表题：甲\n乙")
    assert "<p>表题</p>" in html(f"表题\n{typed}")


def test_headings_say_of_what_they_are() -> None:
    made = html("| 甲 | << |\n| - | - |\n| 丙 | 丁 |")
    assert '<th colspan="2" scope="colgroup">' in made
    assert '<th scope="col">' in html("| 甲 |\n| - |\n| 乙 |")


def test_the_program_itself_merges_no_cells() -> None:
    made = table(["甲", "乙"], [[escape("丙"), escape("<<")], [escape("^^"), escape("丁")]])
    seen = markdown.markdown(made, extensions=EXTENSIONS, extension_configs=SETTINGS)
    assert "span" not in seen
    assert seen.count("<td>") == 4


NOTED = "甲[^乙]丙[^1]丁[^乙]\n[^1]: 一**二**\n[^乙]：三"


def test_notes_are_numbered_in_the_order_of_their_marks() -> None:
    made = html(NOTED)
    assert re.findall(r'data-number="(\d)"', made) == ["1", "2", "1"]
    assert re.findall(r'<li id="fn-(\d)">\n<p>(.*?)&#160;', made) == [
        ("1", "三"),
        ("2", "一<strong>二</strong>"),
    ]
    assert set(re.findall(r'href="#([^"]+)"', made)) <= set(re.findall(r'id="([^"]+)"', made))


def test_the_mark_of_a_note_is_no_text() -> None:
    assert plain_text(html(NOTED)).startswith("甲丙丁\n三")


def test_notes_stand_before_what_the_program_adds() -> None:
    added = "以下由本站整理\n{: .added }\n\n| 甲 |\n| --- |\n| 乙 |"
    page = f"{prose(NOTED)}\n\n{added}"
    made = markdown.markdown(page, extensions=EXTENSIONS, extension_configs=SETTINGS)
    assert made.index('class="footnote"') < made.index('class="added"')


OTHER_MARKS = ["甲〔1〕乙", "甲①乙", "甲[1]乙", "甲^1^乙", "甲[^]乙", "甲[^ 1]乙", "[^1]甲"]


@pytest.mark.parametrize("text", OTHER_MARKS)
def test_other_marks_are_read_as_typed(text: str) -> None:
    assert html(text) == f"<p>{text}</p>"


# A text, and the addresses in it in the order of the page.
PLACES = [
    ("## 一、基本情况\n\n甲。\n\n乙。", ["一基本情况", "甲", "乙"]),
    ("## 甲\n\n甲\n\n甲。", ["甲", "甲-2", "甲-3"]),
    ("甲乙\n\n## 甲乙", ["甲乙-2", "甲乙"]),
    ("……\n\n甲", ["甲"]),
    ("一二三四五六七八九十一二三四五六七八九十零", ["一二三四五六七八九十一二三四五六七八九十"]),
    ("甲\n{: #own }\n\n**第一条**{: #art_1 } 乙", ["own", "art_1"]),
    ("甲\n{: .added }", []),
    (r"长5\*宽3\_高2米", ["长5宽3高2米"]),
    (r"1\) 第一项&#124;`3|5`", ["1第一项35"]),
    ("甲&lt;b&gt;乙 &amp;amp; **丙**", ["甲b乙amp丙"]),
]


@pytest.mark.parametrize(("typed", "expected"), PLACES)
def test_headings_and_paragraphs_have_addresses_by_their_words(
    typed: str, expected: list[str]
) -> None:
    made = markdown.markdown(typed, extensions=EXTENSIONS, extension_configs=SETTINGS)
    assert re.findall(r' id="([^"]*)"', made) == expected


# Headings as typed, and the levels that are told of them: none where it is the heading's own.
LEVELS = [
    ("# 甲\n## 乙\n### 丙", ["", "", ""]),
    ("# 甲\n### 乙\n### 丙\n## 丁\n### 戊", ["", "2", "2", "", ""]),
    ("# 甲\n## 乙\n#### 丙", ["", "", "3"]),
]


@pytest.mark.parametrize(("typed", "expected"), LEVELS)
def test_no_level_of_headings_is_left_out(typed: str, expected: list[str]) -> None:
    made = markdown.markdown(typed, extensions=EXTENSIONS, extension_configs=SETTINGS)
    tags = re.findall("<h[1-6][^>]*>", made)
    assert ["".join(re.findall(r'aria-level="(.)"', tag)) for tag in tags] == expected
