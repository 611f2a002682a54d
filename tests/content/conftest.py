"""The workspace that is tested: the one around the tests, or the one that --workspace names."""

from pathlib import Path

import pytest

from generator.workspace.workspace import Workspace
from tests.built import Built, Shown, built_once, shown_in


@pytest.fixture(scope="session")
def workspace(request: pytest.FixtureRequest) -> Workspace:
    return Workspace(Path(request.config.getoption("--workspace")))


@pytest.fixture(scope="session")
def built(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Built:
    return built_once(workspace, tmp_path_factory)


@pytest.fixture(scope="session")
def shown(built: Built) -> dict[str, Shown]:
    return shown_in(built)
