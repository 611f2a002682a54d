"""What is wrong with the markup of a long text: notes, cells and links that no page can show as typed."""

import re
from collections.abc import Iterator

from markdown_it.rules_block.table import escapedSplit

from generator.cells import ABOVE, BEFORE, MergeError, merged
from generator.prose import cell_text, has_markup, line_of, parse, tokens

_NEARLY = re.compile(
    r"(?:！\[[^\[\]]*\][(（]|!?\[[^\[\]]*\]（)[^()（）]*\.[A-Za-z]{2,4}[)）]|[!！]［[^［］]*］[(（]"
)
_NEARLY_SIGNS = ("！[", "]（", "！［", "!［")
"""What such a string has, and few texts have."""


def nearly_beside(text: str) -> Iterator[tuple[str, int]]:
    """Yield what would be a picture or a file but for signs of full width, with its line from 1."""
    if any(sign in text for sign in _NEARLY_SIGNS):
        for number, line in enumerate(text.split("\n"), 1):
            for found in _NEARLY.finditer(line):
                yield found[0], number


def note_faults(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield marks without a note, notes without a mark, and notes of one mark.

    Of each what is wrong, the mark as typed, and the line from 1.
    """
    if "[^" not in text:
        return
    marks: dict[str, int] = {}
    notes: dict[str, int] = {}
    for block in parse(text).walk():
        if block.type == "note":
            label, line = str(block.attrs["label"]), line_of(block)
            if label in notes:
                what = f"注释 [^{label}] 写了两次，第 {notes[label]} 行已经写过"
                yield what, f"[^{label}]", line
            notes.setdefault(label, line)
        elif block.type == "inline":
            for node in block.walk():
                if node.type == "note_mark":
                    marks.setdefault(str(node.attrs["label"]), line_of(block))
    for label, line in marks.items():
        if label not in notes:
            what = f"注释 [^{label}] 没有注文，要另起一行写“[^{label}]: 注文”"
            yield what, f"[^{label}]", line
    for label, line in notes.items():
        if label not in marks:
            yield f"正文里没有 [^{label}]，这条注文不知道注在哪里", f"[^{label}]", line


def merge_faults(text: str) -> Iterator[tuple[str, int]]:
    """Yield cells that cannot be merged as typed, each with its line from 1."""
    if ABOVE not in text and BEFORE not in text:
        return
    for node in parse(text).walk():
        if node.type == "table":
            rows = [row for part in node.children for row in part.children]
            try:
                merged([[cell_text(cell) for cell in row.children] for row in rows])
            except MergeError as refused:
                yield str(refused), line_of(rows[refused.row])


def losses(text: str) -> Iterator[tuple[str, int]]:
    """Yield what the markup of `text` says but no page can show, with its line from 1."""
    if not has_markup(text):
        return
    lines = text.split("\n")
    width, is_head = 0, False
    for token in tokens(text):
        if token.type == "thead_open":
            width, is_head = 0, True
        elif token.type == "thead_close":
            is_head = False
        elif token.type == "th_open":
            width += 1
        elif token.type == "tr_open" and token.map and not is_head:
            if _cells(lines[token.map[0]]) > width:
                yield f"表格这一行的格数多于表头（{width} 格）", token.map[0] + 1
        elif token.type == "inline" and token.map:
            for link in token.children or ():
                if link.type == "link_open" and link.attrs.get("title"):
                    yield f"链接不能带标题“{link.attrs['title']}”", token.map[0] + 1


def _cells(line: str) -> int:
    r"""Return how many cells a row of a table has; `\|` is a character of a cell."""
    cells = escapedSplit(line.strip())
    return len(cells) - (cells[0] == "") - (cells[-1] == "")
