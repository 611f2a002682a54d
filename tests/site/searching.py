"""What the tests of the search do on its page, in a reader's words."""

import time
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, Route, expect

from tests.browser import PATIENCE

SCRIPTED = Path(__file__).parent / "scripted_client.js"


def results(page: Page) -> Locator:
    return page.locator("#gazette-search")


def wait_for(page: Page, state: str) -> None:
    expect(results(page)).to_have_attribute("data-search-state", state)


def ask(page: Page, query: str, state: str = "done", **filters: str) -> None:
    """Open the address that asks this."""
    page.goto(f"search/?{urlencode({'q': query, **filters})}")
    wait_for(page, state)


def hits(page: Page) -> list[str]:
    """Return the ids of all hits, page after page, in order of rank."""
    more = results(page).get_by_role("button", name="显示更多")
    while more.is_visible():
        more.evaluate("button => button.click()")  # it may go while it is aimed at
        page.wait_for_timeout(50)
    found = results(page).locator("[data-document]")
    return [str(item.get_attribute("data-document")) for item in found.all()]


def marked(locator: Locator) -> set[str]:
    return set(locator.locator("mark").all_inner_texts())


def box(page: Page) -> Locator:
    return page.locator("input[name=q]")


def hold(page: Page, pattern: str) -> list[Route]:
    """Let requests wait; the list holds them, to be continued or aborted."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(pattern, keep)
    return held


def released(page: Page, held: list[Route]) -> Route:
    """Return the first request that was to wait, as soon as there is one."""
    end = time.monotonic() + PATIENCE
    while not held:
        assert time.monotonic() < end
        page.wait_for_timeout(50)
    return held[0]


def settled(page: Page) -> int:
    """Return how far the page is scrolled when that has been kept for whoever comes back."""
    page.wait_for_function("history.state?.top === scrollY")
    return int(page.evaluate("scrollY"))


def script_engine(page: Page) -> None:
    """Let the pages ask a client whose every answer is known: scripted_client.js."""

    def answer(route: Route) -> None:
        route.fulfill(body=SCRIPTED.read_text(encoding="utf-8"), content_type="text/javascript")

    page.route("**/assets/*/search/client/opened.js", answer)
