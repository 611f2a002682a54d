"""What was visited can be read and searched without network (issue 3, point 5)."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Built
from .searching import ask, box, hits, results, wait_for

DECISION = "anyang/2021-3/gao-yong/decision"
KEPT = """async () => {
  const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const kept = await Promise.all(caches_.map((cache) => cache.keys()));
  return kept.flat().map(({ url }) => url);
}"""


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Page]:
    """A tab of its own, whose network can be cut."""
    context = browser.new_context(base_url=address)
    yield context.new_page()
    context.close()


def wait_until_kept(page: Page, part: str, number: int = 1) -> None:
    """Wait until so many addresses with `part` in them are kept."""
    for _ in range(100):
        if sum(part in url for url in page.evaluate(KEPT)) >= number:
            return
        page.wait_for_timeout(100)
    raise AssertionError(part)


def wait_for_whole_search(page: Page, built: Built) -> None:
    version = json.loads((built.site / "search" / "index.json").read_bytes())["version"]
    files = [file for file in (built.site / "search" / version).rglob("*") if file.is_file()]
    wait_until_kept(page, f"/search/{version}/", len(files))


def test_visited_page_is_read_again(visitor: Page) -> None:
    visitor.goto(f"{DECISION}/")
    wait_until_kept(visitor, DECISION)
    visitor.context.set_offline(True)
    visitor.reload()
    expect(visitor.locator("article h1")).to_contain_text("高永")
    ink = visitor.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')")
    assert ink


def test_page_never_visited_says_that_it_is_not_kept(visitor: Page) -> None:
    visitor.goto("")
    wait_until_kept(visitor, "assets/css")
    visitor.context.set_offline(True)
    visitor.goto(f"{DECISION}/")
    expect(visitor.locator("body")).to_contain_text("没有网络")


def test_whole_search_works_after_the_first_answer(visitor: Page, built: Built) -> None:
    ask(visitor, "高永")
    wait_for_whole_search(visitor, built)
    visitor.context.set_offline(True)
    box(visitor).fill("委会组成")
    visitor.keyboard.press("Enter")
    expect(results(visitor)).to_contain_text("委会组成")
    wait_for(visitor, "done")
    assert hits(visitor)
    ask(visitor, "jiaguwen")
    assert hits(visitor)
    box(visitor).fill("gaoy")
    expect(visitor.get_by_role("option").first).to_be_visible()


def test_what_is_not_kept_is_named_and_comes_with_the_network(visitor: Page) -> None:
    visitor.route("**/search/**/*.bin", lambda route: route.abort())
    visitor.goto("search/?q=高永")
    wait_for(visitor, "error")
    visitor.context.set_offline(True)
    results(visitor).get_by_role("button", name="重试").click()
    expect(results(visitor)).to_contain_text("现在没有网络")
    visitor.context.set_offline(False)
    visitor.unroute("**/search/**/*.bin")
    results(visitor).get_by_role("button", name="重试").click()
    wait_for(visitor, "done")


def test_only_this_site_is_kept_and_older_caches_of_it_go(visitor: Page, address: str) -> None:
    visitor.goto("404.html")
    visitor.evaluate(
        "address => Promise.all([`${address}|old`, 'other site'].map((name) => caches.open(name)))",
        address,
    )
    visitor.goto("")
    wait_until_kept(visitor, "assets/css")
    visitor.evaluate("fetch(new URL('../elsewhere', document.baseURI)).catch(() => {})")
    names = visitor.evaluate("caches.keys()")
    assert f"{address}|old" not in names
    assert "other site" in names
    assert all(url.startswith(address) for url in visitor.evaluate(KEPT))


def test_full_disk_does_no_harm(visitor: Page) -> None:
    session = visitor.context.new_cdp_session(visitor)
    visitor.goto("")
    origin = visitor.evaluate("location.origin")
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
    visitor.evaluate("navigator.serviceWorker.ready.then(() => true)")
    ask(visitor, "高永")
    assert hits(visitor)
    visitor.goto(f"{DECISION}/")
    expect(visitor.locator("article h1")).to_contain_text("高永")
