"""A picture of a page -> its rows, by RapidOCR, whose models come with its wheel."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from math import atan2, cos, sin
from statistics import median

import numpy as np
from PIL import Image

from generator.importing.read.pdf.rows import Row, Segment
from generator.importing.read.scan.characters import as_set, ends_in_leaders, unsure
from generator.importing.read.scan.contents_numbers import Strip, with_numbers
from generator.importing.read.scan.recognised import Box, Recognised
from generator.importing.read.sentences import columns
from generator.importing.read.unreadable import UnreadableError

_SURE = 0.93
"""Below this confidence a line is told: of lines that are right, one in some hundred is."""
_PAGE_STEPS = {
    "use_det": True,
    "use_cls": True,
    "use_rec": True,
    "return_word_box": True,
    "return_single_char_box": True,
}
"""How a page is read; the engine goes on as it was told last, so all is said each time."""
_LINE_STEPS = {
    "use_det": False,
    "use_cls": False,
    "use_rec": True,
    "return_word_box": False,
    "return_single_char_box": False,
}
"""How one line is read."""
_PAGE = 842.0
"""The longer side of a page in points, which all that is measured refers to."""
_OF_BOX = 0.8
"""How much of its box a character is high."""
_LONG = 4
_OVERLAP = 0.5
_ABOUT = 0.15
_MISSING = "这是扫描的图片，识别文字要用附加的组件，这台电脑上没有装"
_HINT = '请运行 pip install "gazette[ocr]" 装好再导入，或者先用扫描软件识别成带文字的 PDF'

Recognise = Callable[[Image.Image], Sequence[Recognised]]


@dataclass(frozen=True)
class _Line:
    """A line of text in points of a page, from the lower left."""

    segment: Segment
    top: float
    bottom: float
    is_doubtful: bool
    unsure: tuple[str, ...]


@dataclass(frozen=True)
class _Held:
    """How a page was held while it was taken: askew by an angle, so and so large, so many points high."""

    angle: float
    scale: float
    height: int

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the picture is on the page, from the lower left."""
        across = x * cos(self.angle) + y * sin(self.angle)
        down = y * cos(self.angle) - x * sin(self.angle)
        return across * self.scale, (self.height - down) * self.scale


def is_installed() -> bool:
    """Whether pictures of text can be read."""
    return find_spec("rapidocr") is not None


def missing() -> UnreadableError:
    """Return what is told where they cannot."""
    return UnreadableError(_MISSING, _HINT)


@cache
def engine() -> Recognise:
    """Return what recognises characters. Raises UnreadableError where it is not installed."""
    if not is_installed():
        raise missing()
    from rapidocr import RapidOCR  # noqa: PLC0415  # an extra; it takes a second to start

    reader = RapidOCR(params={"Global.log_level": "error"})

    def recognise(image: Image.Image) -> Sequence[Recognised]:
        picture = np.asarray(image.convert("RGB"))[:, :, ::-1]
        read = reader(picture, **_PAGE_STEPS)
        if read.boxes is None or read.txts is None or read.scores is None:
            return []
        boxes = [[(float(x), float(y)) for x, y in box] for box in read.boxes]
        words = (((said, float(score)) for said, score, *_ in line) for line in read.word_results)
        lines = zip(boxes, read.txts, map(float, read.scores), words, strict=True)
        found = [
            Recognised(box, as_set(text), score, unsure(own)) for box, text, score, own in lines
        ]

        def line_in(strip: Strip) -> str:
            cut = picture[strip.top : strip.bottom, strip.left : strip.right]
            if not cut.size:
                return ""
            whole = np.ascontiguousarray(cut)
            return "".join(reader(whole, **_LINE_STEPS).txts or ())

        return with_numbers(found, line_in)

    return recognise


def rows_in(image: Image.Image, page: int, recognise: Recognise) -> list[Row]:
    """Return the rows of a picture of a page, from the top down; a page that is askew is set straight."""
    found = [one for one in recognise(image) if one.text.strip()]
    if not found:
        return []
    held = _Held(median(_angle(one.box) for one in found), _PAGE / max(image.size), image.height)
    lines = [_line(one, held) for one in found]
    usual = median(line.segment.size for line in lines)
    return [*_rows([_evened(line, usual) for line in lines], page)]


def _evened(line: _Line, usual: float) -> _Line:
    """Return a line in the usual size, if it is about that: boxes do not measure exactly."""
    is_usual = abs(line.segment.size - usual) <= _ABOUT * usual
    return replace(line, segment=replace(line.segment, size=usual)) if is_usual else line


def _angle(box: Box) -> float:
    (left, top), (right, below) = box[0], box[1]
    return atan2(below - top, right - left)


def _line(one: Recognised, held: _Held) -> _Line:
    box, text = one.box, one.text
    xs, ys = zip(*(held.place(x, y) for x, y in box), strict=True)
    top, bottom = (ys[0] + ys[1]) / 2, (ys[2] + ys[3]) / 2
    left, right = (xs[0] + xs[3]) / 2, (xs[1] + xs[2]) / 2
    size = (
        (right - left) / columns(text) * 2
        if columns(text) >= 2 * _LONG
        else (top - bottom) * _OF_BOX
    )
    segment = Segment(text.strip(), left, right, max(size, 1.0))
    is_doubtful = one.score < _SURE or ends_in_leaders(text)
    return _Line(segment, top, bottom, is_doubtful, one.unsure)


def _rows(lines: Sequence[_Line], page: int) -> Iterator[Row]:
    """Yield rows of lines that stand side by side."""
    open_: list[_Line] = []
    for line in sorted(lines, key=lambda one: -(one.top + one.bottom)):
        if open_ and not _is_beside(open_[0], line):
            yield _row(open_, page)
            open_ = []
        open_.append(line)
    if open_:
        yield _row(open_, page)


def _is_beside(one: _Line, other: _Line) -> bool:
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > _OVERLAP * min(one.top - one.bottom, other.top - other.bottom)


def _row(lines: Sequence[_Line], page: int) -> Row:
    segments = sorted((line.segment for line in lines), key=lambda one: one.left)
    top, bottom = max(line.top for line in lines), min(line.bottom for line in lines)
    is_doubtful = any(line.is_doubtful for line in lines)
    unsure = tuple(number for line in lines for number in line.unsure)
    return Row(tuple(segments), top, bottom, page, is_doubtful=is_doubtful, unsure=unsure)
