from pathlib import Path

import pytest

from generator.link.corpus import Corpus
from generator.pipeline import proofread
from generator.render.page import Page
from generator.render.pages import render

RESPONSE = "baishi-congress/2023-1/trees-response"


def pages(corpus: Corpus) -> dict[str, Page]:
    return {page.path.removesuffix(".md"): page for page in render(corpus)}


def test_an_annex_and_its_document_lead_to_each_other(corpus: Corpus) -> None:
    found = pages(corpus)
    title = found[RESPONSE].meta["title"]
    assert found[RESPONSE].meta["annexes"] == ("古树名木档案补齐一览", "古树名木巡查办法")
    assert [one["label"] for one in found[RESPONSE].meta["annex_pages"]] == ["附件1", "附件2"]  # type: ignore[index,union-attr,call-overload]
    second = found[f"{RESPONSE}/annex-2"]
    assert second.meta["annexed_as"] == "附件2"
    assert second.meta["annexed_to"] == {"id": RESPONSE, "title": title}
    assert second.body.endswith("一、每月巡查一次。")
    assert second.meta["page"] == 17


def test_a_lone_annex_has_no_number(content: Path) -> None:
    record = content / f"{RESPONSE.replace('2023-1/', '2023-1/supervision/')}.yml"
    record.write_text(
        record.read_text(encoding="utf-8").replace(
            "[古树名木档案补齐一览, 古树名木巡查办法]", "[一览]"
        ),
        encoding="utf-8",
    )
    (record.parent / "trees-response.annex-2.md").unlink()
    issue = content / "baishi-congress/2023-1/issue.yml"
    lines = issue.read_text(encoding="utf-8").replace("      trees-response/annex-2: 17\n", "")
    issue.write_text(lines, encoding="utf-8")
    proof = proofread(content)
    assert proof.is_publishable
    assert pages(proof.corpus)[f"{RESPONSE}/annex-1"].meta["annexed_as"] == "附件"


def test_a_composed_document_names_its_annexes(content: Path) -> None:
    record = content / "qinghe/2023-1/decisions/forest.yml"
    record.write_text(
        record.read_text(encoding="utf-8") + "annexes: [植树方案, 地点]\n", encoding="utf-8"
    )
    for number in (1, 2):
        (record.parent / f"forest.annex-{number}.md").write_text("正文。", encoding="utf-8")
    body = pages(proofread(content).corpus)["qinghe/2023-1/forest"].body
    assert "附件：1．植树方案\n\n2．地点\n{: .further-annex }" in body


ARTICLES = """第一章　总则

第一条　为了保护古树，制定本办法。

古树每月巡查一次。

第二章　巡查

第二条　巡查的人应当记录：

（一）树高；

（二）长势。
"""
# What an annex has, and whether it is set as a statute is: with addresses.
SET = [
    (ARTICLES, True),
    (ARTICLES.replace("第一条", "第三条"), False),
    (ARTICLES.replace("第二章", "## 第二章"), False),
    (ARTICLES.replace("长势", "**长势**"), False),
    ("一、每月巡查一次。\n\n二、记录长势。\n", False),
    ("第一条　每月巡查一次。\n", False),
]


@pytest.mark.parametrize(("text", "is_statute"), SET)
def test_an_annex_in_articles_is_set_as_a_statute(
    text: str, is_statute: bool, content: Path
) -> None:
    (content / "baishi-congress/2023-1/supervision/trees-response.annex-2.md").write_text(
        text, encoding="utf-8"
    )
    page = pages(proofread(content, ()).corpus)[f"{RESPONSE}/annex-2"]
    assert ("{: #art_2__para_1__item_2 }" in page.body) is is_statute
    outline = [{"id": "chp_1", "title": "第一章　总则"}, {"id": "chp_2", "title": "第二章　巡查"}]
    assert list(page.meta["outline"]) == (outline if is_statute else [])  # type: ignore[arg-type]
