"""What a reader can do with a page: larger letters, the address of a paragraph, an issue to take along."""

import json
import re

import pytest
from playwright.sync_api import Browser, Page, expect

from .host import Host
from .keeping import kept, wait_until_gone, wait_until_kept

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


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("size", ["standard", "larger"])
def test_the_name_of_the_site_never_stands_upright(page: Page, width: int, size: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(REPORT)
    page.evaluate("(size) => { document.documentElement.dataset.size = size; }", size)
    name, letter = page.evaluate(
        "(({ clientHeight }, style) => [clientHeight, parseFloat(style.lineHeight)])("
        "document.querySelector('.site-name'), getComputedStyle(document.querySelector('.site-name')))"
    )
    assert name < 3 * letter
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


STATUS = "[data-keep] [role=status]"
KEEP_SITE = re.compile("全站的[0-9]+个页面和检索都已保存在本机")
PICTURES = [f"{number:016x}" for number in range(1, 4)]


def keep_site(visitor: Page, said: str | re.Pattern[str]) -> None:
    visitor.goto("")
    visitor.get_by_role("button", name="保存全站").click()
    expect(visitor.get_by_role("button", name="保存全站")).to_be_enabled(timeout=60_000)
    expect(visitor.locator(STATUS)).to_contain_text(said)


def test_a_search_that_was_not_kept_is_told_then_and_later(visitor: Page, host: Host) -> None:
    (host.site / "search/index.json").unlink()
    keep_site(visitor, "检索没有保存成")
    visitor.reload()
    expect(visitor.locator(STATUS)).to_contain_text("还没有保存检索")


def test_pages_that_came_later_are_told(visitor: Page, host: Host) -> None:
    keep_site(visitor, KEEP_SITE)
    path = host.site / "site-pages.json"
    listed = json.loads(path.read_bytes())
    number = len(listed["pages"])
    listed["pages"].append("qinghe/new/")
    path.write_text(json.dumps(listed), "utf-8")
    visitor.reload()
    expect(visitor.locator(STATUS)).to_have_text(f"全站{number + 1}个页面，已保存{number}个。")
    visitor.context.set_offline(True)
    visitor.reload()  # what is there now is not known
    expect(visitor.locator(STATUS)).to_contain_text("都已保存在本机")


def show_pictures(host: Host) -> None:
    """Show pictures on a page of the issue, the last of which is missing."""
    page = host.site / REPORT / "index.html"
    shown = "".join(f'<img src="files/{name}.png" alt="">' for name in PICTURES)
    host.replace(page, "</article>", f"{shown}</article>")
    (page.parent / "files").mkdir()
    for name in PICTURES[:-1]:
        (page.parent / f"files/{name}.png").write_bytes(b"picture")


def test_pictures_that_were_not_kept_are_told_then_and_later(visitor: Page, host: Host) -> None:
    show_pictures(host)
    visitor.goto(ISSUE)
    visitor.get_by_role("button", name="保存本期").click()
    expect(visitor.locator(STATUS)).to_contain_text("1张图片没有保存成")
    visitor.reload()
    expect(visitor.locator(STATUS)).to_contain_text("还没有保存1张图片")
    (host.site / REPORT / f"files/{PICTURES[-1]}.png").write_bytes(b"picture")
    visitor.get_by_role("button", name="保存本期").click()
    expect(visitor.locator(STATUS)).to_contain_text("都已保存在本机")


def test_pictures_that_are_kept_stay_however_many_are_seen(visitor: Page, host: Host) -> None:
    show_pictures(host)
    host.replace(host.site / "sw.js", "MOST_PICTURES=500", "MOST_PICTURES=1")
    visitor.goto(ISSUE)
    visitor.get_by_role("button", name="保存本期").click()
    expect(visitor.locator(STATUS)).to_contain_text("1张图片没有保存成")
    files = host.site / ISSUE / "files"
    files.mkdir(exist_ok=True)
    for number in range(10, 13):
        (files / f"{number:016x}.png").write_bytes(b"picture")
        visitor.evaluate(
            "(path) => fetch(path).then((one) => one.blob())", f"files/{number:016x}.png"
        )
    wait_until_kept(visitor, f"{12:016x}.png")
    wait_until_gone(visitor, f"{11:016x}.png")
    for name in PICTURES[:-1]:
        assert any(name in url for url in kept(visitor))


_WORKER_OF_THE_TEST = """
Object.defineProperty(ServiceWorkerContainer.prototype, "ready", { get: async () => ({
  active: { postMessage: (message, [port] = []) => { if (port) window.port = port; } },
}) });
"""


def test_a_worker_that_tells_how_far_it_is_is_waited_for(visitor: Page) -> None:
    visitor.add_init_script(_WORKER_OF_THE_TEST)
    visitor.clock.install()
    visitor.goto(ISSUE)
    button = visitor.get_by_role("button", name="保存本期")
    button.click()
    visitor.wait_for_function("window.port")
    for done in range(3):
        visitor.clock.fast_forward(100_000)
        visitor.evaluate("(done) => window.port.postMessage({ done, of: 30 })", done)
        visitor.wait_for_timeout(100)
    expect(button).to_be_disabled()
    expect(visitor.locator(STATUS)).to_contain_text("正在保存")
    visitor.clock.fast_forward(130_000)
    expect(visitor.locator(STATUS)).to_contain_text("没有保存成")


def test_the_worker_tells_how_far_it_is(visitor: Page) -> None:
    visitor.goto("")
    told = visitor.evaluate(
        r"""async () => {
          const { active } = await navigator.serviceWorker.ready;
          const { port1, port2 } = new MessageChannel();
          const list = document.querySelector("link[rel=stylesheet]").href.replace(/css\/.*/, "kept.json");
          const told = [];
          return new Promise((resolve) => {
            port1.onmessage = ({ data }) => { told.push(data); if ("isKept" in data) resolve(told); };
            active.postMessage({ type: "keep-search", list }, [port2]);
          });
        }"""
    )
    assert told[-1] == {"isKept": True}
    assert len(told) > 50
    assert all(0 < one["done"] <= one["of"] for one in told[:-1])
