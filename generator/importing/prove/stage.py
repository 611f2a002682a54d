"""A copy of content/, in which an import is tried before anything is written."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def staged(content: Path) -> Iterator[Path]:
    """Give a copy of `content`, under the name that problems tell; it goes when all is done."""
    with tempfile.TemporaryDirectory(prefix="gazette-import-") as folder:
        copy = Path(folder).resolve() / "content"
        shutil.copytree(content, copy, copy_function=_linked, ignore=_leading_out(content))
        yield copy


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
