"""Titles as a browser lays them out: no line ends within a word, and the text is the title."""

import jieba
import pytest
from line_breaks import broken_titles, cut, names_of
from playwright.sync_api import Browser, Page

from tests.conftest import SAMPLE, TESTS

PAGES = (
    "",
    "qinghe/2023-1/",
    "qinghe/2023-1/liu-ye/decision/",
    "qinghe/2023-1/circular/table/",
    "bodies/q/",
    "search/?q=决定",
)


@pytest.fixture(params=[1280, 820, 390, 360])
def reader(request: pytest.FixtureRequest, browser: Browser, address: str) -> Page:
    return browser.new_page(viewport={"width": request.param, "height": 900}, base_url=address)


def test_no_line_of_a_title_ends_within_a_word(reader: Page) -> None:
    jieba.setLogLevel("ERROR")
    names = names_of(SAMPLE) | names_of(TESTS / "county")
    seen = 0
    for path in PAGES:
        reader.goto(path)
        if path.startswith("search"):
            reader.wait_for_selector('[data-search-state="done"]')
        for one in broken_titles(reader):
            seen += 1
            assert not cut(one, names), one.lines
    assert seen > 0
