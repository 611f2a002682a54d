"""The workspace that is tested: the one around the tests, or the one that --workspace names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.workspace.workspace import Workspace
from tests.browser import served
from tests.built import BELOW, Built, Shown, built_once, shown_in


@pytest.fixture(scope="session")
def workspace(request: pytest.FixtureRequest) -> Workspace:
    return Workspace(Path(request.config.getoption("--workspace")))


@pytest.fixture(scope="session")
def built(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Built:
    return built_once(workspace, tmp_path_factory)


@pytest.fixture(scope="session")
def shown(built: Built) -> dict[str, Shown]:
    return shown_in(built)


@pytest.fixture(scope="session")
def page(built: Built, browser: Browser) -> Iterator[Page]:
    """A tab as wide as a phone."""
    with served(built.site.parent) as root:
        context = browser.new_context(
            base_url=f"{root}{BELOW}/", viewport={"width": 390, "height": 844}
        )
        yield context.new_page()
        context.close()
