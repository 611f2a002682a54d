"""A .zip with several files: each is read out of it as it is asked for, and none is written anywhere."""

import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from generator.failure import words
from generator.importing.read.size import MOST, refuse_big
from generator.importing.read.unreadable import UnreadableError
from generator.importing.read.zip_methods import DAMAGED, is_bounded
from generator.load.walk import is_junk

_MB = 1_000_000
_ENTRIES, _ALL = 10_000, 1_000 * _MB
"""How much an archive may hold: entries, and bytes of all that are read, once unpacked."""
_UNPACK = "请自己解开，核对里面的文件，再导入解开的文件夹"
_LOCKED, _UTF_8 = 1, 0x800
_ARCHIVES = frozenset([".zip", ".rar", ".7z", ".tar", ".gz", ".tgz"])
_DOCUMENT = {"[Content_Types].xml", "content.xml", "OFD.xml"}
"""What shows that a zip is one document, whatever its name ends in."""


@dataclass(frozen=True)
class Packed:
    """A file in an archive."""

    archive: Path
    entry: zipfile.ZipInfo
    path: PurePosixPath
    """Where it stands in the archive, its name as its author typed it."""

    @property
    def name(self) -> str:
        """Its name, without folders."""
        return self.path.name

    def __str__(self) -> str:
        return f"{self.archive} 里的 {self.path}"

    def content(self) -> bytes:
        """Return what it holds. Raises UnreadableError."""
        try:
            with _opened(self.archive).open(self.entry) as part:
                data = part.read(MOST + 1)
        except (*DAMAGED, RuntimeError) as failed:
            raise UnreadableError("压缩包已经损坏", _UNPACK) from failed
        refuse_big(len(data))
        return data


@lru_cache(maxsize=1)
def _opened(archive: Path) -> zipfile.ZipFile:
    """Return an archive, its directory read once for all its files; one at a time stays open."""
    return zipfile.ZipFile(archive)


def is_archive(path: Path) -> bool:
    """Whether a file is an archive of files by its name, and is no document that is packed as one."""
    if path.suffix.lower() != ".zip" or not path.is_file():
        return False
    try:
        with zipfile.ZipFile(path) as opened:
            return not _DOCUMENT & set(opened.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return True


def packed_in(archive: Path, suffixes: frozenset[str]) -> list[Packed]:
    """Return the files of an archive that end in one of `suffixes`, in the order of the archive.

    Raises UnreadableError for an archive that cannot be read, or that was made to harm. A name that
    leads out of it is no harm: nothing is written.
    """
    try:
        _opened.cache_clear()
        entries = _opened(archive).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as failed:
        raise UnreadableError(f"{archive}：压缩包已经损坏，打不开", "请重新取一份") from failed
    except OSError as failed:
        what = f"{archive}：压缩包读不出来：{words(failed)}"
        raise UnreadableError(what, "请检查是否有权读取") from failed
    if len(entries) > _ENTRIES:
        raise UnreadableError(f"{archive}：压缩包里的文件超过 {_ENTRIES} 个", "请分几次导入")
    found = [one for one in _files(archive, entries) if one.path.suffix.lower() in suffixes]
    if sum(one.entry.file_size for one in found) > _ALL:
        what = f"{archive}：压缩包解开以后超过 {_ALL // _MB} MB"
        raise UnreadableError(what, "请分成几个压缩包，再导入")
    return found


def _files(archive: Path, entries: list[zipfile.ZipInfo]) -> Iterator[Packed]:
    """Yield what an archive holds besides folders, links and what programs leave there."""
    for entry in entries:
        named = _named(entry)
        path = PurePosixPath(named)
        if (
            named.endswith("/")
            or stat.S_ISLNK(entry.external_attr >> 16)
            or any(is_junk(step) for step in path.parts if step != "..")
        ):
            continue
        if entry.flag_bits & _LOCKED:
            raise UnreadableError(f"{archive}：压缩包有密码", _UNPACK)
        if path.suffix.lower() in _ARCHIVES:
            raise UnreadableError(f"{archive}：压缩包里还有压缩包（{named}）", _UNPACK)
        if not is_bounded(entry):
            what = f"{archive}：{named} 用了 bzip2、LZMA 一类少见的压缩方法，程序不解"
            raise UnreadableError(what, _UNPACK)
        yield Packed(archive, entry, path)


def _named(entry: zipfile.ZipInfo) -> str:
    """Return the name of an entry as it was typed: Windows packs names in GBK and does not say so.

    `filename` is what systems and versions of Python make of it, each in its own way.
    """
    name = entry.orig_filename.partition("\0")[0]
    if not entry.flag_bits & _UTF_8:
        raw = name.encode("cp437")
        name = next((one for code in ("utf-8", "gb18030") if (one := _read(raw, code))), name)
    return name.replace("\\", "/")


def _read(raw: bytes, code: str) -> str:
    try:
        return raw.decode(code)
    except UnicodeDecodeError:
        return ""
