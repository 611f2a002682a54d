"""A store serves if it can, and never says what was not put there."""

import os
import sqlite3
from multiprocessing import get_context
from pathlib import Path

import pytest

from generator.store import store as store_module
from generator.store.keys import digest_of_folder, key_of
from generator.store.store import Store

from ..forked import forked

ONE, OTHER = key_of("step", "甲"), key_of("step", "乙")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "cache/kept.db"
    with Store(path) as store:
        store.put({ONE: b"1", OTHER: b"2"})
    return path


def got(path: Path | None) -> dict[bytes, bytes]:
    with Store(path) as store:
        return store.get([ONE, OTHER])


def test_what_was_put_is_there_later(path: Path) -> None:
    assert got(path) == {ONE: b"1", OTHER: b"2"}


def test_without_a_path_nothing_is_kept() -> None:
    with Store(None) as store:
        store.put({ONE: b"1"})
        assert store.get([ONE]) == {}


def test_a_value_that_was_changed_or_put_under_another_key_is_not_believed(path: Path) -> None:
    with sqlite3.connect(path) as database:
        stored = dict(database.execute("SELECT key, value FROM kept"))
        database.execute("UPDATE kept SET value = ? WHERE key = ?", (stored[ONE], OTHER))
        database.execute("UPDATE kept SET value = ? WHERE key = ?", (stored[ONE] + b"!", ONE))
    assert got(path) == {}


@pytest.mark.parametrize("torn", [b"", b"no database at all", None])
def test_a_torn_file_is_begun_anew(torn: bytes | None, path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3] if torn is None else torn)
    assert got(path) == {}
    with Store(path) as store:
        store.put({ONE: b"3"})
        assert store.get([ONE]) in ({ONE: b"3"}, {})


def test_a_file_that_vanishes_meanwhile_does_no_harm(path: Path) -> None:
    with Store(path) as store:
        for file in path.parent.iterdir():
            file.unlink()
        store.put({ONE: b"3"})
    assert got(path) in ({}, {ONE: b"3"})


def test_a_folder_in_the_place_of_the_file_is_gone_without(tmp_path: Path) -> None:
    assert got(tmp_path) == {}


@pytest.mark.skipif(os.name == "nt" or not os.getuid(), reason="root may write everywhere")
def test_what_may_not_be_written_may_be_read(path: Path) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        assert got(path) == {ONE: b"1", OTHER: b"2"}
    finally:
        path.parent.chmod(0o755)


def _fill(path: Path, number: int) -> None:
    store_module._PATIENCE = 600.0  # on a slow machine the other one's writes take long
    with Store(path) as store:
        for n in range(20):
            store.put({key_of("many", f"{number} {n}"): b"x" * 1000})


def test_two_processes_may_fill_it_together(path: Path) -> None:
    fork = get_context("fork")
    processes = [fork.Process(target=_fill, args=(path, number)) for number in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    wanted = [key_of("many", f"{number} {n}") for number in range(2) for n in range(20)]
    with Store(path) as store:
        assert len(store.get(wanted)) == len(wanted)


def test_parts_that_were_made_elsewhere_are_as_good(path: Path, tmp_path: Path) -> None:
    with Store(tmp_path / "other.db") as store:
        store.put({key_of("step", "丙"): b"3"})
    with Store(path) as store:
        store.take(tmp_path / "other.db")
        store.take(tmp_path / "none.db")
        assert store.get([ONE, key_of("step", "丙")]) == {ONE: b"1", key_of("step", "丙"): b"3"}


def test_what_was_not_used_is_let_go_once_there_is_too_much(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.store.store.MOST", 0)
    with Store(path) as store:
        assert store.get([ONE]) == {ONE: b"1"}
    assert got(path) == {ONE: b"1"}


def test_keys_tell_parts_apart() -> None:
    keys = [key_of("a", "b", "c"), key_of("a", "bc"), key_of("ab", "c"), key_of("a", "c", "b")]
    assert len(set(keys)) == len(keys)


def test_a_folder_is_known_by_its_files(tmp_path: Path) -> None:
    before = digest_of_folder(tmp_path)
    (tmp_path / "a").write_text("1")
    after = digest_of_folder(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert len({before, after, digest_of_folder(tmp_path)}) == 3


def test_a_copy_of_a_process_has_a_connection_of_its_own(path: Path) -> None:
    with Store(path) as store:
        store.put({ONE: b"before"})

        def work() -> None:
            assert store.get([ONE]) == {ONE: b"before"}
            store.put({OTHER: b"of the copy"})
            store.close()

        assert forked(work) == 0
        assert store.get([ONE, OTHER]) == {ONE: b"before", OTHER: b"of the copy"}
