"""Every page of the sample content, as Markdown, and its data, for review: tests/golden/<id>.md.

`pytest --update-golden` writes them anew; the difference is reviewed like code.
"""

import posixpath
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from generator.link.corpus import Corpus
from generator.pipeline import linked, proofread
from generator.publish.output import Output
from generator.publish.pages import write_pages
from generator.render.page import Page
from generator.render.pages import render
from tests.conftest import SAMPLE, TESTS

GOLDEN = TESTS / "golden"
PATHS = sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.*"))


@cache
def pages() -> Mapping[str, Page]:
    """The pages by path; not made by who only collects the tests."""
    return {page.path: page for page in render(linked(SAMPLE)[0])}


@pytest.fixture(scope="module", autouse=True)
def _updated(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        write_pages(pages().values(), Output(GOLDEN))


def test_there_is_one_golden_file_a_page() -> None:
    assert sorted(pages()) == sorted(p.relative_to(GOLDEN).as_posix() for p in GOLDEN.rglob("*.*"))


@pytest.mark.parametrize("path", PATHS)
def test_a_page_is_as_reviewed(path: str) -> None:
    assert pages()[path].text == (GOLDEN / path).read_text(encoding="utf-8")


def test_rendering_does_not_depend_on_the_order_of_files(corpus: Corpus, content: Path) -> None:
    again = render(proofread(content).corpus)
    assert [page.text for page in again] == [page.text for page in render(corpus)]


def body(path: str) -> str:
    page: Page = pages()[posixpath.normpath(f"qinghe/2023-1/{path}.md")]
    return page.body


# A page, and what it must say: the verb that was voted, or the one that the record says it prints.
VERBS = [
    ("zhao-xiaochuan/motion", "决定免去："),
    ("zhao-xiaochuan/decision", "决定免去："),
    ("zhao-xiaochuan/notice", "\n免去："),
    ("procurators/motion", "\n任命："),
    ("procurators/motion", "\n批准任命："),
    ("procurators/motion", "\n免去："),
    ("procurators/motion", "\n免除："),
    ("procurators/motion", "\n批准辞去："),
    ("procurators/motion", "根据县检察院检察长周正的提请，依据《"),
    ("liu-ye/motion", "刘野同志请求辞去青禾县人大常委会委员职务。现提请"),
    ("forest", "决定：\n\n保护县内全部古树。"),
    ("zhao-xiaochuan/chairpersons-motion", "职务的议案》（青政〔2023〕3号）"),
    ("liu-ye/motion", "附件：刘野的辞呈"),
    ("liu-ye/motion", "我请求辞去青禾县人大常委会委员职务"),
    ("liu-ye/decision", r"原件的\*措辞\*，照录。"),
    ("water-opinions", "两个月内"),
    ("5/present", '| <span class="name-of-two">李秋</span> | 副主任 |'),
    ("presidium", '| <span class="name-of-two">李秋</span>（女） |'),
    ("presidium", '| <span class="name-of-two">李秋</span>（兼） |'),
    ("suggestions", "其中：重点建议"),
    ("water-report", "12.50万立方米"),
    (
        "../../baishi-congress/2023-1/acting/decision",
        "会议决定由副县长沈括石代理白石县人民政府县长职务。",
    ),
    ("../../baishi-congress/2023-1/acting/motion", "现提请决定由副县长沈括石代理"),
    ("../../baishi-congress/2023-1/resignations/decision", "接受江平因调离白石县辞去"),
    (
        "../../baishi-congress/2023-1/name-list/name-list",
        "## 一、白石县人大常委会主任会议提请\n\n任命：",
    ),
]


@pytest.mark.parametrize(("path", "said"), VERBS)
def test_a_document_says(path: str, said: str) -> None:
    assert said in body(path)


def test_the_documents_of_a_matter_come_in_the_order_of_the_procedure() -> None:
    meta = pages()["qinghe/2023-1/han-dong/decision.md"].meta
    ids = [entry["id"] for entry in meta["matter"]]  # type: ignore[index,union-attr,call-overload]
    chain = [f"qinghe/2023-1/han-dong/{part}" for part in ("motion", "letter", "notice")]
    assert [one for one in ids if "han-dong" in one] == chain


def test_a_document_is_about_the_offices_it_names() -> None:
    assert "检察长" in body("procurators/notice")
    assert "检察员" not in body("procurators/notice")


def test_an_annexed_letter_is_no_document_of_its_own() -> None:
    assert "qinghe/2023-1/liu-ye/letter.md" not in pages()
