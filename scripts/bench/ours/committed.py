"""The figures of this project's search on the committed gazette, as its website has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench import SHOWCASE, slow
from bench.figures import spread
from bench.ours import index
from bench.ours.figures import accuracy, sessions
from bench.pages import Page
from bench.sample import Sample, sample
from bench.server import Counter, serving
from bench.truth import texts_of
from generator.publish.output import Output
from generator.search.text.entries import Entry, entry_of
from generator.site.build import build_site

_SCRIPT = Path(__file__).with_name("committed.mjs").read_text(encoding="utf-8")
_TYPED = 12


@dataclass(frozen=True)
class Published:
    """The committed gazette's website, and what is asked of it."""

    site: Path
    pages: Sequence[Page]
    shown: Sequence[Entry]
    drawn: Sample

    @property
    def first_questions(self) -> list[str]:
        """What readers ask who have nothing kept yet."""
        return [first for first, *_ in self.drawn.sessions]


def publish(site: Path, seed: int) -> Published:
    """Build the website in `site`."""
    build_site(SHOWCASE.configuration, Output(SHOWCASE.gazettes), Output(site))
    pages = list(index.committed_pages(SHOWCASE.gazettes, site))
    shown = [entry_of(page.meta, page.html) for page in pages]
    return Published(site, pages, shown, sample(shown, seed))


def figures(published: Published, browser: Browser) -> dict[str, float]:
    """Ask the website's search, in node and in chromium."""
    site, drawn = published.site, published.drawn
    with serving(site) as server:
        in_chromium = {
            **_first_queries(server, browser, published.first_questions),
            **spread("keystroke", _keystrokes(server, browser, drawn)),
        }
    return {
        **accuracy(site, texts_of(published.shown), drawn),
        **sessions(site, drawn),
        **in_chromium,
        **slow.of_ours(site, browser, published.first_questions),
        "index": sum(file.stat().st_size for file in index.files(site)),
    }


def _first_queries(server: Counter, browser: Browser, questions: Sequence[str]) -> dict[str, float]:
    """Return downloads and times of the first query of readers who have nothing kept yet."""
    sizes, times = [], []
    for first in questions:
        context = browser.new_context()
        page = context.new_page()
        page.goto(server.url)
        server.take()
        times.append(page.evaluate(f"{_SCRIPT}; first", first))
        sent = server.take()
        sizes.append(sum(size for path, size in sent if path.startswith("/search/")))
        context.close()
    return spread("chromium", sizes) | spread("chromium_ms", times)


def _keystrokes(server: Counter, browser: Browser, drawn: Sample) -> list[float]:
    """Return the milliseconds from each key to its suggestions, everything having been loaded."""
    names = drawn.names[:_TYPED]
    texts = [text for name in names for text in (name.typed, name.meant)]
    page = browser.new_page()
    page.goto(server.url)
    found: list[float] = page.evaluate(f"{_SCRIPT}; keystrokes", texts)
    page.close()
    return found
