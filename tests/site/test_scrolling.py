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
