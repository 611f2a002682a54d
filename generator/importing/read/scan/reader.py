"""The reader of pictures of pages."""

import warnings
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from generator.importing.read.found import Found
from generator.importing.read.pdf.pages import Page
from generator.importing.read.pdf.reader import found_on
from generator.importing.read.scan.engine import engine, rows_in
from generator.importing.read.source import Source
from generator.importing.read.unreadable import UnreadableError
from generator.progress import told

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP")
_POINTS, _PAGES = 100_000_000, 500
_WHAT = "识别图片里的文字"
_BROKEN = "图片已经损坏，打不开", "请重新扫描或另存一份"


def read_scan(source: Source) -> Found:
    """Return what a picture of text, or of several pages, says. Raises UnreadableError."""
    recognise = engine()
    pages = []
    for at, image in enumerate(_images(source.data)):
        rows = rows_in(image, at + 1, recognise)
        pages.append(Page(at + 1, float(max(image.size)), rows, [], [], is_scan=True))
    if not any(page.rows for page in pages):
        raise UnreadableError("图片里没有识别出文字", "请核对扫描是否清楚、方向是否端正")
    return found_on(pages)


def _images(data: bytes) -> Iterator[Image.Image]:
    """Yield the pictures of a file, turned as they are seen. Raises UnreadableError."""
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(data), formats=_FORMATS) as image,
        ):
            frames = getattr(image, "n_frames", 1)
            for frame in told(range(frames), _WHAT):
                image.seek(frame)
                if image.width * image.height > _POINTS or frames > _PAGES:
                    raise UnreadableError("图片太大，或者页数太多", "请分成几个文件，再导入")
                yield ImageOps.exif_transpose(image).convert("RGB")
    except (
        Image.DecompressionBombError,
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
    ) as failed:
        raise UnreadableError(*_BROKEN) from failed
