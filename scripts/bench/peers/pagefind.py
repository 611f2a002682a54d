"""Pagefind: its own builder over HTML files, its own client in chromium."""

import gzip
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench.score import Answer
from bench.server import Counter

BLANK = "blank.html"
"""A page without anything; that the site has none does not matter."""
_BUNDLE = "pagefind"
_HITS_SHOWN = 10
_MAGIC = b"pagefind_dcd"

_OPEN = "async () => { window.pagefind = await import('/pagefind/pagefind.js'); }"
_SEARCH = """
async ([query, shown]) => {
  const began = performance.now();
  const found = await window.pagefind.search(query);
  await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
  return [found.results.map((result) => result.id), performance.now() - began];
}
"""


def build(site: Path) -> None:
    """Index the HTML files of `site` into its folder pagefind/."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--silent"]
    subprocess.run(command, check=True)


def files(site: Path) -> list[Path]:
    """Return the files of the index, which are compressed; the code is not among them."""
    return [file for file in (site / _BUNDLE).rglob("*") if file.suffix.startswith(".pf_")]


def answers(
    browser: Browser, server: Counter, site: Path, queries: Iterable[str]
) -> Iterator[Answer]:
    """Ask all queries in one session, an answer for each."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.url + BLANK)
    server.take()
    page.evaluate(_OPEN)
    addresses = _addresses(site)
    for query in queries:
        yield _answer(page, server, addresses, query)
    context.close()


def ask(page: Page, query: str) -> None:
    """Load the code in a page and wait for the first hits."""
    page.evaluate(_OPEN)
    page.evaluate(_SEARCH, [query, _HITS_SHOWN])


def _answer(page: Page, server: Counter, addresses: dict[str, str], query: str) -> Answer:
    ids, milliseconds = page.evaluate(_SEARCH, [query, _HITS_SHOWN])
    sent = server.take()
    code = sum(size for path, size in sent if not Path(path).suffix.startswith(".pf_"))
    hits = tuple(addresses[id_] for id_ in ids)
    return Answer(hits, sum(size for _, size in sent) - code, milliseconds, code)


def _addresses(site: Path) -> dict[str, str]:
    """Read the documents' addresses by Pagefind's ids from its fragments."""
    found = {}
    for file in (site / _BUNDLE / "fragment").iterdir():
        content = gzip.decompress(file.read_bytes()).removeprefix(_MAGIC)
        found[file.stem] = json.loads(content)["url"].strip("/")
    return found
