"""Writes new files of a workspace and longer ones: all of them, or none."""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from generator.workspace.error import ScaffoldError
from generator.workspace.write import write_anew


def add(content: Path, new: Mapping[str, bytes], longer: Mapping[str, bytes]) -> None:
    """Write `new` files, never over one, and give `longer` ones more; by the way from `content`.

    Raises ScaffoldError where a file is there or lies outside, and OSError; then nothing is changed.
    """
    for path in (*new, *longer):
        refuse_outside(content, path)
    before = {path: (content / path).read_bytes() for path in longer}
    made: list[Path] = []
    folders: list[Path] = []
    try:
        for path, data in new.items():
            target = content / path
            _make(target.parent, folders)
            with _opened(target) as file:
                made.append(target)
                file.write(data)
        for path, data in longer.items():
            write_anew(content / path, data)
    except BaseException:
        for path, data in before.items():
            if (content / path).read_bytes() != data:
                write_anew(content / path, data)
        for target in made:
            target.unlink()
        for folder in reversed(folders):
            folder.rmdir()
        raise


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there. Raises ScaffoldError for one that is, and OSError."""
    with _opened(path) as file:
        file.write(data)


def refuse_outside(content: Path, path: str) -> None:
    """Raise ScaffoldError where a way below `content` leads out of it, over a link."""
    if not (content / path).resolve().is_relative_to(content.resolve()):
        raise ScaffoldError(f"{content / path} 经链接指到了 {content} 的外面，没有写")


def _make(folder: Path, made: list[Path]) -> None:
    """Make a folder and those around it that are not there, the outermost first; note each in `made`."""
    for one in [one for one in (folder, *folder.parents) if not one.exists()][::-1]:
        one.mkdir()
        made.append(one)


def _opened(target: Path) -> BinaryIO:
    try:
        return target.open("xb")
    except FileExistsError as there:
        raise ScaffoldError(f"已经有 {target}，没有改动") from there
