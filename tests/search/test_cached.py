"""What is kept from build to build, and merged of what was made elsewhere."""

import multiprocessing
import os
import random
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from generator.processes import FEW
from generator.search.files import merged
from generator.search.index import prepare, search_files
from generator.search.kept import FILE
from generator.search.postings import parts
from generator.search.postings.part import Part, part_of
from generator.search.text.entries import Entry
from generator.store.store import Store

from ..examples import few
from .samples import entry_lists, issue

ISSUES = [issue(1, text="会计"), issue(2), issue(2, id="a/2/c"), issue(3, people=["单泳"])]


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The issues whose parts were computed, one after the other."""
    seen: list[str] = []

    def counted(entries: Sequence[Entry]) -> Part:
        seen.append(entries[0].issue.id)
        return part_of(entries)

    monkeypatch.setattr(parts, "part_of", counted)
    return seen


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many ranges were merged at a time."""
    seen: list[int] = []
    merge = merged.merged

    def counted(of: Any, wanted: Any, store: Store) -> Any:
        seen.append(len(wanted))
        return merge(of, wanted, store)

    monkeypatch.setattr(merged, "merged", counted)
    return seen


def test_what_did_not_change_is_computed_once(
    tmp_path: Path, computed: list[str], written: list[int]
) -> None:
    first = search_files(ISSUES, tmp_path)
    assert computed == ["a/1", "a/2", "a/3"]
    every = sum(written)
    computed.clear()
    written.clear()
    assert search_files(ISSUES, tmp_path) == first
    assert (computed, written) == ([], [])
    changed = [*ISSUES[:3], issue(3, people=["单泳"], text="武")]
    assert search_files(changed, tmp_path) == search_files(changed)
    assert computed[0] == "a/3"
    assert 0 < written[0] < every


CHANGES: list[dict[str, Any]] = [
    {"text": "武"},
    {"people": ["高泳"]},
    {"title": "目"},
    {"readings": {"单泳": "dan yong"}},
    {"date": "1999"},
    {"genre": "决议"},
]


@pytest.mark.parametrize("changed", CHANGES, ids=str)
def test_any_change_gives_what_a_build_of_all_gives(
    changed: dict[str, Any], tmp_path: Path
) -> None:
    search_files(ISSUES, tmp_path)
    now = [*ISSUES[:3], issue(3, **{"people": ["单泳"]} | changed)]
    assert search_files(now, tmp_path) == search_files(now)
    assert search_files(ISSUES[1:], tmp_path) == search_files(ISSUES[1:])
    assert search_files(ISSUES, tmp_path) == search_files(ISSUES)


@settings(max_examples=few(5))
@given(first=entry_lists(), second=entry_lists())
def test_equal_bytes_with_and_without_a_cache(
    first: list[Entry], second: list[Entry], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    for entries in (first, second, first):
        assert search_files(entries, folder) == search_files(entries)


@pytest.mark.parametrize("lost", [0.2, 0.6, 1.0])
def test_what_is_lost_or_damaged_is_computed_again(lost: float, tmp_path: Path) -> None:
    whole = search_files(ISSUES, tmp_path)
    chance = random.Random(int(lost * 10))  # noqa: S311 - a seeded sequence is what is wanted
    with sqlite3.connect(tmp_path / FILE) as database:
        keys = [key for (key,) in database.execute("SELECT key FROM kept ORDER BY key")]
        for key in keys:
            if chance.random() < lost:
                database.execute("UPDATE kept SET value = X'00' WHERE key = ?", (key,))
    database.close()
    assert search_files(ISSUES, tmp_path) == whole
    other = [*ISSUES, issue(4, text="会计")]
    assert search_files(other, tmp_path) == search_files(other)


def test_a_file_in_the_folder_s_place_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert search_files(ISSUES, tmp_path / "file/search") == search_files(ISSUES)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read_serves(tmp_path: Path, computed: list[str]) -> None:
    whole = search_files(ISSUES, tmp_path)
    computed.clear()
    for path in (*tmp_path.iterdir(), tmp_path):
        path.chmod(0o500)
    assert search_files(ISSUES, tmp_path) == whole
    tmp_path.chmod(0o700)
    assert computed == []


def test_two_builds_at_once_give_what_one_gives(tmp_path: Path) -> None:
    with multiprocessing.get_context("fork").Pool(2) as pool:
        both = pool.starmap(search_files, [(ISSUES, tmp_path), (ISSUES[1:], tmp_path)])
    assert both == [search_files(ISSUES), search_files(ISSUES[1:])]


def test_parts_made_by_other_processes_in_other_folders_are_as_good(
    tmp_path: Path, computed: list[str]
) -> None:
    shares = [
        (ISSUES[:1], tmp_path / "a"),
        (ISSUES[1:3], tmp_path / "b"),
        (ISSUES[3:], tmp_path / "c"),
    ]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        pool.starmap(prepare, shares[:2])
    prepare(*shares[2])
    computed.clear()
    with Store(tmp_path / "all" / FILE) as store:
        for _, folder in shares:
            store.take(folder / FILE)
    files = search_files(ISSUES, tmp_path / "all")
    assert computed == []
    assert files == search_files(ISSUES)


def test_many_issues_are_computed_in_other_processes_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    issues = [issue(number, text=f"会计{number}") for number in range(12)]
    assert len(issues) > FEW
    many = search_files(issues)
    for path in (
        "files.merged._AT_ONCE",
        "files.merged._PARTS",
        "files.shards._AT_ONCE",
        "files.kept._AT_ONCE",
    ):
        monkeypatch.setattr(f"generator.search.{path}", 0)
    assert search_files(issues) == many
    monkeypatch.setattr(parts, "each", map)
    assert search_files(issues) == many
