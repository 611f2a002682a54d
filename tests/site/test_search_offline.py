"""What was visited can be read and searched without network."""

import pytest
from playwright.sync_api import Page, expect

from .host import Host
from .keeping import kept, search_root, wait_for_whole_search, wait_until_kept
from .searching import ask, box, hits, results, wait_for

DECISION = "qinghe/2021-3/he-chuan/decision"
INK = "getComputedStyle(document.documentElement).getPropertyValue('--ink')"
ENOUGH = 2500
"""Milliseconds after which a search that is to be kept is being kept."""


def test_visited_page_is_read_again(visitor: Page) -> None:
    visitor.goto(f"{DECISION}/")
    wait_until_kept(visitor, DECISION)
    visitor.context.set_offline(True)
    visitor.reload()
    expect(visitor.locator("article h1")).to_contain_text("贺川")
    assert visitor.evaluate(INK)


def test_page_never_visited_says_that_it_is_not_kept(visitor: Page) -> None:
    visitor.goto("")
    wait_until_kept(visitor, "/css/")
    visitor.context.set_offline(True)
    visitor.goto(f"{DECISION}/")
    expect(visitor.locator("body")).to_contain_text("没有网络")


def test_whole_search_works_after_the_first_answer(visitor: Page, host: Host) -> None:
    ask(visitor, "贺川")
    wait_for_whole_search(visitor, host.served)
    visitor.context.set_offline(True)
    box(visitor).fill("委会组成")
    visitor.keyboard.press("Enter")
    expect(results(visitor)).to_contain_text("委会组成")
    wait_for(visitor, "done")
    assert hits(visitor)
    ask(visitor, "guqiao")
    assert hits(visitor)
    box(visitor).fill("hech")
    expect(visitor.get_by_role("option").first).to_be_visible()


def test_suggestions_are_an_answer_and_what_is_found_is_kept(visitor: Page, host: Host) -> None:
    visitor.goto("qinghe/")
    box(visitor).fill("hechuan")
    expect(visitor.get_by_role("option").first).to_be_visible()
    wait_for_whole_search(visitor, host.served)
    visitor.context.set_offline(True)
    ask(visitor, "hechuan")
    results(visitor).locator(f'[data-document="{DECISION}"] a').click()
    expect(visitor.locator("article mark.found").first).to_have_text("贺川")


def test_who_only_reads_downloads_no_search(visitor: Page, host: Host) -> None:
    visitor.clock.install()
    visitor.goto(f"{DECISION}/")
    wait_until_kept(visitor, DECISION)
    box(visitor).focus()
    expect(box(visitor)).to_have_role("combobox")
    visitor.clock.run_for(ENOUGH)
    visitor.wait_for_timeout(300)
    assert not [path for path in host.asked if "kept" in path or path.endswith(".bin")]


def test_who_saves_data_downloads_only_what_answers(visitor: Page, host: Host) -> None:
    visitor.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    visitor.clock.install()
    ask(visitor, "贺川")
    visitor.clock.run_for(ENOUGH)
    visitor.wait_for_timeout(300)
    assert not [path for path in host.asked if "kept" in path]


def test_nothing_that_lasts_is_fetched_twice(visitor: Page, host: Host) -> None:
    visitor.goto("")
    wait_until_kept(visitor, "/css/")  # until then a browser asks whether a file has changed
    visitor.goto(f"{DECISION}/#q=贺川&near=")
    expect(visitor.locator("article mark.found").first).to_be_visible()
    ask(visitor, "贺川")
    wait_for_whole_search(visitor, host.served)
    visitor.reload()
    wait_for(visitor, "done")
    ask(visitor, "guqiao")
    lasting = host.lasting()
    assert len(lasting) > 50
    assert sorted(lasting) == sorted(set(lasting))


