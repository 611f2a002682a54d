"""The site is published anew: readers without network, and pages that are open meanwhile."""

import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

from .host import Host
from .keeping import search_version, wait_for_whole_search, wait_until_kept
from .searching import ask, box, hits, results, wait_for

DECISION = "anyang/2021-3/gao-yong/decision"
PUBLISHED = "getComputedStyle(document.documentElement).getPropertyValue('--published')"
CACHES = "async (kind) => (await caches.keys()).filter((name) => name.includes(kind))"


def correct(host: Host) -> None:
    """Publish with another sentence in the decision."""
    host.replace(host.gazettes / f"{DECISION}.md", "决定任命", "更正后决定任命")


def read(page: Page) -> str:
    page.goto(f"{DECISION}/")
    return page.locator("article").inner_text()


def test_visited_page_stays_with_its_styles_until_it_is_seen_anew(
    visitor: Page, host: Host
) -> None:
    visitor.goto("anyang/")
    wait_until_kept(visitor, "/gongbao/anyang/")
    read(visitor)
    wait_until_kept(visitor, DECISION)
    host.restyle()
    correct(host)
    host.publish()
    visitor.goto("anyang/")
    assert visitor.evaluate(PUBLISHED) == "anew"
    wait_until_kept(visitor, "/css/tokens.css", 2)
    visitor.context.set_offline(True)
    assert "更正后" not in read(visitor)
    assert visitor.evaluate(PUBLISHED) == ""
    assert visitor.evaluate("document.styleSheets.length") > 5
    visitor.goto("anyang/")
    assert visitor.evaluate(PUBLISHED) == "anew"
    visitor.context.set_offline(False)
    assert "更正后" in read(visitor)
    visitor.wait_for_function(f"async () => (await ({CACHES})('|assets/')).length === 1")
    visitor.context.set_offline(True)
    assert "更正后" in read(visitor)
    assert visitor.evaluate(PUBLISHED) == "anew"


def test_page_that_is_gone_is_let_go(visitor: Page, host: Host) -> None:
    read(visitor)
    wait_until_kept(visitor, DECISION)
    shutil.rmtree(host.site / DECISION)
    visitor.goto(f"{DECISION}/")
    visitor.wait_for_function("async () => (await caches.keys()).length === 0")
    visitor.context.set_offline(True)
    visitor.goto(f"{DECISION}/")
    expect(visitor.locator("body")).to_contain_text("没有网络")


def test_kept_search_stays_whole_until_the_next_is(visitor: Page, host: Host) -> None:
    ask(visitor, "高永")
    wait_for_whole_search(visitor, host.site)
    before = search_version(host.site)
    correct(host)
    host.publish()
    assert search_version(host.site) != before
    ask(visitor, "更正后")  # answered by files of the new version, which is not whole yet
    assert DECISION in hits(visitor)
    visitor.context.set_offline(True)
    ask(visitor, "jiaguwen")
    assert hits(visitor)
    visitor.context.set_offline(False)
    ask(visitor, "更正后")
    wait_for_whole_search(visitor, host.site)
    visitor.wait_for_function(f"async () => (await ({CACHES})('|search/')).length === 1")
    visitor.context.set_offline(True)
    ask(visitor, "jiaguwen")
    assert hits(visitor)
    ask(visitor, "更正后决定任命")
    results(visitor).locator(f'[data-document="{DECISION}"] a').click()
    expect(visitor.locator("article mark.found").first).to_have_text("更正后决定任命")


def test_open_page_still_asks_and_leads_on(forgetful: Page, host: Host) -> None:
    forgetful.goto(f"{DECISION}/")
    host.restyle()
    host.publish()
    forgetful.evaluate("location.hash = 'q=高永&near='")  # marks would be loaded now
    box(forgetful).fill("高永")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "done")
    assert hits(forgetful)


def test_open_search_page_fails_openly_and_trying_again_mends_it(
    forgetful: Page, host: Host
) -> None:
    forgetful.goto("search/")
    wait_for(forgetful, "idle")
    host.restyle()
    host.publish()
    box(forgetful).fill("高永")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "error")
    results(forgetful).get_by_role("button", name="重试").click()
    wait_for(forgetful, "done")
    assert hits(forgetful)


def test_built_by_hand_it_is_the_same(host: Host) -> None:
    before = {path.relative_to(host.site) for path in host.site.rglob("*")}
    host.publish()
    assert {path.relative_to(host.site) for path in host.site.rglob("*")} == before
    assert Path("sw.js") in before
