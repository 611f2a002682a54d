"""What a browser has kept of the site, and waiting until it has."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from tests.browser import PATIENCE

_KEPT = """async () => {
  const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const kept = await Promise.all(caches_.map((cache) => cache.keys()));
  return kept.flat().map(({ url }) => url);
}"""


def kept(page: Page) -> list[str]:
    """Return the addresses."""
    addresses: list[str] = page.evaluate(_KEPT)
    return addresses


def wait_until_kept(page: Page, part: str, number: int = 1) -> None:
    """Wait until so many addresses with `part` in them are kept."""
    _wait(page, lambda: sum(part in url for url in kept(page)) >= number)


def wait_until_gone(page: Page, part: str) -> None:
    """Wait until no address with `part` in it is kept."""
    _wait(page, lambda: not any(part in url for url in kept(page)))


def wait_for_caches(page: Page, kind: str, number: int) -> None:
    """Wait until there are so many caches of a kind, assets or search."""
    _wait(page, lambda: sum(f"|{kind}/" in one for one in page.evaluate("caches.keys()")) == number)


def _wait(page: Page, come: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not come():
        assert time.monotonic() < end, kept(page)
        page.wait_for_timeout(100)


def search_version(site: Path) -> str:
    return _named(site, "version")


def search_root(site: Path) -> Path:
    """Return the file that a search loads first."""
    return site / f"search/{search_version(site)}.bin"


def _named(site: Path, what: str) -> str:
    pointer = json.loads((site / "search/index.json").read_bytes())
    return str(pointer[what])


def wait_for_whole_search(page: Page, site: Path) -> None:
    """Wait until scripts, the index and its pages are kept: the pointer is what comes last."""
    wait_until_kept(page, f"/search/{_named(site, 'kept')}.bin")
    wait_until_kept(page, "/search/index.json")
