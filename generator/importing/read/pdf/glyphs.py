"""The characters of a page, each with the box that it fills."""

from collections.abc import Iterator
from ctypes import byref
from dataclasses import dataclass
from unicodedata import east_asian_width

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
    box = raw.FS_RECTF()
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
        yield Glyph(text, left, right, bottom, top, _size(text, right - left, top - bottom))


def _size(text: str, width: float, height: float) -> float:
    """Return how large a character is set.

    The font's own number may be scaled anyhow. A Chinese character fills a square, of which some
    fonts give but what is inked.
    """
    size = max(width, height) if is_wide(text) else height
    return min(max(size, _SMALLEST), _LARGEST)


def is_wide(text: str) -> bool:
    """Whether a character fills a square."""
    return east_asian_width(text[0]) in "WF"


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
