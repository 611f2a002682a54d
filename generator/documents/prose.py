"""Long texts: the safe subset of Markdown, written again so that only it can take effect.

The tree that `generator.prose` reads is printed as Python-Markdown with every text escaped; what
is no markup in the safe subset is text and shows as typed.
"""

import re
from collections.abc import Callable, Iterator

from markdown_it.tree import SyntaxTreeNode

from generator.documents.markdown import Markdown, escape
from generator.prose import is_web, parse

Resolve = Callable[[str], str]
"""From a document's id to the address of its page, as seen from the page that links to it."""

_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef“”‘’…—]")
INDENT = "    "


def prose(text: str, resolve: Resolve = str) -> Markdown:
    """Return a long text as Markdown that shows its headings, lists, tables and text."""
    return Markdown("\n\n".join(_block(node, resolve) for node in parse(text).children))


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
    blocks = [_block(child, resolve) for child in item.children]
    # A nested list follows its item at once; other blocks are set apart by an empty line.
    text = blocks[0] if blocks else ""
    for child, block in zip(item.children[1:], blocks[1:], strict=True):
        text += ("\n" if child.type.endswith("list") else "\n\n") + block
    return marker + re.sub(r"\n(?=.)", "\n" + INDENT, text)


def _items(items: list[str]) -> str:
    """Join the items of a list; after one of several paragraphs the next needs an empty line."""
    return ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)


def _ordered(node: SyntaxTreeNode, resolve: Resolve) -> str:
    numbers = [int(item.info) for item in node.children]
    if numbers == list(range(1, len(numbers) + 1)):
        items = zip(numbers, node.children, strict=True)
        return _items([_item(f"{number}. ".ljust(4), item, resolve) for number, item in items])
    # Python-Markdown counts every list from 1, so a list that counts otherwise is printed as text.
    return "\n\n".join(
        _item(escape(f"{item.info}{item.markup}") + " ", item, resolve).replace("\n" + INDENT, "\n")
        for item in node.children
    )


def _table(node: SyntaxTreeNode, resolve: Resolve) -> str:
    rows = [
        [_inline(cell, resolve) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    return table(rows[0], rows[1:])


def table(head: list[str], rows: list[list[str]]) -> Markdown:
    """Return a table of cells that are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return Markdown("\n".join(f"| {' | '.join(cells)} |" for cells in lines))


def _inline(node: SyntaxTreeNode, resolve: Resolve) -> str:
    pieces = [child for inline in node.children for child in inline.children]
    return "".join(_pieces(pieces, resolve)).strip()


def _pieces(nodes: list[SyntaxTreeNode], resolve: Resolve) -> Iterator[str]:
    for index, node in enumerate(nodes):
        match node.type:
            case "text":
                yield _text(node.content)
            case "softbreak" | "hardbreak":
                yield _line_break(nodes, index)
            case "strong":
                yield f"**{''.join(_pieces(node.children, resolve))}**"
            case "em":
                yield f"*{''.join(_pieces(node.children, resolve))}*"
            case "link":
                yield _link(node, resolve)


def _text(text: str) -> str:
    """Escape text within a line, whose spaces at either end count."""
    stripped = escape(text)
    lead = text[: len(text) - len(text.lstrip())]
    tail = text[len(text.rstrip()) :] if text.strip() else ""
    return lead + stripped + tail


def _line_break(nodes: list[SyntaxTreeNode], index: int) -> str:
    """Chinese has no spaces between words, so a line break within a paragraph is none either."""
    around = (
        nodes[index - 1].content[-1:],
        nodes[index + 1].content[:1] if index + 1 < len(nodes) else "",
    )
    return "" if all(_WIDE.fullmatch(char) for char in around) else " "


def _link(node: SyntaxTreeNode, resolve: Resolve) -> str:
    label = "".join(_pieces(node.children, resolve))
    target = str(node.attrs["href"])
    return f"[{label}](<{target if is_web(node) else resolve(target)}>)"
