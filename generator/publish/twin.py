"""The folder that was replaced, kept as the twin of the one that took its place.

The next build begins with it: what has changed meanwhile is linked from the folder that stands, so a
build writes and deletes what differs between two builds, not the archive. It costs the names of the
files, not their content. Where a file system knows no hard links there is none, and a build writes
everything; who deletes it, or copies it with all of the workspace, loses that time once.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.publish import disk
from generator.publish.room import Room

_PROBES = (".gazette-link", ".gazette-link-too")


class Seen(NamedTuple):
    """What can be seen of a file without reading it."""

    number: int
    size: int
    written: int
    """In nanoseconds."""
    mode: int
    """Its sort, and who may read it."""


def begin(room: Room, twin: Path | None) -> None:
    """Make the folder of a new build: of the twin, if there is one, else empty."""
    if twin and twin.is_dir() and not twin.is_symlink():
        with suppress(OSError):
            # Not from another file system.
            disk.rename(twin, room.new)
            return
    disk.make(room.new)


def retire(room: Room, twin: Path | None) -> None:
    """Keep what lies where a build is prepared as the twin, if it can be one."""
    if twin is None or room.inside or not room.new.is_dir():
        return
    with suppress(OSError):
        twin.parent.mkdir(exist_ok=True)
        if _knows_links(room.new):
            disk.rename(room.new, twin)


def _knows_links(folder: Path) -> bool:
    one, other = (folder / name for name in _PROBES)
    try:
        one.touch()
        os.link(one, other)
    except (OSError, NotImplementedError):
        return False
    finally:
        for path in (one, other):
            path.unlink(missing_ok=True)
    return True


def link(new: Path, standing: Path, files: Mapping[str, Seen]) -> Iterator[str]:
    """Let `new` have those files of the folder that stands that look as is said; yield their paths."""
    with suppress(OSError, NotImplementedError):
        for path, seen in files.items():
            if _looks(standing / path, seen):
                target = new / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.unlink(missing_ok=True)
                os.link(standing / path, target)
                yield path


def _looks(path: Path, seen: Seen) -> bool:
    try:
        return seen_of(path) == seen
    except OSError:
        # It is not there.
        return False


def seen_of(path: Path) -> Seen:
    """Return what can be seen of a file. Raises OSError when it is not there."""
    return _seen(path.lstat())


def _seen(found: os.stat_result) -> Seen:
    return Seen(found.st_ino, found.st_size, found.st_mtime_ns, found.st_mode)


def files_in(folder: Path) -> dict[str, Seen]:
    """Return all files of a folder by path below it; a link is one, wherever it leads."""
    return dict(_files(folder, ""))


def _files(folder: Path | str, before: str) -> Iterator[tuple[str, Seen]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{before}{entry.name}/")
            else:
                # Windows tells the number of a file only to who asks for it by path.
                found = entry.stat(follow_symlinks=False)
                yield before + entry.name, _seen(found if found.st_ino else os.lstat(entry.path))
