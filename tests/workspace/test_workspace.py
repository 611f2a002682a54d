from pathlib import Path

import pytest

from generator.workspace.workspace import find_workspace

OURS = "theme: gazette\nplugins: [gazette]\n"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_nearest_parent_is_the_workspace(tmp_path: Path) -> None:
    write(tmp_path / "mkdocs.yml", OURS)
    write(tmp_path / "inner/mkdocs.yml", OURS)
    folder = tmp_path / "inner/content/anywhere"
    folder.mkdir(parents=True)
    found = find_workspace(folder)
    assert found
    assert found.root == (tmp_path / "inner").resolve()
    assert found.content == found.root / "content"


@pytest.mark.parametrize("other", ["theme: readthedocs\n", "# not gazette\nsite_name: 甲\n", ""])
def test_another_website_is_none(tmp_path: Path, other: str) -> None:
    write(tmp_path / "mkdocs.yml", OURS)
    write(tmp_path / "docs/mkdocs.yml", other)
    found = find_workspace(tmp_path / "docs")
    assert found
    assert found.root == tmp_path.resolve()


def test_there_may_be_none(tmp_path: Path) -> None:
    assert find_workspace(tmp_path) is None
