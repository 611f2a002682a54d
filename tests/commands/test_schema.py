"""`gazette schema --write`: into the workspace around the command, or where it is told."""

from pathlib import Path

import pytest

from generator.cli import main
from generator.schema import SCHEMAS
from generator.schema.targets import TARGETS

NAMES = {f"{target.name}.json" for target in TARGETS}


def test_it_writes_into_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("theme: gazette\n", encoding="utf-8")
    (tmp_path / "content").mkdir()
    assert main(["-C", str(tmp_path / "content"), "schema", "--write"]) == 0
    assert {path.name for path in (tmp_path / SCHEMAS).iterdir()} == NAMES


def test_it_writes_where_it_is_told(tmp_path: Path) -> None:
    assert main(["-C", str(tmp_path), "schema", "--write", SCHEMAS]) == 0
    assert {path.name for path in (tmp_path / SCHEMAS).iterdir()} == NAMES


def test_without_workspace_it_asks_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["-C", str(tmp_path), "schema", "--write"]) == 2
    assert "gazette init" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
