"""The site of the larger invented gazette, built once, and a browser to read it with."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import served
from tests.built import BELOW, Built, Shown, built_once, shown_in
from tests.larger import laid_out_once
from tests.once import made_once

from .host import Host, hosting
from .sample import build_sample, write_sample


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return built_once(laid_out_once(tmp_path_factory), tmp_path_factory)


@pytest.fixture(scope="session")
def shown(built: Built) -> dict[str, Shown]:
    return shown_in(built)


@pytest.fixture(scope="session")
def sample_gazettes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(
        tmp_path_factory, "sample", lambda made: write_sample(made / "gazettes", rules=True)
    ).joinpath("gazettes")


@pytest.fixture(scope="session")
def gazettes_without_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(
        tmp_path_factory, "plain", lambda made: write_sample(made / "gazettes", rules=False)
    ).joinpath("gazettes")


@pytest.fixture(scope="session")
def sample_site(sample_gazettes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's site, as it is published below a path of its host."""
    below = BELOW.strip("/")
    return made_once(
        tmp_path_factory, "sample-site", lambda made: build_sample(sample_gazettes, made / below)
    ).joinpath(below)


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    with served(built.site.parent) as root:
        yield f"{root}{BELOW}/"


@pytest.fixture(params=[(1280, 900), (390, 844)], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    """A tab at both widths."""
    yield from tab(browser, address, *request.param)


def tab(browser: Browser, address: str, width: int, height: int) -> Iterator[Page]:
    """Give a tab; a request to any other host, or an error on the page, fails the test."""
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
def host(built: Built, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    with hosting(built, tmp_path, partial(made_once, tmp_path_factory)) as host:
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
