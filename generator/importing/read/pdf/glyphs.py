"""The characters of a page, each with the box that it fills."""

from collections.abc import Iterator
from ctypes import byref
from dataclasses import dataclass
from math import hypot

import pypdfium2
from pypdfium2 import raw

_MOST = 100_000
"""Characters of one page: more are no page that anybody reads."""
_SMALLEST, _LARGEST = 2.0, 300.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and its box, in points from the lower left of the page as it is seen."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.bottom + self.top) / 2


def glyphs_of(page: pypdfium2.PdfPage) -> list[Glyph]:
    """Return the characters of a page in the order in which it draws them."""
    text_page = page.get_textpage()
    try:
        return [*_glyphs(text_page, page.get_rotation(), page.get_size())]
    finally:
        text_page.close()


def _glyphs(
    text_page: pypdfium2.PdfTextPage, rotation: int, size: tuple[float, float]
) -> Iterator[Glyph]:
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    high = ""
    for at in range(min(text_page.count_chars(), _MOST)):
        code = raw.FPDFText_GetUnicode(text_page, at)
        if 0xD800 <= code < 0xDC00:
            high = chr(code)
            continue
        text = (high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        high = ""
        if raw.FPDFText_IsGenerated(text_page, at) == 1 or not text.strip("\r\n\0\ufffe"):
            continue
        if not raw.FPDFText_GetLooseCharBox(text_page, at, byref(box)):
            continue
        left, bottom, right, top = _turned(box, rotation, size)
        raw.FPDFText_GetMatrix(text_page, at, byref(matrix))
        own = raw.FPDFText_GetFontSize(text_page, at) * hypot(matrix.c, matrix.d)
        yield Glyph(text, left, right, bottom, top, _size(own, max(right - left, top - bottom)))


def _size(own: float, extent: float) -> float:
    """Return how large a character is set; what its font says may be no size at all."""
    is_likely = extent / 2 < own < extent * 6
    return min(max(own if is_likely else extent, _SMALLEST), _LARGEST)


def _turned(
    box: raw.FS_RECTF, rotation: int, size: tuple[float, float]
) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of a box on the page as it is seen."""
    width, height = size
    match rotation:
        case 90:
            return box.bottom, height - box.right, box.top, height - box.left
        case 180:
            return width - box.right, height - box.top, width - box.left, height - box.bottom
        case 270:
            return width - box.top, box.left, width - box.bottom, box.right
    return box.left, box.bottom, box.right, box.top
