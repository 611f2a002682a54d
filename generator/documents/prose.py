"""Long texts written again, so that nothing but their own markup can take effect.

The tree that `generator.prose` reads is printed as Python-Markdown with every text escaped.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest

from markdown_it.tree import SyntaxTreeNode

from generator.cells import ABOVE, BEFORE
from generator.documents.addressed import addressing
from generator.documents.inline import Page, inline, notes, page_of, pieces_of
from generator.documents.links import NOWHERE, Links
from generator.documents.markdown import Markdown, escape
from generator.documents.signed import foot
from generator.documents.table import table
from generator.prose import CAPTION_MARK, cell_text, parse

INDENT = "    "
SIGNATURE = "{: .signature }"
ADDRESSEE = "{: .addressee }"
CAPTION = "{: .caption }"
PICTURE = "{: .picture }"


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


def _blocks(nodes: Sequence[SyntaxTreeNode], page: Page) -> Iterator[str]:
    before = ""
    for node, following in zip_longest(nodes, nodes[1:]):
        if before.endswith("list") and node.type == "ordered_list":
            # Python-Markdown would go on with the list before, and lose the numbers.
            yield from _numbered(node, page)
        elif (
            following and following.type == "table" and (found := CAPTION_MARK.match(_typed(node)))
        ):
            yield f"{inline(node, page, found.end())}\n{CAPTION}"
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
            return f"{'#' * max(2, int(node.tag[1]))} {inline(node, page)}"
        case "bullet_list":
            return _items([_item("-   ", item, page) for item in node.children])
        case "ordered_list":
            return _ordered(node, page)
        case "table":
            return _table(node, page)
        case _:
            text = inline(node, page)
            return f"{text}\n{PICTURE}" if _is_picture(node, page) else text


def _is_picture(node: SyntaxTreeNode, page: Page) -> bool:
    """Whether a paragraph is pictures and nothing else."""
    shown = [one for one in pieces_of(node) if one.type != "text" or one.content.strip()]
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
    return typed if typed in {ABOVE, BEFORE} else inline(cell, page)


_RULERS = {
    "": "---",
    "text-align:left": ":---",
    "text-align:center": ":---:",
    "text-align:right": "---:",
}
"""How the parser tells the alignment of a column, and how it is typed."""
