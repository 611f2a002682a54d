"""What a build wrote before is not written again, and nothing else is believed."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.publish.output import Left, Output

FILES = {"a/1.html": b"one", "a/2.html": b"two", "b.json": b"three"}


def put(output: Output, files: Mapping[str, bytes] = FILES) -> Mapping[str, Left]:
    for path, content in files.items():
        output.put(path, content)
    return output.finish()


def read(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def numbers(folder: Path) -> dict[str, tuple[int, int]]:
    """Return which file on the disk each is: one that was written anew has another number, or time."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    return tmp_path / "standing"


@pytest.fixture
def left(standing: Path) -> Mapping[str, Left]:
    return put(Output(standing))


def test_an_output_has_what_was_put_there_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "old/deep").mkdir(parents=True)
    (tmp_path / "old/deep/file").write_bytes(b"old")
    put(Output(tmp_path))
    assert read(tmp_path) == FILES
    assert not (tmp_path / "old").exists()


def test_what_stands_is_linked_and_only_what_differs_is_written(
    tmp_path: Path, standing: Path, left: Mapping[str, Left]
) -> None:
    before = numbers(standing)
    new = tmp_path / "new"
    put(Output(new, left, standing), {**FILES, "a/2.html": b"another"})
    assert read(new) == {**FILES, "a/2.html": b"another"}
    assert read(standing) == FILES
    same = {path for path, number in numbers(new).items() if before[path] == number}
    assert same == {"a/1.html", "b.json"}


def test_the_twin_of_an_older_output_follows(
    tmp_path: Path, standing: Path, left: Mapping[str, Left]
) -> None:
    twin, new = tmp_path / "twin", {**FILES, "a/2.html": b"newer", "c": b"added"}
    put(Output(twin, left, standing))
    left = put(Output(standing, left), new)
    before = numbers(standing)
    put(Output(twin, left, standing), new)
    assert read(twin) == new
    assert numbers(twin) == before


def _rewrite(path: Path) -> None:
    """Write into the file itself, as an editor may; as many bytes as there were."""
    path.write_bytes(path.read_bytes().upper())


def _replace(path: Path) -> None:
    path.unlink()
    path.write_bytes(b"ONE")


def _make_a_folder(path: Path) -> None:
    path.unlink()
    (path / "inner").mkdir(parents=True)
    (path / "inner/file").write_bytes(b"")


def _lead_elsewhere(path: Path) -> None:
    other = path.with_name("elsewhere")
    other.write_bytes(b"one")
    path.unlink()
    path.symlink_to(other)


CHANGES = (_rewrite, _replace, Path.unlink, _make_a_folder, _lead_elsewhere)


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_is_not_as_it_was_left_is_written_anew(
    change: Callable[[Path], None], tmp_path: Path, standing: Path, left: Mapping[str, Left]
) -> None:
    twin = tmp_path / "twin"
    put(Output(twin, left, standing))
    for folder in (standing, twin):
        if read(folder) == FILES:  # what is written into the file itself changes both
            change(folder / "a/1.html")
    put(Output(twin, left, standing))
    assert read(twin) == FILES
    assert not (twin / "a/1.html").is_symlink()


def test_a_file_takes_the_place_of_a_folder_and_a_folder_that_of_a_file(
    tmp_path: Path, standing: Path, left: Mapping[str, Left]
) -> None:
    other = {"a": b"a file", "b.json/c/d": b"in a folder"}
    put(Output(standing, left), other)
    assert read(standing) == other


def test_what_is_made_elsewhere_is_moved_or_let_go(
    tmp_path: Path, standing: Path, left: Mapping[str, Left]
) -> None:
    made = tmp_path / "made"
    made.write_bytes(b"one")
    before = numbers(standing)
    output = Output(standing, left)
    output.take("a/1.html", made)
    assert numbers(standing)["a/1.html"] == before["a/1.html"]
    assert not made.exists()
    made.write_bytes(b"one")
    output.take("c", made)
    assert (standing / "c").read_bytes() == b"one"
    assert not made.exists()


def test_a_copy_leaves_its_source(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"one")
    output = Output(tmp_path / "output")
    output.copy("a", source)
    assert read(output.folder) == {"a": b"one"}
    assert source.read_bytes() == b"one"


def test_where_there_are_no_hard_links_all_is_written(
    tmp_path: Path,
    standing: Path,
    left: Mapping[str, Left],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    new = tmp_path / "new"
    put(Output(new, left, standing))
    assert read(new) == FILES


def test_what_leads_elsewhere_is_removed_and_nothing_written_there(
    tmp_path: Path, standing: Path, left: Mapping[str, Left]
) -> None:
    outside, new = tmp_path / "outside", tmp_path / "new"
    outside.mkdir()
    new.mkdir()
    (new / "a").symlink_to(outside)
    put(Output(new, left, standing))
    assert read(new) == FILES
    assert not (new / "a").is_symlink()
    assert list(outside.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_that_was_closed_to_readers_is_written_anew(
    standing: Path, left: Mapping[str, Left]
) -> None:
    open_to_all = (standing / "b.json").stat().st_mode
    (standing / "b.json").chmod(0o600)
    put(Output(standing, left))
    assert (standing / "b.json").stat().st_mode == open_to_all
