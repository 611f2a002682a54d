"""Runs a piece of the program in a process of its own, and ends it at a step, or as if at each."""

import os
import shutil
import signal
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from generator.publish import disk

from ..forked import forked

STEPS = ("make", "write", "rename", "exchange", "remove")
HALVES = ("write", "remove")
"""The steps that can be done in half."""


def steps_of(work: Callable[[], None], folder: Path, *, exchanges: bool = True) -> list[str]:
    """Return the steps that `work` takes, without ending it."""
    told = folder / "steps"
    assert forked(lambda: _counting(work, told, exchanges)) == 0
    steps = told.read_text(encoding="utf-8").split()
    told.unlink()
    return steps


def _counting(work: Callable[[], None], told: Path, exchanges: bool) -> None:
    names: list[str] = []

    def before(name: str, _: tuple[Any, ...]) -> None:
        names.append(name)

    _watch(before, exchanges)
    work()
    told.write_text(" ".join(names), encoding="utf-8")


@dataclass(frozen=True)
class Left:
    """What lies there when the program is killed before a step, or in the midst of it."""

    number: int
    step: str
    half: bool
    folder: Path


def left_at_each(
    work: Callable[[], object], within: Path, into: Path, *, exchanges: bool = True
) -> list[Left]:
    """Run `work` once, to its end; return copies of `within` as a kill at each step would leave it.

    A killed process does nothing more, so what it leaves is what was there before the step.
    """
    left = []

    def copied(number: int, step: str, half: bool) -> Path:
        return into / f"{number}-{step}-{'half' if half else 'before'}"

    def keeping() -> None:
        numbers = count()

        def before(name: str, arguments: tuple[Any, ...]) -> None:
            number = next(numbers)
            shutil.copytree(within, copied(number, name, half=False), symlinks=True)
            if name in HALVES:
                half = copied(number, name, half=True)
                shutil.copytree(within, half, symlinks=True)
                path, *rest = arguments
                _half(name, half / path.relative_to(within), *rest)

        _watch(before, exchanges)
        work()

    into.mkdir()
    assert forked(keeping) == 0
    for folder in into.iterdir():
        number, step, which = folder.name.split("-")
        left.append(Left(int(number), step, which == "half", folder))
    return sorted(left, key=lambda one: (one.number, one.half))


def killed_at(
    number: int, work: Callable[[], None], *, half: bool = False, exchanges: bool = True
) -> bool:
    """Run `work`, killed before step `number` or in the midst of it; return whether it was."""
    return forked(lambda: _ending(number, work, half, exchanges)) == -signal.SIGKILL


def _ending(number: int, work: Callable[[], None], half: bool, exchanges: bool) -> None:
    left = iter(range(number, -1, -1))

    def before(name: str, arguments: tuple[Any, ...]) -> None:
        if next(left) == 0:
            if half:
                _half(name, *arguments)
            os.kill(os.getpid(), signal.SIGKILL)

    _watch(before, exchanges)
    work()


def _half(name: str, path: Path, *rest: Any) -> None:
    """Do half of a step, of those that can be done in half."""
    if name == "write":
        path.write_text(rest[0][: len(rest[0]) // 2], encoding="utf-8")
    elif name == "remove" and path.is_dir():
        for inner in sorted(path.iterdir())[:1]:
            inner.unlink()


def _watch(before: Callable[[str, tuple[Any, ...]], None], exchanges: bool) -> None:
    """Let `before` see every step first."""
    for name in STEPS:
        setattr(disk, name, _watched(name, getattr(disk, name), before))
    if not exchanges:
        disk.exchange = lambda *_: False


def _watched(
    name: str, step: Callable[..., Any], before: Callable[[str, tuple[Any, ...]], None]
) -> Callable[..., Any]:
    def watched(*arguments: Any) -> Any:
        before(name, arguments)
        return step(*arguments)

    return watched
