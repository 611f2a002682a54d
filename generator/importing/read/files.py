"""What was named on the command line -> the files to read, in the order that people count in."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

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
"""What a folder is searched for; a file that is named itself may be called anything."""


def files_of(named: Iterable[Path]) -> list[Path | Packed]:
    """Return the files that paths name, those of folders and archives in natural order, each once.

    Raises UnreadableError for a folder or an archive that cannot be read, or in which is nothing to read.
    """
    found: dict[Path | Packed, None] = {}
    for path in named:
        for own in _inside(path) if path.is_dir() else [path]:
            found |= dict.fromkeys(_unpacked(own) if is_archive(own) else [own])
        if len(found) > _MOST:
            raise UnreadableError(f"一次最多导入 {_MOST} 个文件", "请分几次导入")
    return [*found]


def _inside(folder: Path) -> list[Path]:
    try:
        found = sorted(_walked(folder), key=lambda path: natural(path.relative_to(folder)))
    except OSError as failed:
        what = f"文件夹 {folder} 读不出来：{words(failed)}"
        raise UnreadableError(what, "请检查是否有权读取") from failed
    if not found:
        kinds = "、".join(sorted(one[1:] for one in SUFFIXES))
        raise UnreadableError(f"文件夹 {folder} 里没有能导入的文件", f"能导入的有 {kinds}")
    return found


def _unpacked(archive: Path) -> list[Packed]:
    found = sorted(packed_in(archive, SUFFIXES), key=lambda one: natural(one.path))
    if not found:
        kinds = "、".join(sorted(one[1:] for one in SUFFIXES))
        raise UnreadableError(f"压缩包 {archive} 里没有能导入的文件", f"能导入的有 {kinds}")
    return found


def _walked(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder; links are not followed, they may lead anywhere."""
    for path in folder.iterdir():
        if is_junk(path.name) or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walked(path)
        elif path.suffix.lower() in SUFFIXES | {".zip"}:
            yield path


def natural(path: PurePath) -> list[tuple[str | int, ...]]:
    """Return a key by which 第2期 comes before 第10期."""
    return [
        tuple(int(part) if part.isdecimal() else part for part in _NUMBER.split(step))
        for step in path.parts
    ]
