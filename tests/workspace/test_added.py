from pathlib import Path
from typing import cast

import pytest

from generator.workspace.added import add
from generator.workspace.error import ScaffoldError


def test_new_files_and_longer_ones(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"a\n")
    add(tmp_path, {"x/y/new": b"n"}, {"old": b"a\nb\n"})
    assert (tmp_path / "x/y/new").read_bytes() == b"n"
    assert (tmp_path / "old").read_bytes() == b"a\nb\n"


def test_never_over_a_file_and_then_nothing_is_changed(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"a\n")
    with pytest.raises(ScaffoldError, match="已经有"):
        add(tmp_path, {"x/y/new": b"n", "old": b"other"}, {})
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old").read_bytes() == b"a\n"


def test_what_fails_midway_is_undone(tmp_path: Path) -> None:
    (tmp_path / "first").write_bytes(b"1")
    (tmp_path / "second").mkdir()
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        add(tmp_path, {"new": b"n"}, {"first": b"12", "second": b"22"})
    assert (tmp_path / "first").read_bytes() == b"1"
    assert not (tmp_path / "new").exists()


def test_folders_go_whose_inner_ones_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        add(tmp_path, {f"x/{'y' * 300}/new": b"n"}, {})
    assert [*tmp_path.iterdir()] == []


def test_a_file_goes_that_could_not_be_written_to_its_end(tmp_path: Path) -> None:
    gone = memoryview(b"n")
    gone.release()  # The file is opened, and then there is nothing to be had for it.
    with pytest.raises(ValueError, match="released"):
        add(tmp_path, {"x/new": cast("bytes", gone)}, {})
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("way", ["../out", "link/out"])
def test_no_way_leads_out(way: str, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "link").symlink_to(tmp_path)
    with pytest.raises(ScaffoldError, match="外面"):
        add(content, {way: b"x"}, {})
    assert not (tmp_path / "out").exists()