def test_what_is_not_kept_is_named_and_comes_with_the_network(visitor: Page, host: Host) -> None:
    index = search_root(host.site)
    aside = index.rename(host.site / "aside")
    visitor.goto("search/?q=贺川")
    wait_for(visitor, "error")
    visitor.context.set_offline(True)
    results(visitor).get_by_role("button", name="再试一次").click()
    expect(results(visitor)).to_contain_text("现在没有网络")
    visitor.context.set_offline(False)
    aside.rename(index)
    results(visitor).get_by_role("button", name="再试一次").click()
    wait_for(visitor, "done")


def test_only_this_site_is_kept(visitor: Page, host: Host) -> None:
    (host.served.parent / "elsewhere.html").write_text("<p>assets/0123456789ab/", encoding="utf-8")
    visitor.goto("")
    wait_until_kept(visitor, "/css/")
    visitor.evaluate("fetch(new URL('../elsewhere.html', document.baseURI))")
    visitor.evaluate("caches.open('other site')")
    visitor.goto(f"{DECISION}/")
    wait_until_kept(visitor, DECISION)
    assert "other site" in visitor.evaluate("caches.keys()")
    assert all(url.startswith(host.address) for url in kept(visitor))


REFUSALS = {
    "no service worker": "Object.defineProperty(Navigator.prototype, 'serviceWorker', {})",
    "a sandboxed frame": """Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get() { throw new DOMException('sandboxed', 'SecurityError'); } })""",
    "blocked site data": """ServiceWorkerContainer.prototype.register = async () => {
        throw new DOMException('blocked', 'SecurityError'); }""",
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_site_works_where_nothing_may_be_kept(visitor: Page, refusal: str) -> None:
    visitor.add_init_script(refusal)
    works(visitor)


def test_installation_that_fails_does_no_harm(visitor: Page, host: Host) -> None:
    (host.site / "sw.js").write_text("throw new Error('broken');", encoding="utf-8")
    works(visitor)


def test_storage_that_refuses_does_no_harm(visitor: Page, host: Host) -> None:
    worker = host.site / "sw.js"
    refuse = """for (const name of ["open", "match", "keys"]) {
      caches[name] = async () => { throw new DOMException("blocked", "SecurityError"); };
    }\n"""
    worker.write_text(refuse + worker.read_text(encoding="utf-8"), encoding="utf-8")
    visitor.goto("")
    visitor.evaluate("navigator.serviceWorker.ready.then(() => true)")
    works(visitor)
    assert visitor.evaluate("Boolean(navigator.serviceWorker.controller)")
    assert kept(visitor) == []


def test_full_disk_does_no_harm(visitor: Page) -> None:
    session = visitor.context.new_cdp_session(visitor)
    visitor.goto("")
    origin = visitor.evaluate("location.origin")
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
    visitor.evaluate("navigator.serviceWorker.ready.then(() => true)")
    works(visitor)


def test_preview_asks_whether_to_reload_past_the_service_worker(visitor: Page, host: Host) -> None:
    visitor.goto("")
    wait_until_kept(visitor, "/css/")
    visitor.reload()
    assert visitor.evaluate("Boolean(navigator.serviceWorker.controller)")
    root = host.address.removesuffix("gongbao/")
    for path, through in (("gongbao/livereload/1/2", True), ("livereload/1/2", False)):
        with visitor.expect_response(root + path) as answered:
            visitor.evaluate("(url) => fetch(url).catch(() => {})", root + path)
        assert answered.value.from_service_worker == through


def test_preview_keeps_nothing(visitor: Page) -> None:
    visitor.add_init_script("window.livereload = () => {}")  # as MkDocs tells its pages
    visitor.goto("")
    visitor.wait_for_timeout(300)
    assert (
        visitor.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)")
        == 0
    )


def works(page: Page) -> None:
    ask(page, "贺川")
    assert hits(page)
    page.goto(f"{DECISION}/")
    expect(page.locator("article h1")).to_contain_text("贺川")
    assert page.evaluate(INK)
