"""A folder that a build makes, of which most files are what the build before has left.

The folder begins as the twin of the one that stands: its files are hard links to the same files
(`twin.py`). So no file is ever written in place, here or there: what differs is written anew, under
a name from which the other file was taken first. Who writes into a published file in place changes
both; that is seen by its size, its time or its number, and the file is written anew. Only a file
that looks as it was left is believed to hold what it was left with.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from stat import S_ISLNK
from typing import TypeAlias

from generator.publish.twin import Seen, files_in, link, seen_of

_SIZE = 16
_NOTHING: "Mapping[str, Left]" = {}
Name: TypeAlias = str
"""What tells the content of a file from all others: its hash, or that of all that it is made of."""


@dataclass(frozen=True)
class Left:
    """The name of what a build left in a file, and what is to be seen of it without reading."""

    name: Name
    seen: Seen


class Output:
    """A folder in the making; paths are below it. What is not put there is not there at the end."""

    def __init__(
        self, folder: Path, left: Mapping[str, Left] = _NOTHING, standing: Path | None = None
    ) -> None:
        """Begin with what is in the folder, and in the one that stands, of which `left` is known."""
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._others = files_in(folder)
        self._remove_links()
        missing = {path: left[path].seen for path in left if not self._is_as(left, path)}
        if standing:
            self._others |= {path: missing[path] for path in link(folder, standing, missing)}
        self._left = {path: left[path] for path in left if self._is_as(left, path)}
        self._names: dict[str, Name] = {}
        self._folders: set[str] = set()

    def _remove_links(self) -> None:
        """Remove what leads elsewhere: no build made it, and what is written there would be outside."""
        for path, seen in [*self._others.items()]:
            if S_ISLNK(seen.mode):
                (self.folder / path).unlink()
                del self._others[path]

    def _is_as(self, left: Mapping[str, Left], path: str) -> bool:
        return self._others.get(path) == left[path].seen

    def name(self, path: str) -> Name:
        """Return the name of what was put at a path, empty where nothing was."""
        return self._names.get(path, "")

    @property
    def paths(self) -> Collection[str]:
        """Where something was put."""
        return self._names.keys()

    def has(self, path: str, name: Name) -> bool:
        """Whether that stands at the path already; then it stays."""
        left = self._left.get(path)
        if left is None or left.name != name:
            return False
        self._names[path] = name
        return True

    def put(self, path: str, content: bytes, name: Name = "") -> None:
        """Write a file, unless it is there."""
        self._put(path, name or name_of(content), lambda target: _write(target, content))

    def copy(self, path: str, source: Path, name: Name = "") -> None:
        """Copy a file, unless it is there."""
        self._put(path, name or name_of_file(source), lambda to: _copy(source, to))

    def take(self, path: str, made: Path, name: Name = "") -> None:
        """Move a file here that was made on the same file system, unless it is there."""
        name = name or name_of_file(made)
        if made == self.folder / path:
            self._names[path] = name
        elif self.has(path, name):
            made.unlink()
        else:
            self._put(path, name, made.replace)

    def _put(self, path: str, name: Name, make: Callable[[Path], object]) -> None:
        if not self.has(path, name):
            make(self._room_for(path))
            self._left.pop(path, None)
            self._names[path] = name

    def _room_for(self, path: str) -> Path:
        """Return where to write a file: in a folder that is there, where nothing else stands."""
        target = self.folder / path
        parent = str(target.parent)
        if parent not in self._folders:
            for above in PurePosixPath(path).parents:
                if self._others.pop(above.as_posix(), None):
                    (self.folder / above).unlink()
            target.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(parent)
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target)
        target.unlink(missing_ok=True)
        return target

    def finish(self) -> Mapping[str, Left]:
        """Remove what was not put here; return what is left."""
        for path in self._others.keys() - self._names.keys():
            self._remove(path)
        return {
            path: self._left.get(path) or Left(name, seen_of(self.folder / path))
            for path, name in self._names.items()
        }

    def _remove(self, path: str) -> None:
        """Remove a file, and the folders that are empty without it."""
        target = self.folder / path
        if not os.path.lexists(target):
            # A file stands where its folder was.
            return
        target.unlink()
        for above in target.parents:
            if above == self.folder or any(above.iterdir()):
                return
            above.rmdir()


def name_of(content: bytes) -> Name:
    """Return the name of bytes."""
    return hashlib.blake2b(content, digest_size=_SIZE).hexdigest()


def name_of_file(path: Path) -> Name:
    """Return the name of what is in a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=_SIZE)).hexdigest()


def _write(target: Path, content: bytes) -> None:
    with target.open("xb") as file:
        file.write(content)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
