"""A copy of content/, in which an import is tried before anything is written."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


class Stage:
    """A copy of `content`, and what is laid into it."""

    def __init__(self, content: Path, copy: Path) -> None:
        """Take both folders, which have the same files."""
        self.content, self.copy = content, copy
        self._laid: set[str] = set()

    def lay(self, files: Mapping[str, bytes]) -> None:
        """Lay files, by the way from content/, in place of those that were laid before."""
        for way in self._laid - files.keys():
            (self.copy / way).unlink()
            if (self.content / way).exists():
                _linked(str(self.content / way), str(self.copy / way))
        for way, data in files.items():
            target = self.copy / way
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            target.write_bytes(data)
        self._laid = {*files}


@contextmanager
def staged(content: Path) -> Iterator[Stage]:
    """Give a stage of `content`, under the name that problems tell; it goes when all is done."""
    with tempfile.TemporaryDirectory(prefix="gazette-import-") as folder:
        copy = Path(folder).resolve() / "content"
        shutil.copytree(content, copy, copy_function=_linked, ignore=_leading_out(content))
        yield Stage(content, copy)


def _leading_out(content: Path) -> Callable[[str, list[str]], list[str]]:
    """Return what tells links that lead out of `content`: no record stands there."""
    root = content.resolve()

    def ignored(folder: str, names: list[str]) -> list[str]:
        found = (Path(folder, name) for name in names)
        return [
            one.name
            for one in found
            if one.is_symlink() and not Path(os.path.realpath(one)).is_relative_to(root)
        ]

    return ignored


def _linked(source: str, target: str) -> str:
    """Give a file a second name where the disk can, else copy it: nobody writes into these."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
    return target
