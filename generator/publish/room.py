"""Where a build keeps what it needs for one target: hidden names beside the target, or in it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

MARK = ".gazette-new"
"""A file in a folder that a build has prepared: where it lies, there is the new state.

It goes when the new state is complete; no page of a gazette or a website has its name.
"""
_MOUNTS = Path("/proc/self/mountinfo")


@dataclass(frozen=True)
class Room:
    """The hidden files and folders of one target."""

    target: Path
    inside: bool
    """Whether they lie in the target: a mount point cannot be renamed, only what is in it."""

    @property
    def folder(self) -> Path:
        """The folder they lie in: on the target's own file system, so that renaming is enough."""
        return self.target if self.inside else self.target.parent

    @property
    def new(self) -> Path:
        """The folder in which the new state is prepared."""
        return self._named("new")

    @property
    def aside(self) -> Path:
        """Where the old state steps aside."""
        return self._named("old")

    @property
    def journal(self) -> Path:
        """What is being replaced, while it is."""
        return self._named("journal")

    @property
    def pointer(self) -> Path:
        """Where the journal lies that tells of this target, if another target has it."""
        return self._named("pointer")

    @property
    def lock(self) -> Path:
        """The file that a build locks."""
        return self._named("lock")

    @property
    def mark(self) -> Path:
        """The mark, when the new state has arrived in the target."""
        return self.target / MARK

    def is_own(self, name: str) -> bool:
        """Whether a file in the target is none of its content."""
        return name.startswith(self._prefix) or name in {MARK, "lost+found"}

    @property
    def _prefix(self) -> str:
        return f".{self.target.name}.gazette-"

    def _named(self, what: str) -> Path:
        return self.folder / f"{self._prefix}{what}"


def rooms(target: Path) -> tuple[Room, Room]:
    """Return both rooms that a target may have, for one who looks for what was left behind."""
    return Room(target, inside=False), Room(target, inside=True)


def room_of(target: Path) -> Room:
    """Return the room for a new build: beside the target, if that can be renamed there."""
    fixed = is_mount(target) or not os.access(target.parent, os.W_OK | os.X_OK)
    return Room(target, inside=target.is_dir() and fixed)


def is_mount(folder: Path) -> bool:
    """Whether something is mounted here, be it another folder of the same file system."""
    return os.path.ismount(folder) or str(folder) in _mounts()


def _mounts() -> set[str]:
    """Return where things are mounted, as Linux lists it (proc(5)); elsewhere nothing."""
    if not _MOUNTS.exists():
        return set()
    lines = os.fsdecode(_MOUNTS.read_bytes()).splitlines()
    return {_unescaped(line.split(" ")[4]) for line in lines}


def _unescaped(path: str) -> str:
    """Return a path in which the list has written spaces and the like as octal numbers."""
    return re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), path)
