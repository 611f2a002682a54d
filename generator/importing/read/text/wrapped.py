"""Lines of a text that was cut at a margin: which of them go on in the next.

Texts taken out of a PDF have the lines of the print. Their measure is the width that most lines have;
what is as wide goes on, what is narrower ends a paragraph. Often the indents are lost, and between
any two lines stands an empty one.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importing.read.sentences import (
    begins_item,
    columns,
    ends_entry,
    ends_sentence,
    is_prose,
)

_NARROWEST, _WIDEST = 30, 140
"""Columns: a margin lies between these, or there is none."""
_BELOW, _ABOVE = 4, 3
"""How far lines that are full may be from the measure, in columns: punctuation is set closer."""
_INDENT = 4
_SUBTITLE = "——"
_PARTS = ("；", ";")
_SHARE = 0.55
_FEWEST = 4
_LONG = 40
"""Columns of a line without a margin that may have been cut by the end of a page."""


@dataclass(frozen=True)
class Line:
    """A line of a file, without the blanks around it."""

    text: str
    indent: int
    """Columns of blank before it."""
    is_parted: bool
    """Whether an empty line stands before it."""
    printed: str = ""
    """The number of its page, where the file has one."""
    numbers: tuple[str, ...] = ()
    """Lines before it that were numbers of pages."""

    @property
    def width(self) -> int:
        """Its columns, with the indent."""
        return self.indent + columns(self.text)


class Wrapping:
    """How the lines of one text were cut."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Look at all lines of a text, in order."""
        self._lines = lines
        self.margin = _margin(lines)
        parted = sum(line.is_parted for line in lines[1:])
        self._parts = 0 < parted < 0.6 * (len(lines) - 1)
        indented = sum(_INDENT - 1 <= line.indent <= _INDENT + 1 for line in lines)
        self._indents = self.margin > 0 and indented * 12 >= len(lines)

    def paragraphs(self) -> Iterator[list[Line]]:
        """Yield the lines of each paragraph."""
        open_: list[Line] = []
        for at, line in enumerate(self._lines):
            if open_ and not self._goes_on(open_[0], at):
                yield open_
                open_ = []
            open_.append(line)
        if open_:
            yield open_

    def _goes_on(self, first: Line, at: int) -> bool:
        """Whether a line is of the paragraph that began with `first` and has the line before it."""
        before, line = self._lines[at - 1], self._lines[at]
        if (
            "\t" in before.text + line.text
            or ends_entry(before.text)
            or (self._parts and line.is_parted)
        ):
            return False
        if not self.margin or not self._is_full(before):
            return _is_cut_by_page(before, line)
        if self._indents and (line.indent or before.indent > _INDENT + 1):
            return False
        if not (is_prose(before.text) or is_prose(line.text)):
            return begins_item(first.text) and not (
                first.text.startswith(_SUBTITLE) or begins_item(line.text)
            )
        if not ends_sentence(before.text):
            return is_prose(before.text) or not begins_item(line.text)
        return not begins_item(line.text) and not self._is_first(at)

    def _is_full(self, line: Line) -> bool:
        lost = 0 if self._indents else _INDENT
        return line.width >= self.margin - _BELOW - lost

    def _is_first(self, at: int) -> bool:
        """Whether a line after a full stop begins a paragraph: it is shorter by the indent that is lost."""
        line, after = self._lines[at], self._lines[at + 1 : at + 2]
        if self._indents:
            return False
        is_short = (
            line.width <= self.margin - _INDENT + 1 or self._lines[at - 1].width < self.margin - 2
        )
        return is_short or not after


def _is_cut_by_page(before: Line, line: Line) -> bool:
    """Whether a sentence of a text without a margin stops in the middle, as at the end of a page."""
    return (
        before.width >= _LONG
        and is_prose(before.text)
        and not ends_sentence(before.text)
        and not before.text.endswith(_PARTS)
        and not begins_item(line.text)
        and line.indent == 0
    )


def _margin(lines: Sequence[Line]) -> int:
    """Return the width at which a text was cut, in columns; 0 for one whose lines are paragraphs."""
    widths = Counter(line.width for line in lines if line.width >= _NARROWEST)
    near = {
        at: sum(widths[width] for width in range(at - _BELOW, at + _ABOVE + 1))
        for at in range(_NARROWEST, _WIDEST)
    }
    margin = max(near, key=lambda at: (near[at], widths[at]))
    wide = sum(count for width, count in widths.items() if width >= margin * 0.6)
    beyond = sum(count for width, count in widths.items() if width > margin + 2 * _ABOVE)
    full = [line for line in lines if margin - _BELOW <= line.width <= margin + _ABOVE]
    going_on = sum(not ends_sentence(line.text) and "\t" not in line.text for line in full)
    is_cut = (
        len(full) >= max(_FEWEST, wide * _SHARE)
        and going_on >= len(full) * _SHARE
        and beyond * 20 <= len(full)
    )
    return margin if is_cut else 0
