"""A statute -> its lines as rules read them, each character with its offset; as `blocks` does it.

The label of an article is left out, and so are the blanks that print sets within headings: 总　则.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from generator.blocks import Block, blocks
from generator.statutes.lines import HEADINGS, Sort
from generator.statutes.statute import Provision, read_statute

_FILE = r"\]\([^()]*\.[A-Za-z0-9]{1,5}\)"
_MARKUP = re.compile(rf"\[\^[^\s\[\]^]{{1,30}}\]|!?\[(?=[^\[\]]*{_FILE})|{_FILE}")
"""What is no word of a line: marks of notes, and what makes of words a picture or a link to a file."""
_HEADED = {*HEADINGS, Sort.TITLE, Sort.ANNEX, Sort.CONTENTS}


def provisions(statute: str) -> Iterator[Block]:
    """Yield (heading, paragraph, item or cell; text; offset of every character in `statute`)."""
    typed = statute.split("\n")
    starts = list(accumulate((len(line) + 1 for line in typed), initial=0))
    for one in read_statute(statute).provisions:
        start, line = starts[one.number - 1], typed[one.number - 1]
        if one.sort is Sort.TABLE and not line.strip().startswith("|"):
            for role, text, inside in blocks(line):
                yield role, text, [start + offset for offset in inside]
        elif one.sort is Sort.TABLE:
            yield from _cells(line, start)
        else:
            role, said = _said(one)
            offsets = _offsets(said, line, start)
            marks = {at for found in _MARKUP.finditer(said) for at in range(*found.span())}
            kept = [
                index
                for index, char in enumerate(said)
                if index not in marks and (role != "heading" or char.strip())
            ]
            if kept:
                text = "".join(said[index] for index in kept)
                yield role, text, [offsets[index] for index in kept]


def _said(one: Provision) -> tuple[str, str]:
    if one.sort in _HEADED:
        return "heading", one.text
    if one.sort is Sort.ARTICLE:
        return "paragraph", one.line.text
    return "paragraph", one.text


def _offsets(said: str, line: str, start: int) -> Sequence[int]:
    """Return where the characters of `said` stand; marks of Markdown may stand before or between."""
    at = line.rfind(said)
    if at >= 0:
        return range(start + at, start + at + len(said))
    found, position = [], 0
    for char in said:
        position = line.index(char, position)
        found.append(start + position)
        position += 1
    return found


def _cells(row: str, start: int) -> Iterator[Block]:
    for cell in re.finditer(r"[^|]+", row):
        text = cell[0].strip()
        if text.strip(":-"):
            at = start + cell.start() + cell[0].index(text)
            yield "cell", text, range(at, at + len(text))
