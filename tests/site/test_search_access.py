"""The search page for everyone: axe-core finds nothing, targets are large, no script is needed."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from .searching import ask, box, hold, results, wait_for


def idle(page: Page) -> None:
    page.goto("search/")
    wait_for(page, "idle")


def browsing(page: Page) -> None:
    idle(page)
    results(page).get_by_text("浏览全部文件").click()
    expect(results(page).get_by_role("link").first).to_be_visible()


def with_results(page: Page) -> None:
    ask(page, "贺川")


def with_choices(page: Page) -> None:
    ask(page, "huiyi")


def with_filters(page: Page) -> None:
    ask(page, "任免", year="2021")
    panel = page.locator(".search-filters")
    if panel.get_attribute("open") is None:
        panel.locator("summary").first.click()
    for name in ("人员", "机关"):
        panel.locator("details").filter(has_text=name).locator("summary").click()
        expect(
            panel.locator("details").filter(has_text=name).get_by_role("link").first
        ).to_be_visible()


def with_suggestions(page: Page) -> None:
    ask(page, "贺川")
    box(page).fill("青禾县")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")


def with_filters_alone(page: Page) -> None:
    page.goto("search/?kind=decision")
    wait_for(page, "done")


def with_nothing(page: Page) -> None:
    ask(page, "贺川检察院财政局长", kind="decision")


def with_nothing_under_filters(page: Page) -> None:
    ask(page, "贺川", year="2024")


def while_loading(page: Page) -> None:
    hold(page, "**/search/**/*.bin")
    page.goto("search/?q=贺川")
    expect(results(page)).to_contain_text("正在检索")


def with_failure(page: Page) -> None:
    page.route("**/search/**/*.bin", lambda route: route.abort())
    page.goto("search/?q=贺川")
    wait_for(page, "error")


STATES = [
    idle, browsing, while_loading, with_results, with_choices, with_filters,
    with_filters_alone, with_suggestions, with_nothing, with_nothing_under_filters, with_failure,
]  # fmt: skip

TARGETS = "#content a, #content button, #content summary, .site-header button, [role=option]"


HEIGHTS = """targets => Object.fromEntries(targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => [target, target.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && box.height > 0)
    .map(([target, box], at) => [`${at} ${target.innerText}`, box.height]))"""


@pytest.mark.parametrize("state", STATES, ids=[state.__name__ for state in STATES])
def test_axe_finds_nothing_and_targets_are_large(page: Page, state: Callable[[Page], None]) -> None:
    state(page)
    assert violations(page) == []
    assert small_targets(page) == {}
    assert page.viewport_size is not None
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    page.emulate_media(color_scheme="dark")
    assert violations(page, "color-contrast") == []


def violations(page: Page, *rules: str) -> list[str]:
    """Return the ids of the rules, of these or of all, against which the page is."""
    # What passes is not asked for: to tell it takes longer than to look.
    options: dict[str, object] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    return [rule["id"] for rule in Axe().run(page, options=options).response["violations"]]


def small_targets(page: Page) -> dict[str, float]:
    """Return the height in pixels of whatever may be pressed and is less than 44 high."""
    heights: dict[str, float] = page.locator(TARGETS).evaluate_all(HEIGHTS)
    assert heights
    return {text: height for text, height in heights.items() if height < 44}


@pytest.mark.parametrize("state", [with_choices, with_nothing, with_suggestions])
def test_nothing_is_too_wide_at_400_percent(page: Page, state: Callable[[Page], None]) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    state(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_script_the_page_offers_the_lists(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto("search/?q=贺川")
    for name in ("人员索引", "机关索引", "各期目录"):
        page.locator("#content").get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.title() != "Error response"
        page.go_back()
    expect(page.locator("noscript p")).to_be_visible()
    context.close()


def test_help_gives_way_to_results(page: Page) -> None:
    idle(page)
    expect(page.get_by_role("heading", name="检索方法")).to_be_visible()
    with_results(page)
    expect(page.get_by_role("heading", name="检索方法")).to_be_hidden()
    expect(results(page).get_by_role("heading", level=2).first).to_be_visible()


def test_focus_goes_on_from_the_results_and_skipping_asks_nothing_anew(page: Page) -> None:
    ask(page, "贺川")
    filters = page.locator(".search-filters")
    if filters.get_attribute("open") is None:
        filters.locator("summary").first.click()
    filters.get_by_role("link", name="决定").focus()
    page.keyboard.press("Enter")
    expect(results(page).locator("[data-document]")).to_have_count(1)
    expect(results(page).get_by_role("status").first).to_be_focused()
    page.evaluate("document.querySelector('#gazette-search [data-document]').title = 'same'")
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()
    wait_for(page, "done")
    expect(results(page).locator("[data-document]")).to_have_attribute("title", "same")


def test_print_shows_the_hits_and_what_they_were_filtered_by(page: Page) -> None:
    ask(page, "huiyi", year="2021", series="qinghe")
    page.emulate_media(media="print")
    expect(results(page).get_by_role("link", name="去掉 年份：2021年")).to_be_visible()
    expect(results(page).get_by_role("link", name="全部去掉")).to_be_hidden()
    expect(results(page).locator("[data-document]").first).to_be_visible()
    expect(page.locator(".search-filters")).to_be_hidden()
    expect(results(page).get_by_role("heading", name="可以是")).to_be_hidden()
