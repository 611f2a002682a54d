"""The reader of .txt."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from generator.importing.manuscript import Align
from generator.importing.read.encoding import decoded
from generator.importing.read.found import Found
from generator.importing.read.joining import WHY, joined
from generator.importing.read.page_numbers import page_numbers
from generator.importing.read.sentences import columns, typed_align
from generator.importing.read.size import refuse_long
from generator.importing.read.source import Source
from generator.importing.read.text.tabbed import rows_of
from generator.importing.read.text.wrapped import Line, Wrapping

_LINE_END = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_NUMBER = "页码"
_BOLD = "**"
_BOLD_LINE = re.compile(r"\*\*[^\s*](?:[^*]*[^\s*])?\*\*")
"""A line between two pairs of asterisks: texts taken out of other files mark titles so."""
_ASIDE = 12
"""Columns of blank from which on a line is in the middle or at the right."""


def read_text(source: Source) -> Found:
    """Return what a text file holds. Raises UnreadableError."""
    found = Found()
    refuse_long(len(source.data))
    text = decoded(source.data)
    if text.doubt:
        found.doubt("", text.doubt)
    add_lines(found, _LINE_END.split(text.text))
    return found


def add_lines(found: Found, raw: Sequence[str]) -> None:
    """Add the paragraphs of lines as they stand in a file; numbers of pages are left out."""
    numbers = page_numbers(raw)
    wrapping = Wrapping([*_lines(_bold_apart(raw), numbers)])
    for is_row, own in groupby(wrapping.paragraphs(), _is_row):
        paragraphs = [*own]
        rows = rows_of([line.text for line, *_ in paragraphs]) if is_row else ()
        if rows:
            _turn(found, [line for paragraph in paragraphs for line in paragraph])
            found.table([[*row] for row in rows])
        for paragraph in () if rows else paragraphs:
            _add(found, paragraph, wrapping.margin)
    for number in _after_all(raw, numbers):
        found.leave_out(number, _NUMBER)


def _is_row(paragraph: Sequence[Line]) -> bool:
    return len(paragraph) == 1 and "\t" in paragraph[0].text


def _turn(found: Found, lines: Sequence[Line]) -> None:
    """Turn to the page of lines; the numbers of pages among them are left out."""
    for number in (number for line in lines for number in line.numbers):
        found.leave_out(number, _NUMBER)
    found.at(None, lines[0].printed)


def _add(found: Found, paragraph: Sequence[Line], margin: int) -> None:
    _turn(found, paragraph)
    text = joined([line.text for line in paragraph])
    if len(paragraph) > 1:
        found.mend("\n".join(line.text for line in paragraph), text, WHY)
    is_bold = bool(_BOLD_LINE.fullmatch(text.strip()))
    found.paragraph(text, align=_align(paragraph, margin), is_marked=is_bold)


def _lines(raw: Sequence[str], numbers: Mapping[int, str]) -> Iterator[Line]:
    """Yield the lines with something on them; a number stands at the foot of its page."""
    ahead = iter([*numbers.items(), (len(raw), "")])
    end, printed = next(ahead)
    is_parted, before = False, []
    for at, line in enumerate(raw):
        if at == end:
            before.append(line)
            end, printed = next(ahead)
        elif text := line.strip():
            indent = columns(line[: len(line) - len(line.lstrip())].expandtabs(4))
            yield Line(text, indent, is_parted, printed, tuple(before))
            is_parted, before = False, []
        else:
            is_parted = not before


def _after_all(raw: Sequence[str], numbers: Mapping[int, str]) -> Iterator[str]:
    """Yield the numbers behind the last line of a text."""
    last = max(
        (at for at, line in enumerate(raw) if line.strip() and at not in numbers), default=-1
    )
    yield from (raw[at] for at in numbers if at > last)


def _bold_apart(raw: Sequence[str]) -> list[str]:
    """Return lines of which each has both ends of what is bold in it; a pair may span several.

    What opens stands before words of its line, and what closes behind some: others are typed signs.
    """
    lines, opened = list(raw), -1
    for at, line in enumerate(raw):
        is_end = line.count(_BOLD) % 2 and not line.lstrip().startswith(_BOLD)
        if not line.strip():
            opened = -1
        elif line.count(_BOLD) % 2 and not line.rstrip().endswith(_BOLD):
            opened = at
        elif opened >= 0 and is_end:
            lines[opened] = f"{raw[opened].rstrip()}{_BOLD}"
            lines[at] = _BOLD + line.lstrip()
            for between in range(opened + 1, at):
                lines[between] = f"{_BOLD}{raw[between].strip()}{_BOLD}"
            opened = -1
    return lines


def _align(paragraph: Sequence[Line], margin: int) -> Align:
    """Return where a line by itself stands, by the blank before it."""
    line = paragraph[0]
    if not margin and len(paragraph) == 1:
        return typed_align(" " * line.indent + line.text)
    if len(paragraph) > 1 or line.indent < _ASIDE:
        return Align.LEFT
    right = margin - line.width
    return Align.CENTRE if abs(line.indent - right) <= margin / 8 else Align.RIGHT
