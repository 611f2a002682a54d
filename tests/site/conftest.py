"""The real site, built once from the committed content/, and a browser to read it with."""

import re
import shutil
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from generator.cli import main

from .host import BELOW, Host, hosting
from .sample import build_sample, write_sample

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Built:
    """The folders that `gazette build` wrote."""

    gazettes: Path
    site: Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("built")
    built = Built(folder / "gazettes", folder / "www" / BELOW.strip("/"))
    assert main(["build", "--gazettes", str(built.gazettes), "--site", str(built.site)]) == 0
    return built


@pytest.fixture(scope="session")
def sample_gazettes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "gazettes"
    write_sample(folder)
    return folder


@pytest.fixture(scope="session")
def sample_site(sample_gazettes: Path) -> Path:
    """The sample's site, as it is published below a path of its host."""
    site = sample_gazettes.parent / "www" / BELOW.strip("/")
    build_sample(sample_gazettes, site)
    return site


class _Article(HTMLParser):
    """Takes the article, its h1 and its visible text out of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.id = ""
        self.kind = ""
        self.articles = 0
        self.headings: list[str] = []
        self.text: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "article" and "data-document" in found:
            self.articles += 1
            self.id, self.kind = str(found["data-document"]), str(found["data-kind"])
        if tag in {"article", "h1", "script", "style"}:
            self._open.append(tag)
        if tag == "h1":
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        if {"script", "style"} & set(self._open) or "article" not in self._open:
            return
        self.text.append(data)
        if "h1" in self._open:
            self.headings[-1] += data


@dataclass(frozen=True)
class Shown:
    """What a document page shows; `text` is without white space."""

    id: str
    kind: str
    articles: int
    headings: tuple[str, ...]
    text: str


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="session")
def shown(built: Built) -> dict[str, Shown]:
    """Return every document page by its id."""
    pages = {}
    for path in built.site.rglob("index.html"):
        article = _Article()
        article.feed(path.read_text(encoding="utf-8"))
        if article.articles:
            pages[article.id] = Shown(
                article.id,
                article.kind,
                article.articles,
                tuple(heading.strip() for heading in article.headings),
                squeezed("".join(article.text)),
            )
    return pages


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    handler = partial(_Quiet, directory=str(built.site.parent))
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{BELOW}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture(params=[(1280, 900), (390, 844)], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    """A tab at both widths; a request to any other host, or an error on the page, fails the test."""
    width, height = request.param
    context = browser.new_context(
        viewport={"width": width, "height": height},
        base_url=address,
        service_workers="block",  # what a service worker fetches, page.route cannot stop
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "request", lambda r: complaints.append(r.url) if not r.url.startswith(address) else None
    )
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def host(built: Built, tmp_path: Path) -> Iterator[Host]:
    with hosting(built.site, built.gazettes, tmp_path) as host:
        yield host


@pytest.fixture
def visitor(browser: Browser, host: Host) -> Iterator[Page]:
    """A reader whose browser keeps what it saw; an error on the page fails the test."""
    yield from _reader(browser, host, "allow")


@pytest.fixture
def forgetful(browser: Browser, host: Host) -> Iterator[Page]:
    """A reader whose browser keeps nothing."""
    yield from _reader(browser, host, "block")


def _reader(browser: Browser, host: Host, workers: Literal["allow", "block"]) -> Iterator[Page]:
    context = browser.new_context(base_url=host.address, service_workers=workers)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []
