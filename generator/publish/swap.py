"""Replaces a folder by another in one step that cannot be seen half done.

Linux exchanges two folders atomically (renameat2 with RENAME_EXCHANGE, since 3.15; see
renameat2(2)); whoever looks, or kills the program, at any moment finds the old one or the new one.
"""

import ctypes
import errno
import os
import shutil
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def replace_folder(new: Path, old: Path, spare: Path | None = None) -> None:
    """Put the folder `new` where `old` is or is to be; what was there goes to `spare`, or away.

    All lie in one file system. Raises OSError when the file system refuses.
    """
    if not old.exists():
        new.rename(old)
        return
    _exchange(new, old)
    if spare:
        new.rename(spare)
    else:
        shutil.rmtree(new)


def _exchange(one: Path, other: Path) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    done = libc.renameat2(
        _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE
    )
    if done == 0:
        return
    number = ctypes.get_errno()
    if number not in {errno.EINVAL, errno.ENOSYS}:
        raise OSError(number, os.strerror(number), str(other))
    # A file system without the exchange: the old folder steps aside, for a moment there is none.
    aside = one.with_name(one.name + "-old")
    other.rename(aside)
    one.rename(other)
    aside.rename(one)
