"""The site is published anew: readers without network, and pages that are open meanwhile."""

import json
import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

from .host import Host
from .keeping import (
    search_root,
    search_version,
    wait_for_caches,
    wait_for_whole_search,
    wait_until_gone,
    wait_until_kept,
)
from .searching import ask, box, hits, results, wait_for

DECISION = "qinghe/2021-3/he-chuan/decision"
PUBLISHED = "getComputedStyle(document.documentElement).getPropertyValue('--published')"


def correct(host: Host) -> None:
    """Publish with another sentence in the decision."""
    host.replace(host.gazettes / f"{DECISION}.md", "决定任命", "更正后决定任命")


def read(page: Page) -> str:
    page.goto(f"{DECISION}/")
    return page.locator("article").inner_text()


def test_visited_page_stays_with_its_styles_until_it_is_seen_anew(
    visitor: Page, host: Host
) -> None:
    visitor.goto("qinghe/")
    wait_until_kept(visitor, "/gongbao/qinghe/")
    read(visitor)
    wait_until_kept(visitor, DECISION)
    host.restyle()
    correct(host)
    host.publish()
    visitor.goto("qinghe/")
    assert visitor.evaluate(PUBLISHED) == "anew"
    wait_until_kept(visitor, "/css/tokens.css", 2)
    visitor.context.set_offline(True)
    assert "更正后" not in read(visitor)
    assert visitor.evaluate(PUBLISHED) == ""
    assert visitor.evaluate("document.styleSheets.length") > 5
    visitor.goto("qinghe/")
    assert visitor.evaluate(PUBLISHED) == "anew"
    visitor.context.set_offline(False)
    assert "更正后" in read(visitor)
    wait_for_caches(visitor, "assets", 1)
    visitor.context.set_offline(True)
    assert "更正后" in read(visitor)
    assert visitor.evaluate(PUBLISHED) == "anew"


def test_styles_without_a_page_go_when_there_are_newer_ones(visitor: Page, host: Host) -> None:
    (host.site / "plain.html").write_text("a page without scripts", encoding="utf-8")
    visitor.goto("plain.html")
    left = f"{host.address}|assets/0123456789ab/"
    visitor.evaluate("async (left) => { await caches.open(left); }", left)
    read(visitor)
    wait_until_kept(visitor, DECISION)
    wait_for_caches(visitor, "assets", 1)
    assert left not in visitor.evaluate("caches.keys()")


def test_page_that_is_gone_is_let_go(visitor: Page, host: Host) -> None:
    read(visitor)
    wait_until_kept(visitor, DECISION)
    shutil.rmtree(host.site / DECISION)
    visitor.goto(f"{DECISION}/")
    wait_until_gone(visitor, DECISION)
    visitor.context.set_offline(True)
    visitor.goto(f"{DECISION}/")
    expect(visitor.locator("body")).to_contain_text("没有网络")


def test_page_of_another_hand_is_not_kept_in_place_of_ours(visitor: Page, host: Host) -> None:
    read(visitor)
    wait_until_kept(visitor, DECISION)
    page = host.site / DECISION / "index.html"
    page.write_text("<meta charset=utf-8><title>请先登录此网络</title>", encoding="utf-8")
    assert "贺川" in read(visitor)
    visitor.context.set_offline(True)
    assert "贺川" in read(visitor)


def test_page_of_another_hand_is_shown_where_none_of_ours_is_kept(
    visitor: Page, host: Host
) -> None:
    visitor.goto("")
    wait_until_kept(visitor, "/css/")
    page = host.site / DECISION / "index.html"
    page.write_text("<meta charset=utf-8><title>请先登录此网络</title>", encoding="utf-8")
    visitor.goto(f"{DECISION}/")
    expect(visitor).to_have_title("请先登录此网络")


def test_kept_page_is_shown_where_the_host_is_busy_or_silent(visitor: Page, host: Host) -> None:
    read(visitor)
    wait_until_kept(visitor, DECISION)
    host.busy = True
    assert "贺川" in read(visitor)
    host.busy = False
    host.silent = DECISION
    assert "贺川" in read(visitor)


