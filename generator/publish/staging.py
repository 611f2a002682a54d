"""Folders in which a build is prepared, beside the folders it will replace."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publish.guard import Target
from generator.publish.swap import replace_folder

SUFFIX = ".gazette-"


@contextmanager
def staged(*targets: Target) -> Iterator[tuple[Path, ...]]:
    """Give an empty folder for each target; replace the targets when the block ends well.

    When it does not, or the program is killed, the targets stay as they were. What a killed
    program left behind is removed by the next. Two builds of the same targets wait for each other.
    """
    paths = [target.path.resolve() for target in targets]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
    with _lock(paths[0].parent):
        for path in paths:
            for left in path.parent.glob(f".{path.name}{SUFFIX}*"):
                shutil.rmtree(left, ignore_errors=True)
        folders = tuple(_empty_folder(path) for path in paths)
        try:
            yield folders
            for folder, path, target in zip(folders, paths, targets, strict=True):
                replace_folder(folder, path, target.spare())
        finally:
            for folder in folders:
                shutil.rmtree(folder, ignore_errors=True)


def _empty_folder(target: Path) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}{SUFFIX}", dir=target.parent))
    # mkdtemp makes a private folder; a website is for everyone.
    folder.chmod(0o755)
    return folder


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Hold the lock of `folder`; the system releases it when the program ends, however it ends."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
