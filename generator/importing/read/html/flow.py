"""The elements of a web page -> blocks, as a browser sets them one below the other."""

import re
from dataclasses import replace

from selectolax.lexbor import LexborNode

from generator.importing.manuscript import Align, Paragraph
from generator.importing.read.bold import Run, bolded, is_bold_all_over, literal
from generator.importing.read.found import Found
from generator.importing.read.html.grid import grid_of, is_frame
from generator.importing.read.html.nodes import steps, written
from generator.importing.read.html.styled import (
    align_of,
    around,
    attribute,
    is_bold,
    is_hidden,
    number,
)
from generator.importing.read.html.tags import ASIDE, BLOCKS, FORMS, HEADING, LISTS, UNSEEN
from generator.importing.read.numerals import written as counted
from generator.importing.read.sentences import HAN, is_prose

_HIDDEN = "隐藏文字"
_NO_PICTURE = "网页里的图片没有收进来；要用就从网页上另存，放在记录旁边"
_WIDE = rf"[{HAN}\u3000-\u303f\uff00-\uffef]"
_LINE_END = re.compile(rf"(?<={_WIDE})[ \t]*[\r\n][ \t\r\n]*(?={_WIDE})")
_BLANKS = re.compile(r"[ \t\r\n\f]+")


class Flow:
    """Reads one page, line by line."""

    def __init__(self, found: Found) -> None:
        """Take what is found, to add to."""
        self._found = found
        self._line: list[Run] = []
        self._aligns = [Align.LEFT]
        self._bold = 0
        self._level = 0
        self._pre = 0
        self._numbers: list[tuple[str, int] | None] = []
        """Of each list around: the form of its numbers and the next; None for one without."""
        self._pictures: list[str] = []

    def read(self, root: LexborNode) -> None:
        """Read all that is in an element."""
        for step in steps(root, self._is_passed):
            if not step.tag:
                self._text(step.node.text_content or "")
            elif step.is_whole:
                self._take(step.node)
            elif step.is_end:
                self._end(step.node)
            else:
                self._begin(step.node)
        self._close()
        if self._pictures:
            self._found.doubt("、".join(filter(None, self._pictures)), _NO_PICTURE)

    def _is_passed(self, node: LexborNode) -> bool:
        tag = node.tag or ""
        is_table = tag == "table" and not is_frame(node)
        return tag in UNSEEN or tag in ASIDE or is_hidden(node) or is_table or bool(around(node))

    def _take(self, node: LexborNode) -> None:
        """Take an element as a whole: a table, or what the page does not show as text."""
        tag = node.tag or ""
        if tag == "table":
            self._close()
            self._found.table(grid_of(node, self._cell))
        elif tag not in UNSEEN:
            self._found.leave_out(
                _squashed(written(node)), ASIDE.get(tag) or around(node) or _HIDDEN
            )

    def _begin(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in BLOCKS:
            self._close()
            self._aligns.append(align_of(node) or self._aligns[-1])
            self._level = int(tag[1]) if HEADING.fullmatch(tag) else self._level
            self._begin_list(node)
        self._bold += is_bold(node)
        self._pre += tag == "pre"
        match tag:
            case "br":
                self._close()
            case "img":
                self._pictures.append(attribute(node, "alt").strip())
            case "input" if attribute(node, "type").lower() != "hidden":
                self._found.leave_out(attribute(node, "value"), ASIDE["select"])

    def _end(self, node: LexborNode) -> None:
        tag = node.tag or ""
        self._bold -= is_bold(node)
        self._pre -= tag == "pre"
        if tag in BLOCKS:
            self._close()
            self._aligns.pop()
            self._level = 0 if HEADING.fullmatch(tag) else self._level
        if tag in LISTS:
            self._numbers.pop()

    def _begin_list(self, node: LexborNode) -> None:
        """Begin a list, or an item with the number that browsers print before it."""
        if node.tag in LISTS:
            form = FORMS.get(attribute(node, "type"), "decimal")
            self._numbers.append((form, number(node, "start", 1)) if node.tag == "ol" else None)
        elif node.tag == "li" and self._numbers and (numbers := self._numbers[-1]):
            form, usual = numbers
            own = number(node, "value", usual)
            self._numbers[-1] = form, own + 1
            self._line.append(Run(f"{counted(own, form)}. "))

    def _text(self, text: str) -> None:
        lines = text.splitlines() if self._pre else [_squashed(text)]
        for count, line in enumerate(lines):
            if count:
                self._close()
            self._line.append(Run(line, self._bold > 0))

    def _close(self) -> None:
        """End the line that is being read."""
        line, self._line = self._line, []
        align = self._aligns[-1]
        is_running = not self._level and align is Align.LEFT
        text = bolded(line) if is_running else literal("".join(run.text for run in line))
        text = text.strip()
        is_bold = is_bold_all_over(line)
        if is_running and is_bold and is_prose(text) and "**" not in text:
            text = f"**{text}**"
        place = len(self._found.blocks)
        self._found.paragraph(text, level=self._level, align=align, is_marked=True)
        for at, block in enumerate(self._found.blocks[place:], place):
            if is_bold and isinstance(block, Paragraph):
                self._found.blocks[at] = replace(block, bold=True)

    def _cell(self, cell: LexborNode) -> str:
        """Return what is written in a cell, on one line."""
        lines = [""]
        for step in steps(cell, self._is_passed):
            if not step.tag:
                lines[-1] += _squashed(step.node.text_content or "")
            elif step.is_whole:
                self._take(step.node)
            elif step.tag in BLOCKS or step.tag == "br":
                lines.append("")
            elif step.tag == "img" and not step.is_end:
                self._pictures.append(attribute(step.node, "alt").strip())
        return " ".join(line.strip() for line in lines if line.strip())


def _squashed(text: str) -> str:
    """Return a text with its blanks as they are shown; a line end between Chinese is none."""
    return _BLANKS.sub(" ", _LINE_END.sub("", text))
