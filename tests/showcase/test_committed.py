"""What is committed is what the records give: a pull request shows what readers will see.

It is no part of scripts/test, which an editor runs while a record is on its way.
"""

import filecmp
from pathlib import Path

import pytest

from tests.built import Built
from tests.conftest import WORKSPACE

pytestmark = pytest.mark.showcase


def test_committed_gazettes_are_what_content_gives(built: Built) -> None:
    """Run `gazette build` and commit gazettes/ when this fails."""
    assert _differences(built.gazettes, WORKSPACE.gazettes) == []


def _differences(one: Path, other: Path) -> list[str]:
    files = {path.relative_to(root) for root in (one, other) for path in root.rglob("*.*")}
    return sorted(
        str(name)
        for name in files
        if (one / name).is_file() or (other / name).is_file()
        if not ((one / name).is_file() and (other / name).is_file())
        or not filecmp.cmp(one / name, other / name, shallow=False)
    )
