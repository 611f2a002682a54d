import os
import signal
import subprocess
import sys
import time
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

ISSUES = [[issue(1, text="会计")], [issue(2), issue(2, id="a/2/c")], [issue(3, people=["单泳"])]]


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
    [{"text": "武"}, {"people": ["高泳"]}, {"title": "目"}, {"readings": {"单泳": "dan yong"}}],
    ids=str,
)
def test_only_the_issue_that_changed_is_computed_again(
    changed: dict[str, Any], tmp_path: Path, computed: list[str]
) -> None:
    parts_of(ISSUES, tmp_path)
    computed.clear()
    issues = [*ISSUES[:2], [issue(3, **{"people": ["单泳"]} | changed)]]
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


def test_parts_of_other_content_stay(tmp_path: Path, computed: list[str]) -> None:
    parts_of(ISSUES, tmp_path)
    parts_of(ISSUES[:1], tmp_path)
    computed.clear()
    parts_of(ISSUES, tmp_path)
    assert computed == []


def test_what_was_used_longest_ago_goes_when_there_is_too_much(
    tmp_path: Path, computed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    parts_of(ISSUES, tmp_path)
    for age, path in enumerate(sorted(tmp_path.iterdir())):
        os.utime(path, (1000 - age, 1000 - age))
    newest, *oldest = sorted(tmp_path.iterdir())
    monkeypatch.setattr(cache, "_MOST", newest.stat().st_size)
    parts_of([[issue(4)]], tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    assert not any(path.exists() for path in oldest)


def test_those_in_use_stay_however_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST", 0)
    parts_of(ISSUES, tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_damaged_part_is_computed_again(tmp_path: Path, computed: list[str]) -> None:
    whole = parts_of(ISSUES, tmp_path)
    for path, size in zip(sorted(tmp_path.iterdir()), (0, 100, -1), strict=True):
        path.write_bytes(path.read_bytes()[:size])
    computed.clear()
    assert same(parts_of(ISSUES, tmp_path), whole)
    assert computed == ["a/1", "a/2", "a/3"]
    computed.clear()
    parts_of(ISSUES, tmp_path)
    assert computed == []


def test_a_folder_that_cannot_be_written_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    parts = parts_of(ISSUES, tmp_path / "file/search")
    assert same(parts, [part_of(entries) for entries in ISSUES])


def kill_after(renamed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program end where it would give its name to the file after so many."""
    replace, calls = Path.replace, []

    def killed(path: Path, target: Path) -> Path:
        calls.append(path)
        if len(calls) > renamed:
            raise KeyboardInterrupt
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", killed)


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


@settings(max_examples=15)
@given(entries=entry_lists())
def test_equal_bytes_with_and_without_a_cache(
    entries: list[Entry], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    plain = search_files(entries)
    assert search_files(entries, folder) == plain
    assert search_files(entries, folder) == plain


ORPHAN = """
import os, signal
from concurrent.futures import ProcessPoolExecutor
from generator.search.postings.cache import _follow
print(ProcessPoolExecutor(1, initializer=_follow).submit(os.getpid).result(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="processes are seen in /proc")
def _has_ended(status: Path) -> bool:
    try:
        return "\nState:\tZ" in status.read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_other_processes_end_with_a_build_that_is_killed() -> None:
    killed = subprocess.run(
        [sys.executable, "-c", ORPHAN], capture_output=True, check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    # The output is read to its end, so whoever held it is ending; that may take a moment.
    status = Path("/proc", killed.stdout.decode().strip(), "status")
    assert any(_has_ended(status) or time.sleep(0.1) for _ in range(300))


def test_many_issues_are_computed_in_other_processes_alike() -> None:
    issues = [[issue(number, text=f"会计{number}")] for number in range(12)]
    assert len(issues) > cache._FEW
    assert same(parts_of(issues, None), [part_of(entries) for entries in issues])
