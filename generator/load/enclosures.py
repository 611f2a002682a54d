"""A picture or another file of content/ -> what is published of it, or what is wrong with it."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pypdfium2

from generator.failure import words
from generator.load.drawing import safe_drawing
from generator.load.picture import Pictured, UnfitError, safe_picture
from generator.model.enclosure import Enclosure
from generator.place import Mark
from generator.problems import Problem, error

_MB = 1_000_000
_MOST = {"picture": 10 * _MB, "drawing": 2 * _MB, "file": 100 * _MB}
"""Bytes: a page with more than ten megabytes does not open on a phone; hosts of git refuse more than 100."""

_PICTURES: Mapping[str, str] = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OFFICE: Mapping[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    ".ofd": (_ZIP,),
    ".docx": (_ZIP,),
    ".xlsx": (_ZIP,),
    ".doc": (_OLE,),
    ".xls": (_OLE,),
    ".wps": (_OLE, _ZIP),
    ".et": (_OLE, _ZIP),
}
"""What files that readers download begin with."""
PICTURE_SUFFIXES = frozenset([*_PICTURES, ".svg"])
SUFFIXES = PICTURE_SUFFIXES | _OFFICE.keys()
_BLOCK = 1 << 20


def read_enclosure(path: Path, shown: str) -> tuple[Enclosure | None, list[Problem]]:
    """Return what is published of a file, or a problem."""
    suffix = path.suffix.lower()
    try:
        if not path.is_file():
            return None, [
                error("unreadable", Mark(shown), "不是普通文件，读不出来", "请换成普通文件")
            ]
        return _read(path, shown, suffix), []
    except UnfitError as unfit:
        return None, [error("unfit-file", Mark(shown), unfit.what, unfit.hint)]
    except OSError as failed:
        message = f"文件读不出来：{words(failed)}"
        return None, [error("unreadable", Mark(shown), message, "请检查文件是否存在、是否有权读取")]


def _read(path: Path, shown: str, suffix: str) -> Enclosure:
    if suffix == ".svg":
        data = _bounded(path, "drawing").read_bytes()
        return _pictured(path, shown, safe_drawing(data))
    if suffix in _PICTURES:
        data = _bounded(path, "picture").read_bytes()
        return _pictured(path, shown, safe_picture(data, _PICTURES[suffix]))
    return _kept(_bounded(path, "file"), shown, suffix)


def _bounded(path: Path, sort: str) -> Path:
    size, most = path.stat().st_size, _MOST[sort]
    if not size:
        raise UnfitError("文件是空的", "请换成完好的文件，或删去它")
    if size > most:
        what = f"文件有 {size / _MB:.1f} MB，超过 {most // _MB} MB"
        raise UnfitError(what, "图片请缩小尺寸再存；PDF 请压缩，或分成几个文件")
    return path


def _pictured(path: Path, shown: str, picture: Pictured) -> Enclosure:
    name = hashlib.sha256(picture.content).hexdigest()[:_DIGITS] + picture.suffix
    return Enclosure(shown, path, name, picture.content, picture.width, picture.height)


_DIGITS = 16


def _kept(path: Path, shown: str, suffix: str) -> Enclosure:
    """Return a file that is published as it is; its name is the hash of all of it."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        first = file.read(8)
        if not first.startswith(_OFFICE[suffix]):
            raise UnfitError(
                f"文件不是 {suffix[1:]}，内容与后缀不符", "请核对文件，用原来的程序另存"
            )
        file.seek(0)
        for block in iter(lambda: file.read(_BLOCK), b""):
            digest.update(block)
    found = Enclosure(shown, path, digest.hexdigest()[:_DIGITS] + suffix)
    return replace(found, pages=_pages(path)) if suffix == ".pdf" else found


def _pages(path: Path) -> int:
    try:
        with pypdfium2.PdfDocument(path) as pdf:
            return len(pdf)
    except pypdfium2.PdfiumError as failed:
        raise UnfitError(
            "PDF 打不开：文件不完整，或者加了密码", "请换成完好、没有密码的 PDF"
        ) from failed
