"""Pictures, notes and merged cells in a browser, under the policy that the README tells."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from .test_policy import strict_address

__all__ = ["strict_address"]

INSPECTION = "baishi-congress/2023-1/trees-inspection/"
_MOVED = """
window.moved = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.moved += value;
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(params=[(1280, 900), (390, 844)], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, browser: Browser, strict_address: str) -> Iterator[Page]:
    width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    page.add_init_script(_MOVED)
    page.goto(strict_address + INSPECTION, wait_until="networkidle")
    yield page
    context.close()


def test_a_picture_is_shown_and_nothing_moves(page: Page) -> None:
    assert page.evaluate("() => { const p = document.querySelector('.text img'); return [p.naturalWidth, p.alt] }") == [
        160,
        "古树名木分布示意图：东部三处，西部一处",
    ]  # fmt: skip
    assert page.evaluate("window.moved") == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_note_is_reached_and_left_by_its_number(page: Page) -> None:
    mark = page.locator("a[role=doc-noteref][aria-label=注释1]")
    assert mark.evaluate("one => getComputedStyle(one, '::before').content") == '"[1]"'
    assert mark.inner_text() == ""
    mark.click()
    assert page.url.endswith("#fn-1")
    page.locator("a[role=doc-backlink]").click()
    assert page.url.endswith("#fnref-1")


def test_the_head_of_a_table_is_one(page: Page) -> None:
    table = page.get_by_role("table", name="表1　各乡镇古树名木株数")
    assert table.get_by_role("columnheader").all_inner_texts() == ["乡镇", "株数", "古树", "名木"]
    assert table.locator("td[colspan='2']").inner_text() == "15"


def test_files_are_saved_under_their_own_names(page: Page) -> None:
    link = page.get_by_role("link", name="古树名木登记表")
    assert link.get_attribute("download") == "登记表.pdf"
    with page.expect_download() as downloading:
        link.click()
    assert downloading.value.suggested_filename == "登记表.pdf"


def test_a_document_leads_to_its_page_in_the_original(page: Page) -> None:
    to = page.get_by_role("link", name="印刷原件").get_attribute("href")
    assert to
    assert to.endswith(".pdf#page=14")
