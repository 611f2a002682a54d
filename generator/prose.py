"""Long texts: what of Markdown is markup in them. Everything else is printed as it was typed.

Markup is headings, lists, tables, **bold**, links, pictures and notes, where they are plainly meant.
A line that is part of no heading, list, table or note is a paragraph of its own, as offices paste
their texts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from generator.beside import install_beside
from generator.markup import install

CAPTION_MARK = re.compile(r"表题[:：]\s*(?=\S)")
"""What a line begins with that is the caption of the table below it."""
WEB = ("http://", "https://")


def _may_link(target: str) -> bool:
    """A link leads to http(s) or to a document's id; with any other scheme it is plain text."""
    return target.startswith(WEB) or ":" not in target


_PARSER = install(MarkdownIt("zero").enable(["heading", "list", "table", "link"]))
_LINE_PARSER = MarkdownIt("zero")
install_beside(_LINE_PARSER)
# An instance attribute is the library's way to narrow what counts as a link.
_PARSER.validateLink = _may_link  # type: ignore[assignment, method-assign]


@lru_cache(maxsize=1)
def parse(text: str) -> SyntaxTreeNode:
    """Return the tree of a long text; nobody changes it. The last one is asked for several times."""
    return SyntaxTreeNode(tokens(text))


def parse_line(text: str) -> Sequence[SyntaxTreeNode]:
    """Return the pieces of a line in which only what lies beside a text is markup: of a statute's."""
    return SyntaxTreeNode(_LINE_PARSER.parseInline(text)).children[0].children


@lru_cache(maxsize=1)
def tokens(text: str) -> Sequence[Token]:
    """Return what begins and ends in a long text, in its order: a tree costs as much again.

    Nobody changes it; the last one is asked for several times.
    """
    return _PARSER.parse(text)


def document_links(text: str) -> Iterator[tuple[str, int]]:
    """Yield the target of every link to another document, with its line counted from 1."""
    if "](" not in text:
        return
    for block, line in _inline(text):
        for one in block.children or ():
            if one.type == "link_open" and not is_web(one):
                yield str(one.attrs["href"]), line


def _inline(text: str) -> Iterator[tuple[Token, int]]:
    """Yield the running texts of a long text, with the line from 1 in which each begins."""
    for token in tokens(text):
        if token.type == "inline":
            yield token, token.map[0] + 1 if token.map else 1


def line_of(block: SyntaxTreeNode) -> int:
    """Return where a block begins, counted from 1."""
    return block.map[0] + 1 if block.map else 1


@dataclass(frozen=True)
class Beside:
    """A picture, or a file that a text leads to: the way to it as typed, its line from 1."""

    is_picture: bool
    way: str
    words: str
    """What describes the picture, or is read in place of the file."""
    line: int


def beside(text: str) -> Iterator[Beside]:
    """Yield every picture that a long text shows and every file that it leads to."""
    if "](" not in text:
        return
    for block, line in _inline(text):
        for one in block.children or ():
            if one.type == "picture":
                yield Beside(True, str(one.attrs["src"]), one.content, line)
            elif one.type == "file_open":
                yield Beside(False, str(one.attrs["href"]), "", line)


def read_beside(text: str) -> tuple[Beside, ...]:
    """Return the pictures and files of a long text, for `LongText.once`."""
    return tuple(beside(text))


def cell_text(cell: SyntaxTreeNode) -> str:
    """Return what a cell of a table is typed as."""
    return "".join(inline.content for inline in cell.children).strip()


def has_markup(text: str) -> bool:
    """Whether a long text may have links or tables, which are looked for when it is linked."""
    return "](" in text or "|" in text


def is_web(link: SyntaxTreeNode | Token) -> bool:
    """Whether a link leads out of the site."""
    return str(link.attrs["href"]).startswith(WEB)
