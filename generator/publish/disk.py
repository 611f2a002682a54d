"""The steps by which a build changes the disk where others look: each happens whole or not at all.

Whatever publishing does beside or in a target it does by these, so that a test can end the
program before every one of them.
"""

import ctypes
import os
import shutil
from collections.abc import Callable
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def make(folder: Path) -> None:
    """Make an empty folder."""
    folder.mkdir()


def write(path: Path, text: str) -> None:
    """Write a file anew, and wait until the disk has it."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def rename(path: Path, to: Path) -> None:
    """Give a file or folder another name on the same file system; a file replaces a file."""
    path.replace(to)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step; return False where the system cannot, or will not.

    Linux can, on most file systems: renameat2(2) with RENAME_EXCHANGE.
    """
    call = _renameat2()
    if call is None:
        return False
    names = os.fsencode(one), os.fsencode(other)
    return bool(call(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0)


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _renameat2() -> Callable[..., int] | None:
    try:
        call: Callable[..., int] = ctypes.CDLL(None).renameat2
    except (AttributeError, TypeError):
        # macOS has no such function; Windows has no library without a name.
        return None
    return call
