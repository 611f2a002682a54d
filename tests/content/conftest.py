"""The workspace that is tested: the one around the tests, or the one that --workspace names."""

from pathlib import Path

import pytest

from generator.workspace.workspace import Workspace
from tests.built import Built, Shown, build_of, shown_in


@pytest.fixture(scope="session")
def workspace(request: pytest.FixtureRequest) -> Workspace:
    return Workspace(Path(request.config.getoption("--workspace")))


@pytest.fixture(scope="session")
def built(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("built")
    return build_of(workspace, folder / "gazettes", folder / "site")


@pytest.fixture(scope="session")
def shown(built: Built) -> dict[str, Shown]:
    return shown_in(built)
