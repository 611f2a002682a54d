import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from watchdog.observers.api import BaseObserver

from generator.site.preview.watch import Alarm, changed, snapshot, wait_for_change

CHANGES: dict[str, Callable[[Path], object]] = {
    "written": lambda content: (content / "a/one.yml").write_text("else"),
    "made": lambda content: (content / "a/two.yml").write_text(""),
    "removed": lambda content: (content / "a/one.yml").unlink(),
    "renamed": lambda content: (content / "a").rename(content / "b"),
    "gone": shutil.rmtree,
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content/a").mkdir(parents=True)
    (tmp_path / "content/a/one.yml").write_text("one")
    return tmp_path / "content"


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_seen_and_its_undoing_too(
    change: Callable[[Path], object], content: Path
) -> None:
    before = snapshot([content])
    shutil.copytree(content, content.parent / "kept")
    change(content)
    now = snapshot([content])
    assert now != before
    assert {path.name for path in changed(before, now)} <= {"one.yml", "two.yml"}
    assert changed(before, now)
    shutil.rmtree(content, ignore_errors=True)
    (content.parent / "kept").rename(content)
    assert snapshot([content]) != now


def test_hidden_files_and_what_is_not_there_are_not_watched(content: Path) -> None:
    before = snapshot([content, content.parent / "overrides"])
    (content / ".one.yml.swp").write_text("")
    (content / ".git").mkdir()
    (content / ".git/index").write_text("")
    (content / "nowhere.yml").symlink_to("none")
    assert snapshot([content, content.parent / "overrides"]) == before


def test_a_file_is_watched_by_itself(content: Path) -> None:
    before = snapshot([content / "a/one.yml"])
    (content / "a/two.yml").write_text("")
    assert snapshot([content / "a/one.yml"]) == before
    (content / "a/one.yml").write_text("else")
    assert snapshot([content / "a/one.yml"]) != before


def test_waiting_ends_when_a_change_has_come_to_rest() -> None:
    looks = iter([1, 1, 2, 3, 4, 4, 5])
    waiting = threading.Thread(target=wait_for_change, args=(lambda: next(looks), 1), daemon=True)
    waiting.start()
    waiting.join(30)
    assert next(looks) == 5


def test_a_change_that_is_seen_is_not_waited_for() -> None:
    paused: list[float] = []
    wait_for_change(lambda: 2, 1, paused.append)
    assert paused == []
    looks = iter([1, 2, 2])
    wait_for_change(lambda: next(looks), 1, paused.append)
    assert len(paused) == 1


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_system_tells_of_a_change(change: Callable[[Path], object], content: Path) -> None:
    with Alarm([content, content.parent / "nowhere"]) as alarm:
        started = time.monotonic()
        ringing = threading.Timer(0.2, change, [content])
        ringing.start()
        alarm.pause(60)
        ringing.join()
    assert time.monotonic() - started < 30


def test_reading_is_no_change(content: Path) -> None:
    with Alarm([content]) as alarm:
        (content / "a/one.yml").read_text()
        started = time.monotonic()
        alarm.pause(0.5)
    assert time.monotonic() - started >= 0.4


def test_where_the_system_tells_nothing_a_pause_takes_its_time(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(BaseObserver, "start", refuse)
    with Alarm([content]) as alarm:
        started = time.monotonic()
        (content / "a/one.yml").write_text("else")
        alarm.pause(0.3)
    assert time.monotonic() - started >= 0.25
