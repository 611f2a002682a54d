"""A statute is printed to the letter, whatever is typed in it, and its addresses are ids."""

from html.parser import HTMLParser
from pathlib import Path

import markdown
from hypothesis import example, given
from hypothesis import strategies as st

from generator.documents.links import links_from
from generator.documents.statute import printed
from generator.model.enclosure import Enclosure
from generator.site.dialect import EXTENSIONS, SETTINGS
from generator.statutes.statute import read_statute

BEGINNINGS = [
    "",
    "第一章　",
    "第二节 ",
    "第三条　",
    "第四条之一 ",
    "（一）",
    "1.",
    "附件：",
    "目录",
    "# ",
    "附则",
]
CHARACTERS = "甲乙，。；*_#~\\<>&|`[](){}:!-+= 1.　"


class Read(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.ids = "", []
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [str(value) for key, value in attrs if key == "id"]


def page(text: str, title: str = "条例", history: str = "") -> Read:
    said = printed(read_statute(text), title, history)
    return Read(markdown.markdown(said, extensions=EXTENSIONS, extension_configs=SETTINGS))


def squeezed(text: str) -> str:
    return "".join(text.split())


lines = st.builds(
    str.__add__, st.sampled_from(BEGINNINGS), st.text(CHARACTERS, max_size=12)
).filter(lambda line: not line.strip().startswith("|"))


@given(st.lists(lines, max_size=8))
@example(["# _1_"])
def test_every_character_is_printed_and_every_address_is_an_id(typed: list[str]) -> None:
    statute = read_statute("\n".join(typed))
    shown = page("\n".join(typed))
    said = squeezed("".join(one.text for one in statute.provisions))
    assert squeezed(shown.text) == said
    addresses = {at for one in statute.provisions for at in (one.address, one.article) if at}
    assert addresses <= set(shown.ids)
    assert len(shown.ids) == len(set(shown.ids))


def test_a_table_is_a_table_and_keeps_its_place() -> None:
    assert page("第一条　甲\n| 乙 | 丙 |\n|---|---|\n| 丁 | 戊 |\n第二条　己").text.split() == [
        *("第一条", "甲", "乙", "丙", "丁", "戊", "第二条", "己")
    ]


def test_the_title_stands_above_and_the_history_once() -> None:
    assert page("条　例\n第一条　甲", history="（乙通过）").text.split() == [
        "（乙通过）",
        "第一条",
        "甲",
    ]
    typed = "条例\n（2023年3月9日乙通过）\n第一条　甲"
    assert page(typed, history="（丙通过）").text.split() == [
        "（2023年3月9日乙通过）",
        "第一条",
        "甲",
    ]


BESIDE = """第一条　保护古井[^1]，位置见图1和[名录](名录.pdf)。
图1：![古井位置](jing.png)
附件
![古井分布](jing.png)
表题：表1　古井
| 乡镇 | 口 |
| --- | --- |
| 甲 | << |
[^1]: 含枯井。"""


def test_a_statute_has_pictures_tables_and_notes_as_any_text() -> None:
    there = {
        "jing.png": Enclosure("", Path("jing.png"), "0a.png", b"", 4, 3),
        "名录.pdf": Enclosure("", Path("名录.pdf"), "0b.pdf"),
    }
    said = printed(read_statute(BESIDE), "条例", "", links_from("a/1/b", there))
    made = markdown.markdown(said, extensions=EXTENSIONS, extension_configs=SETTINGS)
    assert made.count('src="files/0a.png" width="4"') == 2
    assert '<a download="名录.pdf" href="files/0b.pdf">名录</a>' in made
    assert 'id="art_1__para_2"' in made
    assert "<caption>表1　古井</caption>" in made
    assert '<td colspan="2">甲</td>' in made
    assert '<li id="fn-1">\n<p>含枯井。' in made
    assert "[^1]" not in made
