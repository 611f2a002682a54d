"""Markdown -> its blocks as they are read, without marks, each character with its offset."""

from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode

from generator.prose import parse

_ROLES = {"heading": "heading", "list_item": "item", "th": "cell", "td": "cell"}
Block = tuple[str, str, list[int]]


def blocks(markdown: str) -> Iterator[Block]:
    """Yield (heading, paragraph, item or cell; text; offset of every character in `markdown`)."""
    starts = [0]
    for line in markdown.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    position = 0
    for node in parse(markdown).walk():
        if node.type == "inline":
            lines = node.map or (0, 0)
            position = max(position, starts[lines[0]])
            text, offsets = _text(node, markdown, position)
            if text:
                position = offsets[-1] + 1
                yield _role(node), text, offsets


def _text(inline: SyntaxTreeNode, markdown: str, position: int) -> tuple[str, list[int]]:
    """Return the text of a block from `position` on; a line break within it is none in Chinese."""
    pieces: list[str] = []
    offsets: list[int] = []
    for node in inline.walk():
        # Nothing is escaped in the safe subset, so a text stands in the source as it is.
        start = markdown.find(node.content, position) if node.type == "text" else -1
        if start >= 0:
            position = start + len(node.content)
            pieces.append(node.content)
            offsets += range(start, position)
    return "".join(pieces), offsets


def _role(inline: SyntaxTreeNode) -> str:
    """Return what the block is: the nearest thing around it that is more than a paragraph."""
    node = inline.parent
    while node and node.type not in _ROLES:
        node = node.parent
    return _ROLES[node.type] if node else "paragraph"
