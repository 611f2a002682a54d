"""Which lines of a text are the title of a document: by their words, their look, what stands around."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.importing.divide.around import (
    TYPICAL,
    above,
    below,
    is_closed,
    is_signature,
    names_person,
)
from generator.importing.divide.wording import (
    LONGEST,
    MOST_LINES,
    WEAK,
    goes_on_with_organ,
    is_about,
    is_unfinished,
    may_be_of_title,
    names_its_matter,
    opens,
    worded,
)
from generator.importing.manuscript import Align, Block, Paragraph
from generator.importing.terms.organs import is_body
from generator.importing.terms.squeezed import bare, unmarked

_SET, _BOLD, _PAGE = 4, 2, 2
"""How much the look of a line says that it is a title: set as titles are, bold, at the top of a page."""
ENOUGH, DOUBTFUL = 6, 3
"""How much must speak for a title; and for a line that the editor is to be asked about."""


@dataclass(frozen=True)
class Title:
    """What may be a title: the blocks `start` to `stop` (excluded), and its words in one line."""

    start: int
    stop: int
    text: str
    weight: int
    """How much speaks for it."""

    @property
    def is_sure(self) -> bool:
        """Whether a document begins here."""
        return self.weight >= ENOUGH


def joined(blocks: Sequence[Block]) -> str:
    """Return the words of a title set in several lines, in one."""
    parts = [" ".join(unmarked(one.text).split()) for one in blocks if isinstance(one, Paragraph)]
    return without_breaks("\n".join(parts))


def without_breaks(text: str) -> str:
    """Close the spaces of a title between Chinese characters; those around letters and figures stay."""
    return re.sub(r"(?<=[^\x00-\x7f])\s+|(?<!\s)\s++(?=[^\x00-\x7f])|\n", "", text).strip()


def is_display(block: Block) -> bool:
    """Whether a paragraph is set as titles are."""
    return isinstance(block, Paragraph) and (
        block.level == 1
        or block.larger
        or block.align is Align.CENTRE
        or (block.text.startswith("**") and block.text.endswith("**"))
    )


def title_at(blocks: Sequence[Block], start: int) -> Title | None:
    """Return what may be a title and begins at a block: short lines of which the last ends as titles do."""
    lines = _lines(blocks, start)
    if len(lines) > 1 and is_signature(blocks[start]) and is_closed(blocks, start):
        return None
    best: Title | None = None
    for stop in range(start + 1, start + len(lines) + 1):
        words = "".join(lines[: stop - start])
        if len(words) > LONGEST:
            break
        if not worded(words) or _goes_on(words, lines[stop - start :]):
            continue
        found = Title(start, stop, joined(blocks[start:stop]), _weight(blocks, start, stop, words))
        if best is None or found.weight > best.weight:
            best = found
    return best if best and best.weight >= DOUBTFUL else None


def _weight(blocks: Sequence[Block], start: int, stop: int, words: str) -> int:
    """Return how much speaks for lines that end as titles do."""
    said = worded(words)
    around = below(blocks, stop, words)
    if said <= WEAK:
        around = around if around == TYPICAL else 0
    return said + _look(blocks[start:stop]) + above(blocks, start) + around


def _look(lines: Sequence[Block]) -> int:
    paragraphs = [one for one in lines if isinstance(one, Paragraph)]
    page = _PAGE if paragraphs[0].opens_page else 0
    if all(map(is_display, lines)):
        return _SET + page
    return page + (_BOLD if all(one.bold for one in paragraphs) else 0)


def _lines(blocks: Sequence[Block], start: int) -> Sequence[str]:
    """Return the lines from a block on that may be of one title, without white space."""
    run = takewhile(_may_be_line, blocks[start : start + MOST_LINES])
    paragraphs = [one for one in run if isinstance(one, Paragraph)]
    lines = [bare(one.text) for one in paragraphs]
    for at in range(1, len(lines)):
        if not _is_next(paragraphs[:at], paragraphs[at]):
            return lines[:at]
    return lines


def _is_next(before: Sequence[Paragraph], line: Paragraph) -> bool:
    """Whether a line may go on with a title that the lines before it begin."""
    words, own = "".join(bare(one.text) for one in before), bare(line.text)
    if line.opens_page:
        return False
    if is_unfinished(words) or goes_on_with_organ(words, own):
        return True
    if is_display(before[0]) and is_display(line):
        return is_about(own) or not opens(own) or _are_joint(before, line)
    if is_display(line) != is_display(before[0]) and is_signature(before[-1]):
        return False
    is_other = opens(own) and not is_about(own)
    return opens(words) and not names_person(before[-1].text) and not is_other


def _are_joint(before: Sequence[Paragraph], line: Paragraph) -> bool:
    """Whether lines are several bodies below each other, set in the middle, whose title follows."""
    return all(one.align is Align.CENTRE and is_body(bare(one.text)) for one in (*before, line))


def _may_be_line(block: Block) -> bool:
    if not isinstance(block, Paragraph) or _is_row(block.text):
        return False
    return may_be_of_title(bare(block.text))


def _is_row(line: str) -> bool:
    """Whether a line is the row of a table, and not a title whose characters are set apart."""
    cells = line.split("\t")
    return len(cells) > 1 and any(len(cell.strip()) > 1 for cell in cells)


def _goes_on(words: str, rest: Sequence[str]) -> bool:
    """Whether a title goes on in the next line: 关于…的 …的决定."""
    is_next = bool(rest) and is_about(rest[0]) and worded(rest[0]) > 0
    return is_next and not names_its_matter(words)
