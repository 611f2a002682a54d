"""A workspace is made whole, in an empty folder, or not at all."""

from pathlib import Path

import pytest

from generator.workspace.begin import begin
from generator.workspace.error import ScaffoldError
from generator.workspace.office import NewOffice, files
from generator.workspace.region import region
from generator.workspace.workspace import find_workspace

OFFICE = NewOffice(region("青禾县"), "青禾县公报", 2024)


def state(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_all_of_it_is_written(tmp_path: Path) -> None:
    begin(OFFICE, tmp_path)
    assert state(tmp_path) == {path: text.encode() for path, text in files(OFFICE).items()}
    found = find_workspace(tmp_path)
    assert found
    assert found.content.is_dir()


@pytest.mark.parametrize("name", [".git/HEAD", "Thumbs.db", "desktop.ini"])
def test_what_systems_hide_may_lie_there(name: str, tmp_path: Path) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("x", encoding="utf-8")
    begin(OFFICE, tmp_path)
    assert state(tmp_path)[name] == b"x"
    assert "mkdocs.yml" in state(tmp_path)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("notes.txt", "不是空文件夹，里面有 notes.txt"),
        ("content/a", "不是空文件夹"),
        (".gitignore", "已经有 .gitignore"),
        (".vscode/settings.json", "已经有 .vscode"),
    ],
)
def test_nothing_is_written_where_something_lies(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(ScaffoldError, match=said):
        begin(OFFICE, tmp_path)
    assert state(tmp_path) == {name: b"mine"}
    assert not list(tmp_path.glob(".gazette*"))


def test_nothing_stays_of_what_fails_midway(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if target.name == "mkdocs.yml":
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="No space"):
        begin(OFFICE, tmp_path)
    assert list(tmp_path.iterdir()) == []
