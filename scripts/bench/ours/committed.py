"""The figures of this project's search on the committed gazette, as its website has it."""

from pathlib import Path

from playwright.sync_api import Browser

from bench import SHOWCASE
from bench.figures import spread
from bench.ours import index
from bench.ours.figures import accuracy, sessions
from bench.sample import Sample, sample
from bench.server import Counter, serving
from bench.truth import texts_of
from generator.search.text.entries import entry_of
from generator.site.build import build_site

_SCRIPT = Path(__file__).with_name("committed.mjs").read_text(encoding="utf-8")
_TYPED = 12


def figures(folder: Path, browser: Browser, seed: int) -> dict[str, float]:
    """Build the website in `folder` and ask its search, in node and in chromium."""
    gazettes, site = SHOWCASE.gazettes, folder / "committed"
    build_site(SHOWCASE.configuration, gazettes, site)
    pages = index.committed_pages(gazettes, site)
    shown = [entry_of(page.meta, page.html) for page in pages]
    drawn = sample(shown, seed)
    with serving(site) as server:
        in_chromium = {
            **_first_queries(server, browser, drawn),
            **spread("keystroke", _keystrokes(server, browser, drawn)),
        }
    return {
        **accuracy(site, texts_of(shown), drawn),
        **sessions(site, drawn),
        **in_chromium,
        "index": sum(file.stat().st_size for file in index.files(site)),
    }


def _first_queries(server: Counter, browser: Browser, drawn: Sample) -> dict[str, float]:
    """Return downloads and times of the first query of readers who have nothing kept yet."""
    sizes, times = [], []
    for first, *_ in drawn.sessions:
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
