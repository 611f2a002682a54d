"""Long texts written again, so that nothing but their own markup can take effect.

The tree that `generator.prose` reads is printed as Python-Markdown with every text escaped.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from markdown_it.tree import SyntaxTreeNode

from generator.documents.markdown import Markdown, escape
from generator.documents.signed import foot
from generator.prose import is_web, parse

Resolve = Callable[[str], str]
"""From a document's id to the address of its page, as seen from the page that links to it."""

INDENT = "    "
SIGNATURE = "{: .signature }"


def prose(text: str, resolve: Resolve = str, signers: Collection[str] = ()) -> Markdown:
    """Return a long text as Markdown that shows its headings, lists, tables and text.

    Its foot, the day with who signs above it or one of `signers` alone, stands at the right.
    """
    nodes = parse(text).children
    signed = foot(nodes, signers)
    before = _blocks(nodes[: signed.start] if signed else nodes, resolve)
    marked = (
        f"{block}\n{SIGNATURE}" for block in _blocks(nodes[signed.start : signed.stop], resolve)
    )
    after = _blocks(nodes[signed.stop :] if signed else [], resolve)
    return Markdown("\n\n".join((*before, *marked, *after)))


def _blocks(nodes: Sequence[SyntaxTreeNode], resolve: Resolve) -> Iterator[str]:
    before = ""
    for node in nodes:
        if before.endswith("list") and node.type == "ordered_list":
            # Python-Markdown would go on with the list before, and lose the numbers.
            yield from _numbered(node, resolve)
        else:
            yield _block(node, resolve)
        before = node.type


def _numbered(node: SyntaxTreeNode, resolve: Resolve) -> Iterator[str]:
    """Yield the items of a list as paragraphs that begin with their numbers."""
    for item in node.children:
        first, *others = _blocks(item.children, resolve)
        yield escape(f"{item.info}.") + f" {first}"
        yield from others


def _block(node: SyntaxTreeNode, resolve: Resolve) -> str:
    match node.type:
        case "heading":
            # The page's only h1 is the document's title.
            return f"{'#' * max(2, int(node.tag[1]))} {_inline(node, resolve)}"
        case "bullet_list":
            return _items([_item("-   ", item, resolve) for item in node.children])
        case "ordered_list":
            return _ordered(node, resolve)
        case "table":
            return _table(node, resolve)
        case _:
            return _inline(node, resolve)


def _item(marker: str, item: SyntaxTreeNode, resolve: Resolve) -> str:
    text, *others = _blocks(item.children, resolve) if item.children else [""]
    # A nested list follows its item at once; other blocks are set apart by an empty line.
    for block in others:
        text += ("\n" if block.startswith(("-   ", "1.  ")) else "\n\n") + block
    return marker + re.sub(r"\n(?=.)", "\n" + INDENT, text)


def _items(items: list[str]) -> str:
    """Join the items of a list; after one of several paragraphs the next needs an empty line."""
    return ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)


def _ordered(node: SyntaxTreeNode, resolve: Resolve) -> str:
    items = enumerate(node.children, 1)
    return _items([_item(f"{number}. ".ljust(4), item, resolve) for number, item in items])


def _table(node: SyntaxTreeNode, resolve: Resolve) -> str:
    rows = [
        [_inline(cell, resolve) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    head = node.children[0].children[0].children
    ruler = [_RULERS[str(cell.attrs.get("style", ""))] for cell in head]
    return table(rows[0], rows[1:], ruler)


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


def _inline(node: SyntaxTreeNode, resolve: Resolve) -> str:
    pieces = [child for inline in node.children for child in inline.children]
    return "".join(_pieces(pieces, resolve)).strip()


def _pieces(nodes: list[SyntaxTreeNode], resolve: Resolve) -> Iterator[str]:
    for node in nodes:
        match node.type:
            case "text":
                yield _text(node.content)
            case "strong":
                yield f"**{''.join(_pieces(node.children, resolve))}**"
            case "link":
                yield _link(node, resolve)


def _text(text: str) -> str:
    """Escape text within a line, whose spaces at either end count."""
    stripped = escape(text)
    lead = text[: len(text) - len(text.lstrip())]
    tail = text[len(text.rstrip()) :] if text.strip() else ""
    return lead + stripped + tail


def _link(node: SyntaxTreeNode, resolve: Resolve) -> str:
    label = "".join(_pieces(node.children, resolve))
    target = str(node.attrs["href"])
    return f"[{label}](<{target if is_web(node) else resolve(target)}>)"
