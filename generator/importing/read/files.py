"""What was named on the command line -> the files to read, in the order that people count in."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import NoReturn
from unicodedata import normalize

from generator.failure import words
from generator.importing.read.packed import Packed, is_archive, packed_in
from generator.importing.read.unreadable import UnreadableError
from generator.load.walk import is_junk

_NUMBER = re.compile("([0-9]+)")
_MOST = 10_000
SUFFIXES = frozenset(
    [
        ".docx",
        ".docm",
        ".doc",
        ".wps",
        ".rtf",
        ".odt",
        ".pdf",
        ".txt",
        ".html",
        ".htm",
        ".png",
        ".jpg",
        ".jpeg",
        ".tif",
        ".tiff",
        ".bmp",
    ]
)
"""What a folder is searched for; a file that is named itself and is none of text may be called anything."""


def files_of(named: Iterable[Path]) -> list[Path | Packed]:
    """Return the files that paths name, those of folders and archives in natural order, each once.

    Raises UnreadableError for a folder or an archive that cannot be read, or in which is nothing to read.
    """
    once: dict[str, Path] = {}
    for path in named:
        for own in _inside(path) if path.is_dir() else [path]:
            once.setdefault(os.path.realpath(own), own)
    found: list[Path | Packed] = []
    for own in once.values():
        found += _unpacked(own) if is_archive(own) else [own]
        if len(found) > _MOST:
            raise UnreadableError(f"一次最多导入 {_MOST} 个文件", "请分几次导入")
    return found


def _inside(folder: Path) -> list[Path]:
    try:
        found = sorted(_walked(folder), key=lambda path: natural(path.relative_to(folder)))
    except OSError as failed:
        what = f"文件夹 {folder} 读不出来：{words(failed)}"
        raise UnreadableError(what, "请检查是否有权读取") from failed
    return found or _refuse_empty(f"文件夹 {folder} ")


def _unpacked(archive: Path) -> list[Packed]:
    found = sorted(packed_in(archive, SUFFIXES), key=lambda one: natural(one.path))
    return found or _refuse_empty(f"压缩包 {archive} ")


def _refuse_empty(where: str) -> NoReturn:
    kinds = "、".join(sorted(one[1:] for one in SUFFIXES))
    raise UnreadableError(f"{where}里没有能导入的文件", f"能导入的有 {kinds}")


def _walked(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder; links are not followed, they may lead anywhere."""
    for path in folder.iterdir():
        if is_junk(path.name) or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walked(path)
        elif path.suffix.lower() in SUFFIXES | {".zip"}:
            yield path


def natural(path: PurePath) -> list[list[tuple[int, str]]]:
    """Return a key by which 第2期 and 第２期 come before 第10期."""
    return [_counted(normalize("NFKC", step)) for step in path.parts]


def _counted(step: str) -> list[tuple[int, str]]:
    """Return words and numbers in turn; of two numbers, the one with fewer digits is the smaller."""
    parts = _NUMBER.split(step)
    return [
        (len(part.lstrip("0")), part.lstrip("0")) if at % 2 else (0, part)
        for at, part in enumerate(parts)
    ]
