"""The sample content, whole and valid, which every test may change in a folder of its own."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from generator.link.corpus import Corpus
from generator.pipeline import proofread
from generator.workspace.workspace import Workspace

from .browser import chromium

TESTS = Path(__file__).parent
SAMPLE = TESTS / "sample"
THEME = TESTS.parent / "theme"
WORKSPACE = Workspace(TESTS.parent)
"""The workspace around the tests, whatever office keeps its records in it."""

os.environ.pop("SITE_URL", None)  # where the tests run is no matter of theirs
# What a shell ignores for a run in the background, the commands under test would ignore, too.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hangup := getattr(signal, "SIGHUP", None):  # Windows has none
    signal.signal(hangup, signal.SIG_DFL)

# A slow machine is no failure. `pytest --hypothesis-profile=long` looks much further.
settings.register_profile("short", deadline=None)
settings.register_profile("long", deadline=None, max_examples=3000)
settings.load_profile("short")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write tests/golden/ anew, for review"
    )
    parser.addoption(
        "--workspace", default=str(WORKSPACE.root), help="the workspace that tests/content/ tests"
    )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one browser of this process: Playwright does not start twice in one."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample content: one invented county, one issue, every kind of record."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The sample content, linked."""
    return proofread(SAMPLE).corpus


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))
