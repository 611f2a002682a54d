"""Waits for changes of files.

It looks again and again, because then it never matters what is deleted, moved or put in its place:
what is not there now can be there at the next look. The system tells when it is time for one, where
it can: an archive has many files, and to look at them all takes as long as a pause should.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Self

from watchdog.events import (
    EVENT_TYPE_CLOSED_NO_WRITE,
    EVENT_TYPE_OPENED,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

Snapshot = frozenset[tuple[str, int, int, int]]
"""Of each file its path, its number in the file system, its size and when it was changed."""

_PAUSE = 0.15
"""Seconds between two looks."""
_SHARE = 9
"""How much longer than a look the pause after it is, at least: an archive has many files."""
_READ = {EVENT_TYPE_OPENED, EVENT_TYPE_CLOSED_NO_WRITE}
_REST = 0.06
"""Seconds without a change, after which one is over: a checkout changes many files."""


def snapshot(paths: Iterable[Path]) -> Snapshot:
    """Return the files that are there now, at or below `paths`, save hidden ones."""
    return frozenset(_stamped(name for path in paths for name in _files(path)))


def changed(before: Snapshot, now: Snapshot) -> set[Path]:
    """Return the files that are not what they were, came or went."""
    return {Path(name) for name, *_ in before ^ now}


class Alarm(FileSystemEventHandler):
    """Ends a pause when the system tells of a change in one of some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._rung = Event()
        self._observer = Observer()
        for folder in filter(Path.is_dir, folders):
            self._observer.schedule(self, str(folder), recursive=True)

    def __enter__(self) -> Self:
        # Where there are more folders than the system watches, they are only looked at.
        with suppress(OSError):
            self._observer.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Ring; that a file was only read is no change."""
        if event.event_type not in _READ:
            self._rung.set()

    def pause(self, seconds: float) -> None:
        """Return after some time, or sooner, when it has rung since the last pause."""
        self._rung.wait(seconds)
        self._rung.clear()


def wait_for_change(
    look: Callable[[], object], seen: object, pause: Callable[[float], object] = time.sleep
) -> None:
    """Return when `look` sees something else than `seen`, and it has come to rest."""
    while True:
        started = time.perf_counter()
        now = look()
        if now != seen:
            break
        looked = time.perf_counter()
        pause(max(_PAUSE, _SHARE * (looked - started)))
        # Where something changes all the time that is none of ours, half of the time is enough.
        time.sleep(max(0.0, 2 * looked - started - time.perf_counter()))
    while True:
        time.sleep(_REST)
        later = look()
        if later == now:
            return
        now = later


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
