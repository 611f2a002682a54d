#!/usr/bin/env python3
"""How many titles end a line within a word or a name, in Chromium at four widths.

    .venv/bin/python scripts/line_breaks.py SITE [--content DIR] [--titles FILE] [--adoptions FILE]

SITE is a built site, every page of which is read, and some pages of hits. What must not be cut are
the words of jieba's dictionary as jieba finds them by itself, and the names of the registers of DIR, save those longer than
a line of a phone's. With a FILE, its lines are measured instead, as titles or as lines of adoption
of a document's page. Prints the share of those that take several lines, and with --list what is
cut; ends with 1 where it is more than three per cent.
"""

import argparse
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Thread

import jieba
from playwright.sync_api import Page, sync_playwright

from generator.load.load import load
from generator.site.titles import titled
from generator.words.dictionary import dictionary
from generator.words.titles import Titles

WIDTHS = (1280, 820, 390, 360)
_MOST = 0.03
_LONGEST = 14
"""Characters of a name that fit in a line of the narrowest screen."""
_SORTS = {
    "题名": "h1",
    "小标题": ":is(h2, h3, h4):not(.search-hit-title)",
    "检索结果": ".search-hit-title",
    "目录和链接": ".contents td a, span.titled, .register li a, .outline a",
    "当前位置": ".running-head li",
    "通过": ".adoption, .speaker",
    "表头": ".table th",
}
_QUERIES = ("关于", "决定", "报告", "通知", "会议")
_LINES = """selector => [...document.querySelectorAll(selector)].map((element) => {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ends = [];
  let text = "", bottom = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && bottom !== null && box.top > bottom - 2) ends.push(text.length);
      if (box.width > 0) bottom = box.bottom;
      text += node.data[at];
    }
  }
  return [text, ends];
})"""


@dataclass(frozen=True)
class Shown:
    """A title that takes several lines: its text, and where in it they end."""

    sort: str
    text: str
    ends: tuple[int, ...]

    @property
    def lines(self) -> str:
        """The text with a stroke at each line's end."""
        places = [0, *self.ends, len(self.text)]
        return "/".join(self.text[a:b].strip() for a, b in pairwise(places))


def broken_titles(page: Page) -> Iterator[Shown]:
    """Yield the titles of a page that take several lines."""
    for sort, selector in _SORTS.items():
        for text, ends in page.evaluate(_LINES, selector):
            if ends:
                yield Shown(sort, text, tuple(ends))


def cut(shown: Shown, names: Iterable[str]) -> Sequence[str]:
    """Return the words and the names that its lines cut."""
    at, found = 0, []
    for word in jieba.cut(shown.text):
        if word in dictionary():  # not what jieba only takes for a word
            found.append((at, word))
        at += len(word)
    known = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
    found += [(one.start(), one[0]) for one in known.finditer(shown.text) if one[0]]
    return [word for at, word in found if any(at < end < at + len(word) for end in shown.ends)]


def names_of(content: Path) -> frozenset[str]:
    """Return the names of the registers that a line of a phone's has room for."""
    registers, _ = load(content)
    names = [person.data.name for person in registers.people]
    for body in registers.bodies:
        names += [body.data.name, *body.data.short]
    for statute in registers.statutes:
        names += [statute.data.title, *statute.data.short]
    return frozenset(str(name) for name in names if 1 < len(name) <= _LONGEST)


def main() -> int:
    """Measure what the options ask for."""
    options = _options()
    jieba.setLogLevel("ERROR")
    shown: dict[tuple[str, int], list[Shown]] = defaultdict(list)
    with _served(options.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page()
        lines = _given(options)
        for _ in _laid_out(page, address, lines) if lines else _read(page, address, options.site):
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                for one in broken_titles(page):
                    shown[one.sort, width].append(one)
        browser.close()
    return _told(shown, names_of(options.content), listed=options.list)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("site", type=Path)
    parser.add_argument("--content", type=Path, default=Path("content"))
    parser.add_argument("--titles", type=Path)
    parser.add_argument("--adoptions", type=Path)
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def _given(options: argparse.Namespace) -> str:
    """Return the lines of the files as a document's page has them."""
    titles = Titles()

    def lines(file: Path | None) -> list[str]:
        return file.read_text(encoding="utf-8").splitlines() if file else []

    headings = [f"<h1>{titled(line, titles)}</h1>" for line in lines(options.titles)]
    adoptions = [
        f'<p class="adoption">{titled(line, titles)}</p>' for line in lines(options.adoptions)
    ]
    return (
        f'{"".join(headings)}<div class="text">{"".join(adoptions)}</div>'
        if headings or adoptions
        else ""
    )


def _laid_out(page: Page, address: str, lines: str) -> Iterator[None]:
    """Put lines into a document's page."""
    page.goto(f"{address}search/?q={_QUERIES[0]}")
    page.locator(".search-hit-title a").first.click()
    page.wait_for_selector("article[data-document]")
    page.evaluate("html => document.querySelector('article').innerHTML = html", lines)
    yield


def _read(page: Page, address: str, site: Path) -> Iterator[None]:
    """Go to every page, and to some pages of hits."""
    for path in sorted(site.rglob("index.html")):
        page.goto(f"{address}{path.parent.relative_to(site).as_posix()}/")
        yield
    for query in _QUERIES:
        page.goto(f"{address}search/?q={query}")
        page.wait_for_selector('[data-search-state="done"]')
        yield


def _told(
    shown: Mapping[tuple[str, int], Sequence[Shown]], names: frozenset[str], *, listed: bool
) -> int:
    """Print what was measured; return the status to end with."""
    worst = 0.0
    for (sort, width), titles in sorted(shown.items()):
        wrong = [(one, words) for one in titles if (words := cut(one, names))]
        worst = max(worst, len(wrong) / len(titles))
        print(f"{sort}\t{width}\t{len(wrong)}/{len(titles)}\t{len(wrong) / len(titles):.1%}")
        for one, words in dict(wrong).items() if listed else ():
            print(f"  {one.lines}  {'、'.join(words)}")
    return int(worst >= _MOST)


if __name__ == "__main__":
    sys.exit(main())
