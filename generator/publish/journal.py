"""The journal of a replacement: which targets change together, while they do.

While it lies there, every prepared folder is whole or in place, so whoever finds it can go on
from wherever the last one was broken off. It is written in one step and goes in one step.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.publish import disk
from generator.publish.change import Change
from generator.publish.room import Room, rooms


class UnfinishedError(Exception):
    """A replacement that can be neither completed nor undone now; the message says so, in Chinese."""


@dataclass(frozen=True)
class Journal:
    """The changes of one build. It lies in the room of the first."""

    changes: Sequence[Change]

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.changes[0].room.journal

    @property
    def targets(self) -> frozenset[Path]:
        """What it changes."""
        return frozenset(change.room.target for change in self.changes)

    def write(self, note: Path) -> None:
        """Write it, and before it where it lies: in the other targets' rooms, and into `note`."""
        for pointer in (change.room.pointer for change in self.changes[1:]):
            disk.write(pointer, _way(self.path, pointer.parent))
        # The note is for commands that are not told the targets; a build goes on without.
        with suppress(OSError):
            disk.write(note, _way(self.path, note.parent))
        draft = self.path.with_name(f"{self.path.name}-draft")
        disk.write(draft, self._text())
        disk.rename(draft, self.path)

    def _text(self) -> str:
        folder = self.path.parent
        changes = [
            {
                "target": _way(change.room.target, folder),
                "inside": change.room.inside,
                "spare": change.spare and _way(change.spare, folder),
            }
            for change in self.changes
        ]
        return json.dumps(changes)


def read_journal(path: Path) -> Journal:
    """Return the journal at `path`. Raises UnfinishedError when it is none."""
    folder, text = path.parent, path.read_text(encoding="utf-8")
    try:
        changes = [
            Change(
                Room(_there(folder, entry["target"]), bool(entry["inside"])),
                _there(folder, entry["spare"]) if entry["spare"] else None,
            )
            for entry in json.loads(text)
        ]
        if not changes:
            raise ValueError("a journal names what it changes")
    except (ValueError, TypeError, KeyError) as failed:
        raise UnfinishedError(
            f"上次生成在替换文件夹时中断，它的记录 {path} 读不懂；"
            "请核对公报和网站两个文件夹，然后删去这个文件"
        ) from failed
    return Journal(changes)


def find_journal(targets: Sequence[Path], note: Path) -> Path | None:
    """Return where the journal lies that tells of one of the targets, or that `note` names."""
    places = [room for target in targets for room in rooms(target)]
    journals = [room.journal for room in places]
    pointers = [*(room.pointer for room in places), note]
    told = [_there(pointer.parent, words) for pointer in pointers if (words := _read(pointer))]
    return next((path for path in (*journals, *told) if os.path.lexists(path)), None)


def _read(pointer: Path) -> str:
    try:
        return os.fsdecode(pointer.read_bytes())
    except OSError:
        return ""


def _way(path: Path, folder: Path) -> str:
    """Return the way from `folder`, so that a folder that was moved with all of it is understood."""
    try:
        return os.path.relpath(path, folder)
    except ValueError:
        # On another drive of Windows.
        return str(path)


def _there(folder: Path, way: str) -> Path:
    return Path(os.path.normpath(folder / way))
