"""What the search finds, asked as a reader asks it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built import Shown

from .conftest import tab
from .searching import ask, box, hits, marked, results, wait_for

DECISION = "qinghe/2021-3/he-chuan/decision"
MOTION = "qinghe/2021-3/he-chuan/motion"
MINUTES = "qinghe/2021-3/22/minutes"


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Iterator[Page]:
    """One tab for all: what is found is the same at any width, and whatever was asked before."""
    yield from tab(browser, address, 1280, 900)


@pytest.mark.parametrize("text", ["委会组成", "常委会组成人员", "会议决定", "议决", "推动", "贰"])
def test_exactly_the_documents_that_hold_the_string_are_hits(
    page: Page, shown: dict[str, Shown], text: str
) -> None:
    ask(page, text)
    assert set(hits(page)) == {id for id, document in shown.items() if text in document.text}


@pytest.mark.parametrize(
    ("query", "document", "mark"),
    [
        ("贺川", DECISION, "贺川"),
        ("代理县长职务的决定", DECISION, "代理县长职务的决定"),
        ("第22次会议", MINUTES, "第二十二次会议"),
        ("２０２１年７月３日", DECISION, "2021年7月3日"),
        ("代理縣長職務", DECISION, "代理县长职务"),
        ("青政文2021 47", MOTION, "青政文〔2021〕47"),
        ("hechuan", DECISION, "贺川"),
        ("he chuan", DECISION, "贺川"),
        ("hè chuān", DECISION, "贺川"),
        ("hechu", DECISION, "贺川"),
        ("贺chuan", DECISION, "贺川"),
        ("hc", DECISION, "贺川"),
        ("dailixianzhang", DECISION, "代理县长"),
        ("hechua", DECISION, "贺川"),
    ],
)
def test_document_is_found_and_the_match_marked(
    page: Page, query: str, document: str, mark: str
) -> None:
    ask(page, query)
    hit = results(page).locator(f'[data-document="{document}"]')
    expect(hit).to_be_visible()
    assert mark in {text.replace("　", "") for text in marked(hit)}


def test_surname_reading_is_right(page: Page) -> None:
    ask(page, "renyuanxiang")
    assert "qinghe/2021-3/22/present" in hits(page)


def test_several_words_must_all_stand_and_excluded_ones_must_not(page: Page) -> None:
    ask(page, "贺川")
    one = set(hits(page))
    ask(page, "贺川 议案")
    both = set(hits(page))
    ask(page, "贺川 -议案")
    without = set(hits(page))
    assert both
    assert without
    assert both | without == one
    assert not both & without


def test_quoted_text_is_no_pinyin(page: Page) -> None:
    ask(page, '"hechuan"')
    assert hits(page) == []


def test_loosely_typed_document_number_ranks_first(page: Page) -> None:
    ask(page, "青政文2021 47")
    assert hits(page)[0] == MOTION


def test_title_ranks_above_text(page: Page) -> None:
    ask(page, "工作评议")
    titles = results(page).locator("[data-document] h2").all_inner_texts()
    in_title = ["工作评议" in title for title in titles]
    assert in_title == sorted(in_title, reverse=True)
    assert set(in_title) == {True, False}


def test_pinyin_with_several_meanings_offers_them_with_counts(page: Page) -> None:
    ask(page, "huiyi")
    choices = results(page).get_by_role("heading", name="可以是").locator("..").get_by_role("link")
    expect(choices.first).to_contain_text("件")
    text = choices.first.inner_text().split("\n")[0]
    choices.first.click()
    expect(box(page)).to_have_value(text)
    wait_for(page, "done")
    assert hits(page)
