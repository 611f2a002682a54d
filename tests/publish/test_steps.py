"""A build is killed before and in every step; the next command finds the old pair or the new one."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from generator.publish import disk, room
from generator.publish.guard import Target
from generator.publish.journal import UnfinishedError
from generator.publish.recovery import recover
from generator.publish.staging import staged

from .killed import STEPS, Left, killed_at, left_at_each, steps_of

OLD = {"gazettes/a": "old", "gazettes/sub/b": "old", "site/a": "old", "site/c": "old"}
NEW = {"gazettes/a": "new", "gazettes/d": "new", "site/a": "new", "site/sub/e": "new"}


@dataclass(frozen=True)
class Layout:
    """Where the targets lie, and what the system can do there."""

    gazettes: str = "gazettes"
    site: str = "site"
    old: dict[str, str] = field(default_factory=lambda: OLD)
    mounts: tuple[str, ...] = ()
    exchanges: bool = True
    kept: str = ""
    """Where the old website goes, when no build made it."""
    has_twins: bool = False
    """Whether what was replaced is kept for the next build; the first one here finds such."""


LAYOUTS = {
    "side by side": Layout(),
    "by renaming": Layout(exchanges=False),
    "apart": Layout("one/gazettes", "other/site"),
    "not yet there": Layout(old={}),
    "one is not yet there": Layout(old={k: v for k, v in OLD.items() if k.startswith("site")}),
    "the site is a mount point": Layout(mounts=("site",)),
    "both are mount points": Layout(mounts=("gazettes", "site")),
    "kept": Layout(kept="site.old1"),
    "kept, by renaming": Layout(kept="site.old1", exchanges=False),
    "with twins": Layout(has_twins=True),
    "with twins, by renaming": Layout(has_twins=True, exchanges=False),
}


@dataclass(frozen=True)
class House:
    """Two targets in a folder, and what is done there."""

    folder: Path
    layout: Layout

    @property
    def targets(self) -> tuple[Path, Path]:
        return self.folder / self.layout.gazettes, self.folder / self.layout.site

    @property
    def note(self) -> Path:
        return self.folder / ".content.gazette-pointer"

    def reset(self) -> None:
        """Put the old state there, and nothing else but the twins."""
        for folder in (self.folder, self.folder.with_name("twins")):
            shutil.rmtree(folder, ignore_errors=True)
        self.folder.mkdir()
        _write(self.layout.old, self.targets)
        for twin in filter(None, self.twins):
            twin.mkdir(parents=True)
            (twin / "older").write_text("older", encoding="utf-8")

    @property
    def twins(self) -> tuple[Path | None, Path | None]:
        """Where what was replaced lies, apart from all that is looked at."""
        folder = self.folder.with_name("twins")
        return (folder / "gazettes", folder / "site") if self.layout.has_twins else (None, None)

    def lay(self, left: Path) -> None:
        """Put there what a killed build has left."""
        shutil.rmtree(self.folder)
        shutil.copytree(left, self.folder, symlinks=True)

    def build(self) -> None:
        """Replace the old state by the new one."""
        sign = "none" if self.layout.kept else "a"
        signs = ("a", sign)
        targets = [Target(*of) for of in zip(self.targets, signs, self.twins, strict=True)]
        with staged(targets, self.note, lambda _: None) as folders:
            for folder in folders:
                (folder / "older").unlink(missing_ok=True)
            _write(NEW, folders)

    def recover(self) -> list[str]:
        """Do what any command does first; return what it says."""
        said: list[str] = []
        recover(self.targets, self.note, said.append)
        return said

    def state(self) -> dict[str, str]:
        """Return all there is, what a build needs meanwhile included."""
        return {
            self._plain(path): path.read_text(encoding="utf-8") if path.is_file() else ""
            for path in self.folder.rglob("*")
            if not path.is_dir() or path.name.startswith(".")
        }

    def _plain(self, path: Path) -> str:
        for target, name in zip(self.targets, ("gazettes", "site"), strict=True):
            if path.is_relative_to(target):
                return f"{name}/{path.relative_to(target).as_posix()}"
        return path.relative_to(self.folder).as_posix()

    @property
    def new(self) -> dict[str, str]:
        kept = {
            k.replace("site/", f"{self.layout.kept}/"): v for k, v in OLD.items() if "site" in k
        }
        return NEW | (kept if self.layout.kept else {})


def _write(files: dict[str, str], folders: tuple[Path, ...]) -> None:
    for name, text in files.items():
        which, _, inner = name.partition("/")
        path = folders[("gazettes", "site").index(which)] / inner
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture(params=LAYOUTS)
def house(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    layout = LAYOUTS[request.param]
    # A killed program loses nothing that it has handed to the system.
    monkeypatch.setattr(os, "fsync", lambda _: None)
    mounts = [tmp_path / "house" / name for name in layout.mounts]
    monkeypatch.setattr(room, "is_mount", mounts.__contains__)
    if not layout.exchanges:
        monkeypatch.setattr(disk, "exchange", lambda *_: False)
    made = House(tmp_path / "house", layout)
    made.reset()
    return made


def steps(house: House) -> list[str]:
    taken = steps_of(house.build, house.folder.parent, exchanges=house.layout.exchanges)
    assert house.state() == house.new
    house.reset()
    return taken


def left_by_builds(house: House) -> list[Left]:
    """Build; return what a kill at each step would leave, and put the old state there again."""
    into = house.folder.with_name("left")
    found = left_at_each(house.build, house.folder, into, exchanges=house.layout.exchanges)
    assert house.state() == house.new
    house.reset()
    return found


def test_a_build_killed_at_any_step_is_recovered(house: House) -> None:
    found = []
    for left in left_by_builds(house):
        house.lay(left.folder)
        said = house.recover()
        assert house.state() in (house.layout.old, house.new), left
        found.append(house.state() == house.new)
        assert house.recover() == []
        assert len(said) <= 2
        if any("补完" in words for words in said):
            assert found[-1]
    # First the old, then the new, never back.
    assert found == sorted(found)
    assert {False, True} == set(found)


@pytest.mark.parametrize("house", ["by renaming", "the site is a mount point"], indirect=True)
def test_a_recovery_killed_at_any_step_is_recovered(house: House) -> None:
    seen, tried = [], []
    for left in left_by_builds(house):
        house.lay(left.folder)
        if left.half or (state := house.state()) in seen:
            continue
        seen.append(state)
        into = left.folder.with_name(f"{left.folder.name}-again")
        exchanges = house.layout.exchanges
        for again in left_at_each(house.recover, house.folder, into, exchanges=exchanges):
            house.lay(again.folder)
            if (state := house.state()) in tried:
                continue
            tried.append(state)
            house.recover()
            assert house.state() in (house.layout.old, house.new), (left, again)
    assert len(seen) > 5
    assert len(tried) > 20


@pytest.mark.parametrize("house", ["by renaming"], indirect=True)
def test_what_a_kill_leaves_is_what_was_there_before_the_step(house: House) -> None:
    """The tests above need no process for every step, as long as this holds."""
    for left in left_by_builds(house):
        house.reset()
        exchanges = house.layout.exchanges
        assert killed_at(left.number, house.build, half=left.half, exchanges=exchanges)
        killed = house.state()
        house.lay(left.folder)
        assert house.state() == killed, left


@pytest.mark.parametrize("house", ["with twins", "with twins, by renaming"], indirect=True)
def test_what_was_replaced_is_what_the_next_build_begins_with(house: House) -> None:
    house.build()
    assert house.state() == house.new
    for twin, name in zip(house.twins, ("gazettes", "site"), strict=True):
        assert twin
        old = {key.removeprefix(f"{name}/") for key in OLD if key.startswith(name)}
        assert {p.relative_to(twin).as_posix() for p in twin.rglob("*") if p.is_file()} == old


def test_a_build_that_fails_gives_back_what_it_began_with(tmp_path: Path) -> None:
    house = House(tmp_path / "house", Layout(has_twins=True))
    house.reset()
    target = Target(house.targets[0], "a", house.twins[0])
    with suppress(ZeroDivisionError), staged([target], house.note, lambda _: None) as (new,):
        assert (new / "older").exists()
        raise ZeroDivisionError
    assert house.state() == OLD
    assert house.twins[0]
    assert (house.twins[0] / "older").exists()


def refuse(monkeypatch: pytest.MonkeyPatch, refused: Callable[[int], bool]) -> None:
    """Let the system refuse some steps, by their numbers."""
    numbers = iter(range(1_000))

    def watched(step: Callable[..., Any]) -> Callable[..., Any]:
        def step_or_refusal(*arguments: Any) -> Any:
            if refused(next(numbers)):
                if step.__name__ == "exchange":
                    return False
                raise PermissionError(13, "refused", str(arguments[0]))
            return step(*arguments)

        return step_or_refusal

    for name in STEPS:
        monkeypatch.setattr(disk, name, watched(getattr(disk, name)))


def outcome(house: House) -> bool | None:
    """Return whether a build succeeds; None when it could not even undo."""
    try:
        house.build()
    except UnfinishedError:
        return None
    except OSError:
        return False
    return True


def test_a_refusal_at_any_step_leaves_what_is_told(house: House) -> None:
    for number, _ in enumerate(steps(house)):
        house.reset()
        with pytest.MonkeyPatch.context() as patched:
            refuse(patched, number.__eq__)
            built = outcome(house)
        house.recover()
        assert house.state() == (house.new if built else house.layout.old), number


def test_refusals_of_all_from_some_step_on_are_recovered_when_they_end(house: House) -> None:
    for number, _ in enumerate(steps(house)):
        house.reset()
        with pytest.MonkeyPatch.context() as patched:
            refuse(patched, lambda step, number=number: step >= number)  # type: ignore[misc]
            built = outcome(house)
        house.recover()
        assert house.state() in (
            (house.layout.old, house.new)
            if built is None
            else ((house.new,) if built else (house.layout.old,))
        ), number
