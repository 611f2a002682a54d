"""Folders in which a build is prepared, beside the folders it will replace."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publish.swap import replace_folder

SUFFIX = ".gazette-"


class RefusedError(Exception):
    """A folder that may not be replaced; the message says why, in Chinese."""


def refuse_precious(target: Path, content: Path) -> None:
    """Raise RefusedError when replacing `target` would destroy more than generated files."""
    target, content = target.resolve(), content.resolve()
    holds_content = content == target or target in content.parents
    if holds_content or target == Path.home() or (target / ".git").exists():
        raise RefusedError(f"{target} 里有不是本程序生成的内容，不能用作输出文件夹")
    if content in target.parents:
        raise RefusedError(f"{target} 在记录文件夹之内，不能用作输出文件夹")
    if target.exists() and not target.is_dir():
        raise RefusedError(f"{target} 不是文件夹")


@contextmanager
def staged(*targets: Path) -> Iterator[tuple[Path, ...]]:
    """Give an empty folder for each target; replace the targets when the block ends well.

    When it does not, or the program is killed, the targets stay as they were. What a killed
    program left behind is removed by the next. Two builds of the same targets wait for each other.
    """
    resolved = [target.resolve() for target in targets]
    for target in resolved:
        target.parent.mkdir(parents=True, exist_ok=True)
    with _lock(resolved[0].parent):
        for target in resolved:
            for left in target.parent.glob(f".{target.name}{SUFFIX}*"):
                shutil.rmtree(left, ignore_errors=True)
        folders = tuple(_empty_folder(target) for target in resolved)
        try:
            yield folders
            for folder, target in zip(folders, resolved, strict=True):
                replace_folder(folder, target)
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
