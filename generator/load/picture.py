"""A photograph or picture of points -> the same without what is not seen in it.

Cameras note who took a picture, when and where (EXIF, GPS), programs their drafts and comments. All
of it is left out, and no point of the picture changes: the parts of the file are copied, not drawn
anew. Only how a picture is turned is kept, where there is a place for it, or else done.
"""

import re
import struct
import warnings
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

_LONGEST = 12_000
_POINTS = 50_000_000
_ORIENTATION = 0x0112
"""The tag of EXIF that says how a picture is turned; 5 and more are turned by a quarter."""


class UnfitError(Exception):
    """A file that cannot be published: what is wrong with it, and how to mend that."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what, self.hint = what, hint


@dataclass(frozen=True)
class Pictured:
    """What is published of a picture, with its size as it is seen."""

    content: bytes
    suffix: str
    width: int
    height: int


@dataclass(frozen=True)
class _Seen:
    """What Pillow says of a picture; its size is that before it is turned."""

    width: int
    height: int
    turned: int
    moves: bool


_KNOWN = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
"""What Pillow may take a file for: what pictures with a wrong suffix are."""
_SEVERAL = "MPO"
"""What it calls a JPEG behind which a camera has put further ones; they are left out."""
_SUFFIXES: Mapping[str, str] = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
_AGAIN = "请用看图软件打开，另存为 png 或 jpg"


def safe_picture(data: bytes, kind: str) -> Pictured:
    """Return a PNG, JPEG or WEBP without what is not seen. Raises UnfitError."""
    seen = _look(data, kind)
    if seen.moves:
        raise UnfitError("这是动图，公报里只能用静止的图片", "请把要用的那一幅另存为 png")
    if max(seen.width, seen.height) > _LONGEST or seen.width * seen.height > _POINTS:
        most = f"边长不超过 {_LONGEST}，总数不超过 {_POINTS // 10_000} 万点"
        raise UnfitError(f"图片有 {seen.width}×{seen.height} 点，{most}", "请缩小尺寸再存")
    if seen.turned != 1 and kind != "JPEG":
        data, seen = _turn(data, kind)
    try:
        content = _WITHOUT_NOTES[kind](data, seen.turned)
    except (struct.error, IndexError) as failed:
        raise UnfitError("图片不完整，读到一半就没有了", _AGAIN) from failed
    size = (seen.height, seen.width) if seen.turned >= 5 else (seen.width, seen.height)
    return Pictured(content, _SUFFIXES[kind], *size)


def _look(data: bytes, kind: str) -> _Seen:
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(data), formats=_KNOWN) as image,
        ):
            found = "JPEG" if image.format == _SEVERAL else image.format
            turned = image.getexif().get(_ORIENTATION, 1)
            moves = image.format != _SEVERAL and getattr(image, "is_animated", False)
            seen = _Seen(image.width, image.height, turned if turned in range(1, 9) else 1, moves)
    except Image.DecompressionBombError as failed:
        raise UnfitError("图片的尺寸太大", "请缩小尺寸再存") from failed
    except Exception as failed:
        # At a broken file Pillow raises whatever its parts happen to.
        raise UnfitError(f"打不开：不是完好的 {_SUFFIXES[kind][1:]} 图片", _AGAIN) from failed
    if found != kind:
        what = f"后缀是 {_SUFFIXES[kind][1:]}，文件其实是 {str(found).lower()}"
        raise UnfitError(what, "请改后缀，或用看图软件另存为 png 或 jpg")
    return seen


def _turn(data: bytes, kind: str) -> tuple[bytes, _Seen]:
    """Return a picture drawn anew as it is to be seen. Raises UnfitError."""
    drawn = BytesIO()
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(data)) as image:
            ImageOps.exif_transpose(image).save(drawn, kind, quality=95, exif=b"")
    except Exception as failed:
        # Only here are the points read, and Pillow raises whatever its parts happen to.
        raise UnfitError("图片不完整或已经损坏", _AGAIN) from failed
    return drawn.getvalue(), _look(drawn.getvalue(), kind)


_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
_START, _END, _COMMENT = 0xD8, 0xD9, 0xFE
_KEPT_NOTES = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""The notes of a JPEG without which it would look otherwise."""


def _jpeg(data: bytes, turned: int) -> bytes:
    """Copy a JPEG's segments up to its end but for its notes; keep how it is turned."""
    kept = [b"\xff\xd8", _turned_note(turned)] if turned != 1 else [b"\xff\xd8"]
    at = 2
    while found := _MARKER.search(data, at):
        kept.append(data[at : found.start()])  # the points of the scan before
        marker, begin = found[1][0], found.end()
        if marker == _END:
            return b"".join([*kept, b"\xff\xd9"])
        at = begin + struct.unpack_from(">H", data, begin)[0]
        segment = data[begin + 2 : at]
        is_note = marker == _COMMENT or 0xE0 <= marker <= 0xEF
        if not is_note or segment.startswith(_KEPT_NOTES.get(marker, b"-")):
            kept.append(data[found.start() : at])
    raise UnfitError("图片不完整，读到一半就没有了", _AGAIN)


def _turned_note(turned: int) -> bytes:
    """Return a segment of EXIF with the one tag that says how the picture is turned."""
    tags = struct.pack(">2sHLHHHLHHL", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    return struct.pack(">BBH", 0xFF, 0xE1, 2 + 6 + len(tags)) + b"Exif\0\0" + tags


_CHUNKS = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYS cICP".split())
"""The chunks of a PNG that say how it looks."""


def _png(data: bytes, _turned: int) -> bytes:
    kept, at = [data[:8]], 8
    while True:
        length, kind = struct.unpack_from(">L4s", data, at)
        chunk = data[at : at + length + 12]
        if zlib.crc32(chunk[4:-4]) != struct.unpack(">L", chunk[-4:])[0]:
            raise UnfitError("图片已损坏", _AGAIN)
        if kind in _CHUNKS:
            kept.append(chunk)
        if kind == b"IEND":
            return b"".join(kept)
        at += length + 12


_RIFF_CHUNKS = frozenset([b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"])
_NOTED = 0x08 | 0x04
"""The flags of a WEBP that has EXIF or XMP."""


def _webp(data: bytes, _turned: int) -> bytes:
    kept, at = b"", 12
    end = 8 + struct.unpack_from("<L", data, 4)[0]
    while at < end:
        kind, length = struct.unpack_from("<4sL", data, at)
        chunk = data[at : at + 8 + length + length % 2]
        if len(chunk) < 8 + length:
            raise UnfitError("图片不完整，读到一半就没有了", _AGAIN)
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_NOTED]) + chunk[9:]
        if kind in _RIFF_CHUNKS:
            kept += chunk
        at += len(chunk)
    return b"RIFF" + struct.pack("<L", len(kept) + 4) + b"WEBP" + kept


_WITHOUT_NOTES: Mapping[str, Callable[[bytes, int], bytes]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "WEBP": _webp,
}
