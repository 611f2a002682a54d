"""What a reader sees of a document: lines, each as it is set, and tables, out of the page's HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import markdown
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.documents.document import Document
from generator.kinds import BY_NAME
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record
from generator.site.dialect import EXTENSIONS, SETTINGS

_SPACES = re.compile(r"[ \t\n\r]+")
"""What a browser collapses: not U+3000, which is typed."""


class Form(StrEnum):
    """How a line is set."""

    PLAIN = "plain"
    HEADING = "heading"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Line:
    """A paragraph, a heading, an item of a list with its number or dot."""

    text: str
    form: Form = Form.PLAIN


@dataclass(frozen=True)
class Cell:
    """A cell of a table, and over how many rows and columns it reaches."""

    text: str
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Grid:
    """A table."""

    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Sheet:
    """A document as it is printed."""

    document: Document
    html: str
    blocks: tuple[Line | Grid, ...]

    @property
    def seen(self) -> tuple[str, ...]:
        """What a reader sees without white space: the title, a text for each line and cell."""
        words = [self.document.title]
        for block in self.blocks:
            match block:
                case Line(text=text):
                    words.append(text)
                case Grid(rows=rows):
                    words += [cell.text for row in rows for cell in row]
        return tuple(one for one in ("".join(word.split()) for word in words) if one)

    @property
    def words(self) -> str:
        """All that a reader sees in one string: a text file has no cells."""
        return "".join(self.seen)


def sheets_of(record: Record[Model], scope: Scope) -> tuple[Sheet, ...]:
    """Return the documents of a record as they are printed."""
    return tuple(map(sheet_of, BY_NAME[record.kind].documents(record, scope)))


def sheet_of(document: Document) -> Sheet:
    """Return a document in its own words: without what the program adds to them and says so."""
    settings = {name: dict(one) for name, one in SETTINGS.items()}
    text = markdown.markdown(document.body, extensions=[*EXTENSIONS], extension_configs=settings)
    tree = LexborHTMLParser(text)
    for node in _added(tree):
        node.decompose()
    body = tree.body
    own = body.inner_html if body else ""
    return Sheet(document, own or "", tuple(_blocks(body)) if body else ())


def _added(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return what is marked as added, and what follows the line that says so."""
    found = [*tree.css("[data-added]")]
    begins = tree.css_first("p.added")
    node = begins
    while node is not None:
        found.append(node)
        node = node.next
    return found


def _blocks(node: LexborNode) -> Iterator[Line | Grid]:
    for child in node.iter():
        match child.tag:
            case "ul" | "ol":
                yield from _items(child)
            case "table":
                caption = child.css_first("caption")
                if caption:
                    yield Line(_text(caption), Form.CENTRE)
                yield Grid(tuple(tuple(map(_cell, row.iter())) for row in child.css("tr")))
            case "p":
                yield Line(_text(child), _form(child))
            case "h2" | "h3" | "h4" | "h5" | "h6":
                yield Line(_text(child), Form.HEADING)
            case _:
                yield from _blocks(child)


_CLASSES = {
    "signature": Form.RIGHT,
    "adoption": Form.CENTRE,
    "byline": Form.CENTRE,
    "speaker": Form.CENTRE,
    "caption": Form.CENTRE,
}


def _form(node: LexborNode) -> Form:
    named = (node.attributes.get("class") or "").split()
    return next((_CLASSES[one] for one in named if one in _CLASSES), Form.PLAIN)


def _items(listed: LexborNode) -> Iterator[Line | Grid]:
    for number, item in enumerate(listed.iter(), 1):
        marker = f"{number}. " if listed.tag == "ol" else "• "
        inner = [*item.iter()]
        if not any(one.tag in {"p", "ul", "ol", "table"} for one in inner):
            yield Line(marker + _text(item))
            continue
        first, *others = [*_blocks(item)] or [Line("")]
        own = _SPACES.sub(" ", item.text(deep=False)).strip()
        if own:
            yield Line(marker + own)
            yield from (first, *others)
        elif isinstance(first, Line):
            yield replace(first, text=marker + first.text)
            yield from others


def _cell(node: LexborNode) -> Cell:
    spans = [int(node.attributes.get(name) or 1) for name in ("rowspan", "colspan")]
    return Cell(_text(node), *spans)


def _text(node: LexborNode) -> str:
    return _SPACES.sub(" ", node.text()).strip().removesuffix("↑").rstrip()
