from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from generator.search.index import search_files
from generator.search.postings import cache
from generator.search.postings.cache import parts_of
from generator.search.postings.part import Part, part_of
from generator.search.text.entries import Entry

from ..samples import entry_lists, issue

ISSUES = [[issue(1, text="会计")], [issue(2), issue(2, id="a/2/c")], [issue(3, people=["单永"])]]


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The issues whose parts were computed, one after the other."""
    seen: list[str] = []

    def counted(entries: Sequence[Entry]) -> Part:
        seen.append(entries[0].issue.id)
        return part_of(entries)

    monkeypatch.setattr(cache, "part_of", counted)
    return seen


def same(parts: Sequence[Part], others: Sequence[Part]) -> bool:
    """Whether parts are equal; arrays have no equality of their own."""
    return all(
        one.contexts == other.contexts
        and all(
            np.array_equal(getattr(getattr(one, field), name), getattr(getattr(other, field), name))
            for field in ("text", "names", "title")
            for name in ("terms", "sizes", "units", "frequencies", "phases")
        )
        for one, other in zip(parts, others, strict=True)
    )


def test_without_a_folder_every_part_is_computed(computed: list[str]) -> None:
    assert same(parts_of(ISSUES, None), [part_of(entries) for entries in ISSUES])
    assert computed == ["a/1", "a/2", "a/3"]


def test_a_part_is_read_back_as_it_was(tmp_path: Path, computed: list[str]) -> None:
    folder = tmp_path / "not" / "yet"
    first = parts_of(ISSUES, folder)
    assert computed == ["a/1", "a/2", "a/3"]
    again = parts_of(ISSUES, folder)
    assert computed == ["a/1", "a/2", "a/3"]
    assert same(first, again)
    assert same(again, parts_of(ISSUES, None))


@pytest.mark.parametrize(
    "changed",
    [{"text": "武"}, {"people": ["高永"]}, {"title": "目"}, {"readings": {"单永": "dan yong"}}],
    ids=str,
)
def test_only_the_issue_that_changed_is_computed_again(
    changed: dict[str, Any], tmp_path: Path, computed: list[str]
) -> None:
    parts_of(ISSUES, tmp_path)
    computed.clear()
    issues = [*ISSUES[:2], [issue(3, **{"people": ["单永"]} | changed)]]
    assert same(parts_of(issues, tmp_path), [part_of(entries) for entries in issues])
    assert computed == ["a/3"]


def test_another_program_computes_all_again(
    tmp_path: Path, computed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    parts_of(ISSUES, tmp_path)
    computed.clear()
    monkeypatch.setattr(cache, "_program", lambda: b"other")
    parts_of(ISSUES, tmp_path)
    assert computed == ["a/1", "a/2", "a/3"]


def test_documents_in_another_order_are_another_part(tmp_path: Path, computed: list[str]) -> None:
    parts_of(ISSUES, tmp_path)
    computed.clear()
    parts_of([list(reversed(entries)) for entries in ISSUES], tmp_path)
    assert computed == ["a/2"]


def test_parts_of_issues_that_are_gone_go(tmp_path: Path) -> None:
    parts_of(ISSUES, tmp_path)
    before = set(tmp_path.iterdir())
    parts_of(ISSUES[:2], tmp_path)
    assert len(set(tmp_path.iterdir())) == 2
    assert set(tmp_path.iterdir()) < before


def kill_after(renamed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program end where it would give its name to the file after so many."""
    rename, calls = Path.rename, []

    def killed(path: Path, target: Path) -> Path:
        calls.append(path)
        if len(calls) > renamed:
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", killed)


@pytest.mark.parametrize("finished", [0, 1, 2])
def test_killed_in_between_it_goes_on_where_it_stopped(
    finished: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, computed: list[str]
) -> None:
    with monkeypatch.context() as patched:
        kill_after(finished, patched)
        with pytest.raises(KeyboardInterrupt):
            parts_of(ISSUES, tmp_path)
    assert len(list(tmp_path.glob("*.npz"))) == finished
    computed.clear()
    assert same(parts_of(ISSUES, tmp_path), [part_of(entries) for entries in ISSUES])
    assert computed == ["a/1", "a/2", "a/3"][finished:]


def test_what_a_killed_build_left_goes_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        kill_after(0, patched)
        with pytest.raises(KeyboardInterrupt):
            parts_of([[issue(4)]], tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    parts_of(ISSUES, tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


@settings(max_examples=15)
@given(entries=entry_lists())
def test_equal_bytes_with_and_without_a_cache(
    entries: list[Entry], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    plain = search_files(entries)
    assert search_files(entries, folder) == plain
    assert search_files(entries, folder) == plain


def test_many_issues_are_computed_in_other_processes_alike() -> None:
    issues = [[issue(number, text=f"会计{number}")] for number in range(12)]
    assert len(issues) > cache._FEW
    assert same(parts_of(issues, None), [part_of(entries) for entries in issues])
