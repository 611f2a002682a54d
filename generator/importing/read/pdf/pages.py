"""A PDF -> what stands on its pages: rows, tables, pictures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO

import pypdfium2
from pypdfium2 import raw

from generator.importing.read.pdf.edges import edges_of
from generator.importing.read.pdf.glyphs import glyphs_of
from generator.importing.read.pdf.rows import Row, rows_of
from generator.importing.read.pdf.ruled import Ruled, tables_of
from generator.importing.read.scan.engine import Recognise, rows_in
from generator.importing.read.unreadable import UnreadableError
from generator.progress import told

_PAGES, _CHARACTERS = 5_000, 20_000_000
_WHAT = "读 PDF"
_SMALLEST = 40.0
"""Points: a picture less wide or high is an ornament or a part of a letter."""
_WHOLE = 0.7
"""Of the page: a picture that covers as much is its paper, or a scan of it."""
_POINTS, _ALL_POINTS = 20_000_000, 400_000_000
"""Points of a picture and of all pictures, at most; of others is only told that they are there."""
_DPI, _LONGEST = 200, 4000
"""How a page is drawn for recognition; the longest side of the picture, in points of it."""
_BROKEN = "PDF 已经损坏，打不开", "请重新取一份，或重新导出"


@dataclass(frozen=True)
class Drawn:
    """A picture on a page, as PNG; without content where it cannot be taken over."""

    content: bytes
    top: float
    page: int


@dataclass(frozen=True)
class Page:
    """What stands on a page, not yet in the order of reading."""

    number: int
    height: float
    rows: list[Row]
    tables: list[Ruled]
    pictures: list[Drawn]
    is_scan: bool
    """Whether a picture fills it."""


def pages_of(data: bytes, recognise: Recognise | None = None) -> list[Page]:
    """Return the pages of a PDF; those that are pictures are read by `recognise`. Raises UnreadableError."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as failed:
        if getattr(failed, "err_code", 0) == raw.FPDF_ERR_PASSWORD:
            raise UnreadableError("PDF 有密码", "请取消密码，再导入") from failed
        raise UnreadableError(*_BROKEN) from failed
    try:
        if not 0 < len(document) <= _PAGES:
            what = f"PDF 有 {len(document)} 页，应为 1 到 {_PAGES} 页"
            raise UnreadableError(what, "请分成几个文件，再导入")
        return [*_pages(document, recognise)]
    except pypdfium2.PdfiumError as failed:
        raise UnreadableError(*_BROKEN) from failed
    finally:
        document.close()


def _pages(document: pypdfium2.PdfDocument, recognise: Recognise | None) -> Iterator[Page]:
    left, points = _CHARACTERS, [_ALL_POINTS]
    for at in told(range(len(document)), _WHAT):
        page = document[at]
        try:
            read = _page(page, at + 1, points)
            if recognise and read.is_scan and not read.rows and not read.tables:
                read = replace(read, rows=_recognised(page, at + 1, recognise))
        finally:
            page.close()
        left -= sum(len(row.text) for row in read.rows)
        if left < 0:
            raise UnreadableError("PDF 里的文字太多", "请分成几个文件，再导入")
        yield read


def _page(page: pypdfium2.PdfPage, number: int, points: list[int]) -> Page:
    glyphs = glyphs_of(page)
    tables, others = tables_of(edges_of(page), glyphs, number)
    is_scan, pictures = _pictures(page, number, points)
    return Page(number, page.get_height(), rows_of(others, number), tables, pictures, is_scan)


def _recognised(page: pypdfium2.PdfPage, number: int, recognise: Recognise) -> list[Row]:
    """Return the rows of a page that is a picture."""
    scale = min(_DPI / 72, _LONGEST / max(page.get_size()))
    return rows_in(page.render(scale=scale).to_pil(), number, recognise)


def _pictures(page: pypdfium2.PdfPage, number: int, points: list[int]) -> tuple[bool, list[Drawn]]:
    """Return whether a picture fills a page, and the others on it."""
    found: list[Drawn] = []
    is_scan = False
    area = page.get_width() * page.get_height()
    for image in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = image.get_bounds()
        if (right - left) * (top - bottom) >= _WHOLE * area:
            is_scan = True
        elif min(right - left, top - bottom) >= _SMALLEST:
            found.append(Drawn(_png(image, points), top, number))
    return is_scan, found


def _png(image: pypdfium2.PdfImage, points: list[int]) -> bytes:
    """Return a picture as PNG; nothing for one that is broken or too large, or of which there are too many.

    `points` holds how many may still be drawn.
    """
    width, height = image.get_px_size()
    points[0] -= width * height
    if not 0 < width * height <= _POINTS or points[0] < 0:
        return b""
    try:
        picture = image.get_bitmap().to_pil()
    except pypdfium2.PdfiumError:
        return b""
    drawn = BytesIO()
    picture.convert("RGB").save(drawn, "PNG")
    return drawn.getvalue()
