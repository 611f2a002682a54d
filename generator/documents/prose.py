"""Long texts written again, so that nothing but their own markup can take effect.

The tree that `generator.prose` reads is printed as Python-Markdown with every text escaped.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from markdown_it.tree import SyntaxTreeNode

from generator.cells import ABOVE, BEFORE
from generator.documents.addressed import addressing
from generator.documents.links import NOWHERE, Links
from generator.documents.markdown import Markdown, escape, escape_within
from generator.documents.signed import foot
from generator.prose import CAPTION_MARK, cell_text, is_web, parse, parse_line

INDENT = "    "
SIGNATURE = "{: .signature }"
ADDRESSEE = "{: .addressee }"
CAPTION = "{: .caption }"
PICTURE = "{: .picture }"


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


def prose(
    text: str,
    links: Links = NOWHERE,
    signers: Collection[str] = (),
    addressees: Collection[str] = (),
) -> Markdown:
    """Return a long text as Markdown that shows its headings, lists, tables, pictures, notes and text.

    Its foot, the day with who signs above it or one of `signers` alone, stands at the right, and
    a line that addresses it to `addressees` as such lines do; its notes follow in the order of their marks.
    """
    page = page_of(text, links)
    return Markdown("\n\n".join((*_signed(text, page, signers, addressees), *notes(page))))


def part(text: str, page: Page) -> Markdown:
    """Return a part of a text as `prose` does, without the notes of the whole."""
    return Markdown("\n\n".join(_signed(text, page)))


def line(text: str, page: Page) -> Markdown:
    """Return a line in which nothing is markup but pictures, links to files and marks of notes."""
    return Markdown("".join(_pieces(parse_line(text), page))) if "[" in text else escape(text)


def notes(page: Page) -> Iterator[str]:
    """Yield the notes of a text in their order."""
    for label, number in page.numbers.items():
        yield f"[^{number}]: {_inline(page.noted[label], page)}"


def _signed(
    text: str, page: Page, signers: Collection[str] = (), addressees: Collection[str] = ()
) -> Iterator[str]:
    nodes = [node for node in parse(text).children if node.type != "note"]
    addressed = addressing(nodes, addressees)
    if addressed is not None:
        yield from _blocks(nodes[:addressed], page)
        yield f"{_block(nodes[addressed], page)}\n{ADDRESSEE}"
        nodes = nodes[addressed + 1 :]
    signed = foot(nodes, signers)
    yield from _blocks(nodes[: signed.start] if signed else nodes, page)
    for block in _blocks(nodes[signed.start : signed.stop], page):
        yield f"{block}\n{SIGNATURE}"
    yield from _blocks(nodes[signed.stop :] if signed else [], page)


def _mark(label: str, page: Page) -> str:
    number = page.numbers.get(label)
    return f"[^{number}]" if number else escape(f"[^{label}]")


def _numbers(nodes: Sequence[SyntaxTreeNode], notes: Collection[str]) -> dict[str, int]:
    """Return the number of each note, in the order in which their marks stand in the text."""
    text = (node for node in nodes if node.type != "note")
    inner = (one for node in text for one in node.walk() if one.type == "note_mark")
    labels = dict.fromkeys(str(one.attrs["label"]) for one in inner)
    return {label: number for number, label in enumerate(filter(notes.__contains__, labels), 1)}


def _blocks(nodes: Sequence[SyntaxTreeNode], page: Page) -> Iterator[str]:
    before = ""
    for node, following in zip_longest(nodes, nodes[1:]):
        if before.endswith("list") and node.type == "ordered_list":
            # Python-Markdown would go on with the list before, and lose the numbers.
            yield from _numbered(node, page)
        elif (
            following and following.type == "table" and (found := CAPTION_MARK.match(_typed(node)))
        ):
            yield f"{_inline(node, page, found.end())}\n{CAPTION}"
        else:
            yield _block(node, page)
        before = node.type


def _typed(node: SyntaxTreeNode) -> str:
    """Return the words that a paragraph begins with; nothing of another block."""
    first = next((one for one in node.walk() if one.type == "text"), None)
    return first.content if first and node.type == "paragraph" else ""


def _numbered(node: SyntaxTreeNode, page: Page) -> Iterator[str]:
    """Yield the items of a list as paragraphs that begin with their numbers."""
    for item in node.children:
        first, *others = _blocks(item.children, page)
        yield escape(f"{item.info}.") + f" {first}"
        yield from others


def _block(node: SyntaxTreeNode, page: Page) -> str:
    match node.type:
        case "heading":
            # The page's only h1 is the document's title.
            return f"{'#' * max(2, int(node.tag[1]))} {_inline(node, page)}"
        case "bullet_list":
            return _items([_item("-   ", item, page) for item in node.children])
        case "ordered_list":
            return _ordered(node, page)
        case "table":
            return _table(node, page)
        case _:
            text = _inline(node, page)
            return f"{text}\n{PICTURE}" if _is_picture(node, page) else text


def _is_picture(node: SyntaxTreeNode, page: Page) -> bool:
    """Whether a paragraph is pictures and nothing else."""
    pieces = [one for inline in node.children for one in inline.children]
    shown = [one for one in pieces if one.type != "text" or one.content.strip()]
    return bool(shown) and all(
        one.type == "picture" and page.links.enclosure(str(one.attrs["src"])) for one in shown
    )


def _item(marker: str, item: SyntaxTreeNode, page: Page) -> str:
    text, *others = _blocks(item.children, page) if item.children else [""]
    # A nested list follows its item at once; other blocks are set apart by an empty line.
    for block in others:
        text += ("\n" if block.startswith(("-   ", "1.  ")) else "\n\n") + block
    return marker + re.sub(r"\n(?=.)", "\n" + INDENT, text)


def _items(items: list[str]) -> str:
    """Join the items of a list; after one of several paragraphs the next needs an empty line."""
    return ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)


def _ordered(node: SyntaxTreeNode, page: Page) -> str:
    items = enumerate(node.children, 1)
    return _items([_item(f"{number}. ".ljust(4), item, page) for number, item in items])


def _table(node: SyntaxTreeNode, page: Page) -> str:
    rows = [
        [_cell(cell, page) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    head = node.children[0].children[0].children
    ruler = [_RULERS[str(cell.attrs.get("style", ""))] for cell in head]
    return table(rows[0], rows[1:], ruler)


def _cell(cell: SyntaxTreeNode, page: Page) -> str:
    """Return a cell; one that is merged with another stays as typed, the site's dialect reads it."""
    typed = cell_text(cell)
    return typed if typed in {ABOVE, BEFORE} else _inline(cell, page)


_RULERS = {
    "": "---",
    "text-align:left": ":---",
    "text-align:center": ":---:",
    "text-align:right": "---:",
}
"""How the parser tells the alignment of a column, and how it is typed."""


def table(head: list[str], rows: list[list[str]], ruler: Sequence[str] = ()) -> Markdown:
    """Return a table of cells that are Markdown already; `ruler` tells the alignment of each column."""
    lines = [head, ruler or ["---"] * len(head), *rows]
    return Markdown("\n".join(f"| {' | '.join(cells)} |" for cells in lines))


def _inline(node: SyntaxTreeNode, page: Page, start: int = 0) -> str:
    """Return the words of a block, without the first `start` characters."""
    pieces = [child for inline in node.children for child in inline.children]
    return "".join(_pieces(pieces, page))[start:].strip()


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
