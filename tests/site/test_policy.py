"""The site under the strictest policy that a host can set, and without anything that moves."""

import re
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.built import BELOW
from tests.conftest import TESTS

from .sample import KINDS_OF_PAGE
from .searching import ask, results

README = (TESTS.parent / "README.zh.md").read_text(encoding="utf-8")
HEADERS = re.findall(r'add_header (\S+) "([^"]*)" always;', README)
"""Those that the README tells an office to set."""


def test_the_readme_tells_the_strictest_policy() -> None:
    assert dict(HEADERS) == {
        "Content-Security-Policy": "default-src 'self'",
        "X-Content-Type-Options": "nosniff",
    }


class _Strict(SimpleHTTPRequestHandler):
    """Sets the headers, and answers with the site's own page where there is none."""

    def end_headers(self) -> None:
        for name, value in HEADERS:
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, *_: object) -> None:
        page = Path(self.directory, BELOW.strip("/"), f"{code}.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def strict_address(sample_site: Path) -> Iterator[str]:
    handler = partial(_Strict, directory=str(sample_site.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BELOW}/"
        server.shutdown()


@pytest.fixture(params=[(1280, 900), (390, 844)], ids=["desktop", "phone"])
def strict(request: pytest.FixtureRequest, browser: Browser, strict_address: str) -> Iterator[Page]:
    width, height = request.param
    context = browser.new_context(
        base_url=strict_address, viewport={"width": width, "height": height}
    )
    yield context.new_page()
    context.close()


LISTEN = """
globalThis.told = [];
addEventListener("securitypolicyviolation", (event) => {
  told.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
});
"""


SHIFTS = """
() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 50);
})
"""
MOST = 0.05
"""Of the window's height, as browsers count it; 0.1 is what Core Web Vitals calls good."""


@pytest.fixture
def told(strict: Page) -> Callable[[], list[str]]:
    """What the browser complained of since the page was opened."""
    complaints: list[str] = []
    strict.on("pageerror", lambda error: complaints.append(str(error)))
    strict.on(
        "console", lambda said: complaints.append(said.text) if said.type == "error" else None
    )
    strict.add_init_script(LISTEN)
    return lambda: [*complaints, *strict.evaluate("told")]


@pytest.mark.parametrize("kind", KINDS_OF_PAGE)
def test_no_page_moves_or_asks_for_a_looser_policy(
    kind: str, strict: Page, told: Callable[[], list[str]]
) -> None:
    answer = strict.goto(KINDS_OF_PAGE[kind], wait_until="networkidle")
    missing = ["Failed to load resource"] if answer and answer.status == 404 else []
    assert strict.evaluate(SHIFTS) < MOST
    assert [one.split(":")[0] for one in told()] == missing
    assert strict.evaluate("document.styleSheets.length") > 5
    assert bool(missing) == (kind == "missing")


def test_what_scripts_add_is_within_the_policy(strict: Page, told: Callable[[], list[str]]) -> None:
    strict.goto("")
    strict.locator("#scheme-toggle").click()
    strict.get_by_role("searchbox").fill("zhao")
    strict.get_by_role("option").first.wait_for()
    assert told() == []


def test_search_and_landing_are_within_the_policy(
    strict: Page, told: Callable[[], list[str]]
) -> None:
    ask(strict, "青禾县")
    hits = results(strict).locator("[data-document] a")
    assert hits.count() > 1  # of units that are not alike: lunr scores them
    assert told() == []
    hits.first.click()
    strict.locator("article mark.found").first.wait_for()
    assert told() == []


def test_what_the_policy_forbids_would_be_seen(strict: Page, told: Callable[[], list[str]]) -> None:
    strict.goto("")
    strict.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')")
    strict.wait_for_function("told.length > 0")
    assert "style-src-attr" in {one.split()[0] for one in told()}


FIGURES = "qinghe/2023-1/appraisal/table/"


def test_figures_are_aligned_all_the_same(strict: Page) -> None:
    strict.goto(FIGURES)
    cells = strict.locator("td[align=right]")
    assert cells.count() > 0
    assert set(cells.evaluate_all("all => all.map(one => getComputedStyle(one).textAlign)")) <= {
        "right",
        "-webkit-right",
    }
