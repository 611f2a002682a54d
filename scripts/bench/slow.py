"""A reader's first question on a slow phone: a browser that has nothing yet, on slow 3G."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from urllib.parse import quote

from playwright.sync_api import Browser, Page

from bench.peers import pagefind
from bench.server import SLOW_3G, Counter, Sent, round_trips, serving

_QUESTIONS = 3
_HIT = "#gazette-search [data-document]"
_MILLISECONDS = 120_000


def of_ours(site: Path, browser: Browser, queries: Sequence[str]) -> dict[str, float]:
    """Return what it takes from opening the address of a question to its first hits."""

    def ask(page: Page, server: Counter, query: str) -> None:
        page.goto(f"{server.url}search/?q={quote(query)}", wait_until="commit")
        page.wait_for_selector(_HIT, timeout=_MILLISECONDS)

    return _figures(site, browser, queries, ask)


def of_pagefind(site: Path, browser: Browser, queries: Sequence[str]) -> dict[str, float]:
    """Return what it takes Pagefind from opening an empty page to its first hits."""

    def ask(page: Page, server: Counter, query: str) -> None:
        page.goto(server.url + pagefind.BLANK, wait_until="commit")
        pagefind.ask(page, query)

    return _figures(site, browser, queries, ask)


def _figures(
    site: Path,
    browser: Browser,
    queries: Sequence[str],
    ask: Callable[[Page, Counter, str], None],
) -> dict[str, float]:
    seconds, answers = [], []
    with serving(site, SLOW_3G) as server:
        for query in queries[:_QUESTIONS]:
            context = browser.new_context(viewport={"width": 390, "height": 844})
            began = time.monotonic()
            ask(context.new_page(), server, query)
            seconds.append(time.monotonic() - began)
            answers.append(server.take_timed())
            context.close()
            server.take_timed()
    return {
        "slow_seconds": median(seconds),
        "slow_requests": median(map(len, answers)),
        "slow_size": median(map(_size, answers)),
        "slow_round_trips": median(map(round_trips, answers)),
    }


def _size(answers: list[Sent]) -> int:
    return sum(sent.size for sent in answers)
