import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.publish import swap
from generator.publish.swap import replace_folder


def folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "a.md").write_text(text, encoding="utf-8")
    return path


def test_an_existing_folder_is_replaced(tmp_path: Path) -> None:
    old, new = folder(tmp_path / "old", "old"), folder(tmp_path / "new", "new")
    (old / "gone.md").write_text("gone", encoding="utf-8")
    replace_folder(new, old)
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert [path.name for path in old.iterdir()] == ["a.md"]
    assert (old / "a.md").read_text(encoding="utf-8") == "new"


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    replace_folder(folder(tmp_path / "new", "new"), tmp_path / "old")
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old/a.md").read_text(encoding="utf-8") == "new"


def _refusing(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the system refuse to exchange two folders."""
    monkeypatch.setattr(
        swap.ctypes, "CDLL", lambda *_, **__: SimpleNamespace(renameat2=lambda *_: -1)
    )
    monkeypatch.setattr(swap.ctypes, "get_errno", lambda: number)


def test_without_the_exchange_the_folder_is_still_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = folder(tmp_path / "old", "old"), folder(tmp_path / "new", "new")
    _refusing(errno.EINVAL, monkeypatch)
    replace_folder(new, old)
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert (old / "a.md").read_text(encoding="utf-8") == "new"


def test_a_refusal_leaves_both_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = folder(tmp_path / "old", "old"), folder(tmp_path / "new", "new")
    _refusing(errno.EACCES, monkeypatch)
    with pytest.raises(OSError, match=os.strerror(errno.EACCES)):
        replace_folder(new, old)
    assert (old / "a.md").read_text(encoding="utf-8") == "old"
