"""The workspace's site stands on Material's skeleton and on our own, and is the same."""

from pathlib import Path

from generator.workspace.workspace import Workspace

from ..built import Built
from ..skeletons import assert_same_pages, build_without_material


def test_pages_are_the_same_with_and_without_material(
    workspace: Workspace, built: Built, tmp_path: Path
) -> None:
    build_without_material(workspace.configuration, built.gazettes, tmp_path)
    assert_same_pages(built.site, tmp_path)
