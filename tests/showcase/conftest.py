"""The showcase's site."""

import pytest

from tests.built import Built, Shown, built_once, shown_in
from tests.conftest import WORKSPACE


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return built_once(WORKSPACE, tmp_path_factory)


@pytest.fixture(scope="session")
def shown(built: Built) -> dict[str, Shown]:
    return shown_in(built)