def test_kept_search_stays_whole_until_the_next_is(visitor: Page, host: Host) -> None:
    ask(visitor, "贺川")
    wait_for_whole_search(visitor, host.served)
    before = search_version(host.served)
    correct(host)
    host.publish()
    assert search_version(host.served) != before
    ask(visitor, "更正后")  # answered by files of the new version, which is not whole yet
    assert DECISION in hits(visitor)
    visitor.context.set_offline(True)
    ask(visitor, "guqiao")
    assert hits(visitor)
    visitor.context.set_offline(False)
    ask(visitor, "更正后")
    wait_for_whole_search(visitor, host.served)
    visitor.context.set_offline(True)
    ask(visitor, "guqiao")
    assert hits(visitor)
    ask(visitor, "更正后决定任命")
    results(visitor).locator(f'[data-document="{DECISION}"] a').click()
    marks = visitor.locator("article h1 mark.found")
    expect(marks.first).to_be_visible()
    # A mark ends where a line may.
    assert "".join("".join(marks.all_inner_texts()).split()) == "更正后决定任命"


def test_open_page_still_asks_and_leads_on(forgetful: Page, host: Host) -> None:
    forgetful.goto(f"{DECISION}/")
    host.restyle()
    host.publish()
    forgetful.evaluate("location.hash = 'q=贺川&near='")  # marks would be loaded now
    box(forgetful).fill("贺川")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "done")
    assert hits(forgetful)


def test_open_search_page_goes_on_with_the_code_that_it_asked_for_at_once(
    forgetful: Page, host: Host
) -> None:
    forgetful.goto("search/")
    wait_for(forgetful, "idle")
    host.restyle()
    host.publish()
    box(forgetful).fill("贺川")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "done")
    assert hits(forgetful)


def ask_here(page: Page, query: str, state: str = "done") -> None:
    box(page).fill(query)
    page.keyboard.press("Enter")
    wait_for(page, state)


def test_open_search_page_goes_on_when_index_and_scripts_are_published_anew(
    forgetful: Page, host: Host
) -> None:
    ask(forgetful, "贺川")
    forgetful.evaluate("window.stayed = true")
    before = search_root(host.served)
    correct(host)
    host.restyle()
    host.publish()
    assert not before.exists()
    ask_here(forgetful, "更正后决定任命")
    assert hits(forgetful) == [DECISION]
    assert forgetful.evaluate("window.stayed")


def test_open_search_page_says_when_it_is_too_old_for_the_index(
    forgetful: Page, host: Host
) -> None:
    ask(forgetful, "贺川")
    files = [*(host.site / "search").glob("*.bin")]
    for file in files:
        file.rename(file.with_suffix(".aside"))
    pointer = host.site / "search/index.json"
    now = pointer.read_text(encoding="utf-8")
    pointer.write_text(json.dumps(json.loads(now) | {"format": 0}), encoding="utf-8")
    ask_here(forgetful, "人事任免", "error")
    expect(results(forgetful)).to_contain_text("请刷新后再检索")
    pointer.write_text(now, encoding="utf-8")
    for file in files:
        file.with_suffix(".aside").rename(file)
    results(forgetful).get_by_role("button", name="刷新").click()
    wait_for(forgetful, "done")
    assert hits(forgetful)


def test_search_whose_code_is_gone_fails_openly_and_a_reload_mends_it(forgetful: Page) -> None:
    gone = "**/search/client/worker.js"
    forgetful.route(gone, lambda route: route.fulfill(status=404))
    forgetful.goto("search/")
    wait_for(forgetful, "idle")
    forgetful.evaluate("window.stayed = true")
    box(forgetful).fill("贺川")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "error")
    expect(results(forgetful)).to_contain_text("请刷新后再检索")
    forgetful.unroute(gone)
    results(forgetful).get_by_role("button", name="刷新").click()
    wait_for(forgetful, "done")
    assert hits(forgetful)
    assert not forgetful.evaluate("window.stayed")


def test_search_whose_code_was_out_of_reach_starts_with_the_network(forgetful: Page) -> None:
    forgetful.goto("search/")
    wait_for(forgetful, "idle")
    forgetful.context.set_offline(True)
    forgetful.evaluate("window.stayed = true")
    box(forgetful).fill("贺川")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "error")
    forgetful.context.set_offline(False)
    results(forgetful).get_by_role("button", name="再试一次").click()
    wait_for(forgetful, "done")
    assert forgetful.evaluate("window.stayed")


def test_built_by_hand_it_is_the_same(host: Host) -> None:
    before = {path.relative_to(host.served) for path in host.served.rglob("*")}
    host.publish()
    assert {path.relative_to(host.served) for path in host.served.rglob("*")} == before
    assert Path("sw.js") in before
