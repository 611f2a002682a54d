"""The lists of people and bodies, which lead to every document without a search."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

PRESENT = "qinghe/2021-3/22/present"
NOTHING_OPEN = "details[open]"


def _reads_to_a_document(page: Page) -> None:
    page.goto("")
    page.locator("main, .page").get_by_role("link", name="人员索引").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("人员索引")
    page.get_by_role("navigation", name="字母").get_by_role("link", name="R").click()
    expect(page.get_by_role("heading", level=2)).to_have_text("ren")
    expect(page.locator(NOTHING_OPEN)).to_have_count(0)
    page.get_by_role("heading", name="任远香").click()
    page.get_by_role("link", name="县八届人大常委会第二十二次会议出席人员名单").click()
    expect(page.locator(f'article[data-document="{PRESENT}"]')).to_contain_text("任远香")


def test_from_home_to_a_person_to_a_document(page: Page) -> None:
    _reads_to_a_document(page)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_same_without_javascript(width: int, browser: Browser, address: str) -> None:
    context = browser.new_context(
        base_url=address, java_script_enabled=False, viewport={"width": width, "height": 844}
    )
    _reads_to_a_document(context.new_page())
    context.close()


def test_a_body_opens_by_keyboard_and_shows_its_documents(page: Page) -> None:
    page.goto("bodies/q/")
    body = page.locator(
        "details", has=page.get_by_role("heading", name=re.compile("^青禾县水利局"))
    )
    count = int(body.locator("em").inner_text().removesuffix("件"))
    body.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(body.locator("li li").last).to_be_visible()
    expect(body.locator("li li")).to_have_count(count)


def test_a_letter_leads_to_the_others_and_to_its_syllables(page: Page) -> None:
    page.goto("people/l/")
    letters = page.get_by_role("navigation", name="字母")
    expect(letters.locator("[aria-current=page]")).to_have_text("L")
    page.get_by_role("navigation", name="音节").get_by_role("link", name="lü", exact=True).click()
    expect(page.get_by_role("heading", level=2, name="lü", exact=True)).to_be_in_viewport()
    letters.get_by_role("link", name="Z").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("人员索引：Z")
    page.get_by_label("当前位置").get_by_role("link", name="人员索引").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("人员索引")


@pytest.mark.parametrize("path", ["", f"{PRESENT}/", "search/"])
def test_every_page_leads_to_both_lists(page: Page, path: str) -> None:
    page.goto(path)
    footer = page.get_by_role("navigation", name="页脚")
    for name in ("人员索引", "机关索引"):
        expect(footer.get_by_role("link", name=name)).to_be_visible()


@pytest.mark.parametrize("path", ["people/", "people/l/", "bodies/", "bodies/q/"])
def test_no_list_overflows_the_width_with_every_name_open(page: Page, path: str) -> None:
    page.goto(path)
    page.locator("details").evaluate_all("names => names.forEach(name => { name.open = true })")
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("details h3, details a").evaluate_all(
        "all => all.every(one => one.scrollWidth <= one.clientWidth + 1)"
    )


def test_a_finger_hits_every_letter_and_name(page: Page) -> None:
    for path in ("people/", "people/l/"):
        page.goto(path)
        boxes = page.locator(".register nav a, .register summary")
        sizes = boxes.evaluate_all("all => all.map(one => one.getBoundingClientRect())")
        assert [s for s in sizes if s["width"] < 43.9 or s["height"] < 43.9] == []
