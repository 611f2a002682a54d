"""What a reader can do with a page: larger letters, the address of a paragraph, an issue to take along."""

import re

from playwright.sync_api import Browser, Page, expect

from .host import Host

ISSUE, REPORT = "qinghe/2021-3/", "qinghe/2021-3/he-chuan/decision/"
LETTERS = "getComputedStyle(document.querySelector('[data-text] p')).fontSize"


def test_letters_stay_as_large_as_they_were_chosen(page: Page) -> None:
    page.goto(REPORT)
    before = page.evaluate(LETTERS)
    page.get_by_role("button", name="字号").click()
    expect(page.get_by_role("button", name="字号")).to_have_text("字号：大")
    larger = page.evaluate(LETTERS)
    assert float(larger[:-2]) > float(before[:-2])
    page.goto("")
    page.goto(REPORT)
    assert page.evaluate(LETTERS) == larger
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_paragraph_is_cited_with_its_address(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(REPORT)
    link = page.locator("a.place")
    text = page.locator("[data-text]").inner_text()
    page.locator("[data-text] > p").last.hover()
    expect(page.locator("[data-text] > p").last.locator("a.place")).to_have_css("opacity", "1")
    link.click()
    expect(page.locator(".cite [role=status]")).to_have_text("已复制。")
    copied = page.evaluate("navigator.clipboard.readText()")
    place = page.evaluate("decodeURIComponent(location.hash.slice(1))")
    assert place
    assert page.locator(f"[id='{place}']").count() == 1
    assert "[J/OL]" in copied
    assert copied.rstrip(".").endswith(page.evaluate("location.hash"))
    assert page.locator("[data-text]").inner_text() == text
    # By keyboard, too.
    link.focus()
    page.keyboard.press("ArrowUp")
    expect(link).to_be_focused()
    expect(link).not_to_have_attribute("href", f"#{place}")
    page.keyboard.press("Enter")
    assert page.evaluate("decodeURIComponent(location.hash.slice(1))") != place


def test_an_issue_is_kept_at_a_click(visitor: Page, host: Host) -> None:
    visitor.goto(ISSUE)
    visitor.get_by_role("button", name="保存本期").click()
    expect(visitor.locator("[data-keep] [role=status]")).to_contain_text("都已保存在本机")
    visitor.context.set_offline(True)
    visitor.goto(REPORT)
    expect(visitor.locator("article h1")).to_contain_text("贺川")
    assert visitor.evaluate("document.styleSheets.length") > 5
    visitor.goto(ISSUE)
    expect(visitor.locator("[data-keep] [role=status]")).to_contain_text("都已保存在本机")


def test_without_scripts_nothing_is_offered_that_needs_them(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    for path in (ISSUE, REPORT):
        page.goto(path)
        assert page.locator("button:visible").all_text_contents() == ["检索"]
    context.close()


def test_the_whole_site_is_kept_at_a_click_with_its_size(visitor: Page, host: Host) -> None:
    visitor.goto("")
    button = visitor.get_by_role("button", name="保存全站")
    expect(button).to_have_text(re.compile("约[1-9][0-9]* MB"))
    button.click()
    expect(visitor.locator("[data-keep] [role=status]")).to_contain_text(
        re.compile("全站的[0-9]+个页面和检索都已保存在本机"), timeout=60_000
    )
    visitor.context.set_offline(True)
    for path, said in (("people/", "人员索引"), (f"{ISSUE}whole_issue/", "全期")):
        visitor.goto(path)
        expect(visitor.locator("body")).to_contain_text(said)
    visitor.goto("search/?q=贺川")
    expect(visitor.locator("[data-search-state=done] [data-document]").first).to_be_visible()
    visitor.goto("")
    expect(visitor.locator("[data-keep] [role=status]")).to_contain_text("都已保存在本机")


def test_what_could_not_be_kept_is_told(visitor: Page, host: Host) -> None:
    visitor.goto(ISSUE)
    visitor.evaluate("navigator.serviceWorker.ready")
    host.busy = True
    visitor.get_by_role("button", name="保存本期").click()
    expect(visitor.locator("[data-keep] [role=status]")).to_contain_text("没有保存成")
    expect(visitor.get_by_role("button", name="保存本期")).to_be_enabled()
