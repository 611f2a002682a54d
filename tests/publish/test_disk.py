import ctypes
import errno
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.publish import disk


def folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "a").write_text(text, encoding="utf-8")
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux exchanges folders")
def test_folders_change_names(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "one", "1"), folder(tmp_path / "other", "2")
    assert disk.exchange(one, other)
    assert (one / "a").read_text(encoding="utf-8") == "2"
    assert (other / "a").read_text(encoding="utf-8") == "1"


def _refused(*_: object) -> int:
    ctypes.set_errno(errno.EINVAL)
    return -1


def _windows(name: str | None) -> object:
    raise TypeError(name)


LIBRARIES = {
    "macOS, which has no such call": lambda _: SimpleNamespace(),
    "Windows, which has no nameless library": _windows,
    "a file system that cannot": lambda _: SimpleNamespace(renameat2=_refused),
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_where_folders_cannot_be_exchanged_none_is_touched(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", LIBRARIES[library])
    one, other = folder(tmp_path / "one", "1"), folder(tmp_path / "other", "2")
    assert not disk.exchange(one, other)
    assert (one / "a").read_text(encoding="utf-8") == "1"
