import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.site.preview.watch import changed, snapshot, wait_for_change

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
