"""What stands in the lines of a long text, written again: words, bold, links, pictures, marks of notes."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.tree import SyntaxTreeNode

from generator.documents.links import Links
from generator.documents.markdown import Markdown, escape, escape_within
from generator.prose import is_web, parse, parse_line


@dataclass(frozen=True)
class Page:
    """What the parts of a text need to know of the whole: where links lead, which number a note has."""

    links: Links
    numbers: Mapping[str, int]
    """The numbers of the notes by their labels, in the order of their marks."""
    noted: Mapping[str, SyntaxTreeNode]
    """The notes by their labels."""


def page_of(text: str, links: Links) -> Page:
    """Return what the parts of a text need to know of it."""
    children = parse(text).children
    noted = {str(node.attrs["label"]): node for node in children if node.type == "note"}
    return Page(links, _numbers(children, noted), noted)


def _numbers(nodes: Sequence[SyntaxTreeNode], notes: Collection[str]) -> dict[str, int]:
    """Return the number of each note, in the order in which their marks stand in the text."""
    text = (node for node in nodes if node.type != "note")
    inner = (one for node in text for one in node.walk() if one.type == "note_mark")
    labels = dict.fromkeys(str(one.attrs["label"]) for one in inner)
    return {label: number for number, label in enumerate(filter(notes.__contains__, labels), 1)}


def line(text: str, page: Page) -> Markdown:
    """Return a line in which nothing is markup but pictures, links to files and marks of notes."""
    return Markdown("".join(_pieces(parse_line(text), page))) if "[" in text else escape(text)


def notes(page: Page) -> Iterator[str]:
    """Yield the notes of a text in their order."""
    for label, number in page.numbers.items():
        yield f"[^{number}]: {inline(page.noted[label], page)}"


def inline(node: SyntaxTreeNode, page: Page, start: int = 0) -> str:
    """Return the words of a block, without the first `start` characters."""
    return "".join(_pieces(pieces_of(node), page))[start:].strip()


def pieces_of(block: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    """Return what the lines of a block consist of."""
    return [piece for of_line in block.children for piece in of_line.children]


def _pieces(nodes: Sequence[SyntaxTreeNode], page: Page) -> Iterator[str]:
    for node in nodes:
        match node.type:
            case "text":
                yield escape_within(node.content)
            case "strong":
                yield f"**{''.join(_pieces(node.children, page))}**"
            case "link":
                yield _link(node, page)
            case "file":
                yield _file(node, page)
            case "picture":
                yield _picture(node, page)
            case "note_mark":
                yield _mark(str(node.attrs["label"]), page)


def _mark(label: str, page: Page) -> str:
    number = page.numbers.get(label)
    return f"[^{number}]" if number else escape(f"[^{label}]")


def _link(node: SyntaxTreeNode, page: Page) -> str:
    label = "".join(_pieces(node.children, page))
    target = str(node.attrs["href"])
    return f"[{label}](<{target if is_web(node) else page.links(target)}>)"


def _picture(node: SyntaxTreeNode, page: Page) -> str:
    """Return a picture with its size, so that nothing moves when it comes; as typed if it is not there."""
    typed = str(node.attrs["src"])
    found = page.links.enclosure(typed)
    if not found or not found.is_picture:
        return escape(f"![{node.content}]({typed})")
    size = f'{{: width="{found.width}" height="{found.height}" }}'
    return f"![{escape(node.content)}](<{page.links.way(found)}>){size}"


def _file(node: SyntaxTreeNode, page: Page) -> str:
    """Return a link to a file, which is saved under the name that it has beside the record."""
    label, typed = "".join(_pieces(node.children, page)), str(node.attrs["href"])
    found = page.links.enclosure(typed)
    if not found:
        return escape("[") + label + escape(f"]({typed})")
    name = escape(_UNFIT_FOR_NAMES.sub("_", found.source.name))
    return f'[{label}](<{page.links.way(found)}>){{: download="{name}" }}'


_UNFIT_FOR_NAMES = re.compile(r"[^\w\-. +（）()《》〈〉【】〔〕、，。·“”—]")
"""Characters that Windows refuses in a file's name, and those that would mean something in Markdown."""
