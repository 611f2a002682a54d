"""Waits for changes of files.

It looks again and again, because then it never matters what is deleted, moved or put in its place:
what is not there now can be there at the next look.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Snapshot = frozenset[tuple[str, int, int, int]]
"""Of each file its path, its number in the file system, its size and when it was changed."""

_PAUSE = 0.15
"""Seconds between two looks."""
_SHARE = 9
"""How much longer than a look the pause after it is, at least: an archive has many files."""
_REST = 0.06
"""Seconds without a change, after which one is over: a checkout changes many files."""


def snapshot(paths: Iterable[Path]) -> Snapshot:
    """Return the files that are there now, at or below `paths`, save hidden ones."""
    return frozenset(_stamped(name for path in paths for name in _files(path)))


def changed(before: Snapshot, now: Snapshot) -> set[Path]:
    """Return the files that are not what they were, came or went."""
    return {Path(name) for name, *_ in before ^ now}


def wait_for_change(look: Callable[[], object], seen: object) -> None:
    """Return when `look` sees something else than `seen`, and it has come to rest."""
    while (now := _unhurried(look)) == seen:
        pass
    while True:
        time.sleep(_REST)
        later = look()
        if later == now:
            return
        now = later


def _unhurried(look: Callable[[], object]) -> object:
    started = time.perf_counter()
    seen = look()
    time.sleep(max(_PAUSE, _SHARE * (time.perf_counter() - started)))
    return seen


def _files(path: Path) -> Iterator[str]:
    if path.is_file():
        yield str(path)
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (os.path.join(folder, name) for name in names if not name.startswith("."))  # noqa: PTH118 - twice as fast, and there are many


def _stamped(names: Iterable[str]) -> Iterator[tuple[str, int, int, int]]:
    for name in names:
        try:
            found = os.stat(name)  # noqa: PTH116 - as above
        except OSError:
            continue  # gone since it was listed, or a link that leads nowhere
        yield name, found.st_ino, found.st_size, found.st_mtime_ns
