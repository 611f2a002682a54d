"""What is wider than its room is scrolled by keyboard; a table of which all shows is no stop."""

import pytest
from playwright.sync_api import Browser

FIGURES = "qinghe/2023-1/appraisal/table/"
STOPS = "[...document.querySelectorAll('[data-scrolls]')].map((one) => [one.tabIndex, one.getAttribute('aria-label')])"


@pytest.mark.parametrize(("width", "stop"), [(1280, [-1, None]), (240, [0, "表格，可左右滚动"])])
def test_a_table_is_a_stop_where_it_scrolls(
    width: int, stop: list[object], browser: Browser, address: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, base_url=address)
    page = context.new_page()
    page.goto(FIGURES)
    page.wait_for_timeout(300)
    assert page.evaluate(STOPS)[0] == stop
    page.set_viewport_size({"width": 1520 - width, "height": 800})
    page.wait_for_timeout(300)
    assert page.evaluate(STOPS)[0] != stop
    context.close()


@pytest.mark.parametrize(
    "path", ["", FIGURES, "supervision/", "people/王大海/", "qinghe/2023-1/", "qinghe/2023-1/5/"]
)
def test_letters_twice_as_large_fit_a_phone(path: str, browser: Browser, address: str) -> None:
    """What is measured in letters has as little room as if the phone were half as wide."""
    context = browser.new_context(viewport={"width": 195, "height": 420}, base_url=address)
    page = context.new_page()
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 195
    name = page.locator(".site-name a").bounding_box()
    assert name
    assert name["width"] > name["height"]
    context.close()
