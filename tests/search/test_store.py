import sqlite3
from pathlib import Path

import pytest

from generator.search import store as module
from generator.search.store import Store, key_of, opened

ONE, OTHER = key_of("one"), key_of("other")


def kept(folder: Path) -> dict[bytes, bytes]:
    with Store(folder) as store:
        return store.get([ONE, OTHER])


def test_what_is_put_is_there_later(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    with Store(folder) as store:
        store.put([(ONE, b"1"), (OTHER, b"")])
    assert kept(folder) == {ONE: b"1", OTHER: b""}
    with Store(folder) as store:
        store.drop(ONE)
    assert kept(folder) == {OTHER: b""}


def test_keys_tell_names_parts_and_programs_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {key_of("a", b"b"), key_of("a", b"", b"b"), key_of("a", b"b", b""), key_of("ab")}
    assert len(keys) == 4
    monkeypatch.setattr(module, "_program", lambda: b"other")
    assert key_of("a", b"b") not in keys


@pytest.mark.parametrize("damage", ["torn", "no database", "another value", "empty"])
def test_what_is_not_whole_is_not_believed(damage: str, tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.put([(ONE, b"1" * 50_000)])
    path = tmp_path / "search.db"
    if damage == "another value":
        with sqlite3.connect(path) as database:
            database.execute("UPDATE kept SET value = X'00112233'")
        database.close()
    else:
        content = {"torn": path.read_bytes()[:20_000], "no database": b"x" * 5000, "empty": b""}
        path.write_bytes(content[damage])
    assert kept(tmp_path) == {}
    with Store(tmp_path) as store:
        store.put([(OTHER, b"2")])
    if damage != "torn":  # of a database that is cut off all is gone without
        assert kept(tmp_path) == {OTHER: b"2"}


def test_a_folder_that_cannot_be_written_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with opened(tmp_path / "file/search") as store:
        store.put([(ONE, b"1")])
        assert store.get([ONE]) == {ONE: b"1"}


def test_two_processes_share_it(tmp_path: Path) -> None:
    with Store(tmp_path) as one, Store(tmp_path) as other:
        one.put([(ONE, b"1")])
        other.put([(OTHER, b"2")])
        assert one.get([ONE, OTHER]) == other.get([ONE, OTHER]) == {ONE: b"1", OTHER: b"2"}


def test_another_store_is_taken_over(tmp_path: Path) -> None:
    with Store(tmp_path / "a") as one, Store(tmp_path / "b") as other:
        other.put([(ONE, b"1")])
        one.take(tmp_path / "b")
        assert one.get([ONE]) == {ONE: b"1"}
        one.take(tmp_path / "none")


def test_what_was_not_used_goes_when_there_is_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(tmp_path) as store:
        store.put([(ONE, b"1"), (OTHER, b"2")])
    with Store(tmp_path) as store:
        store.get([ONE])
        store.forget()
    assert kept(tmp_path) == {ONE: b"1", OTHER: b"2"}
    monkeypatch.setattr(module, "_MOST", 0)
    with Store(tmp_path) as store:
        store.get([ONE])
        store.forget()
    assert kept(tmp_path) == {ONE: b"1"}
