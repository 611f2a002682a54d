"""Blocks of a manuscript -> the Markdown of a record, in which nothing but their own markup is markup.

What stands in a line where it would be taken for a heading, a list, a link, a note or a picture is kept
from it by a space: no sign is added or lost.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.cells import ABOVE, BEFORE
from generator.importing.divide.captions import captions_table, picture_words
from generator.importing.manuscript import Block, Paragraph, Picture, Table
from generator.importing.terms.typed import plain

_MARKER = re.compile(r"^(#{1,6}|[1-9][0-9]{0,2}\.|[-*+])[ \t]+(?=\S)")
_LONE = re.compile(r"^(?:[1-9][0-9]{0,2}\.|[-*+])$")
_RULER = re.compile(r"^[|:\- \t]+$")
_CAPTION = re.compile(r"^表题(?=[:：])")
_WIDE = "\u3000"
_DEEPEST = 6


def body(blocks: Iterable[Block], notes: Sequence[tuple[str, str]] = ()) -> str:
    """Return the text of a record: a paragraph a line, tables and pictures apart, its notes at the end."""
    labels = {label for label, _ in notes}
    parts = [part for around in _around([*blocks]) if (part := _block(around, labels))]
    text = "\n\n".join(parts)
    used = [(label, said) for label, said in notes if f"[^{label}]" in text]
    ends = [f"[^{label}]: {_line(said, labels)}" for label, said in used]
    return "\n\n".join([*parts, *ends])


_Around = tuple[Block | None, Block, Block | None]
"""A block with those before and after it."""


def _around(blocks: Sequence[Block]) -> Iterator[_Around]:
    yield from zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)


def _block(around: _Around, labels: set[str]) -> str:
    before, block, after = around
    match block:
        case Paragraph():
            lines = [_line(one, labels) for one in block.text.split("\n") if one.strip()]
            text = "\n\n".join(lines)
            if text and captions_table(block, after):
                return f"表题：{text}"
            return (
                f"{'#' * min(block.level + 1, _DEEPEST)} {text}" if block.level and text else text
            )
        case Table():
            return table(block.rows, labels)
        case Picture():
            words = re.sub(r"[\[\]\n]", "", picture_words(block, after, before)) or "图"
            return f"![{words}]({block.name})"


def table(rows: Sequence[Sequence[str]], labels: Iterable[str] = ()) -> str:
    """Return a table; every row gets as many cells as the longest has."""
    width = max((len(row) for row in rows), default=0)
    if not width:
        return ""
    cells = [
        [_cell(one, set(labels)) for one in (*row, *[""] * (width - len(row)))] for row in rows
    ]
    lines = [cells[0], ["---"] * width, *cells[1:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str, labels: set[str]) -> str:
    return _inline(" ".join(text.split()), labels).replace("|", "\\|")


def _line(text: str, labels: set[str]) -> str:
    """Return a line that is a paragraph of nothing but what it says."""
    line = _inline(plain(text).strip(), labels)
    if marked := _MARKER.match(line):
        line = marked[1] + _WIDE + line[marked.end() :]
    if _LONE.match(line):
        line += _WIDE
    if "|" in line and _RULER.match(line):
        line = line.replace("|", f"|{_WIDE}", 1)
    return _CAPTION.sub(f"表{_WIDE}题", line)


def _inline(text: str, labels: set[str]) -> str:
    """Keep brackets from being links, pictures or notes that the manuscript does not have."""
    clean = plain(text)
    clean = re.sub(r"\](?=[(（])", "] ", clean)
    return re.sub(r"\[\^(?P<label>[^\s\[\]^]{1,30})\]", lambda one: _note(one, labels), clean)


def _note(found: re.Match[str], labels: set[str]) -> str:
    return found[0] if found["label"] in labels else f"[ ^{found['label']}]"


def unmerged(line: str) -> str:
    """Return a line without the marks of merged cells, which are no signs of the file."""
    return "\t".join("" if cell in _MERGED else cell for cell in line.split("\t"))


_MERGED = {ABOVE, BEFORE}


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield what the blocks say, a line for each paragraph and each row of a table."""
    for block in blocks:
        match block:
            case Paragraph():
                yield from (one for one in block.text.split("\n") if one.strip())
            case Table():
                yield from ("\t".join(row) for row in block.rows)
            case Picture():
                yield block.words
