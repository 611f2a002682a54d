"""Tables of Markdown as rows: each cell under the heading of its column."""

from collections.abc import Iterator, Mapping

from markdown_it.tree import SyntaxTreeNode

from generator.prose import parse


def rows(markdown: str) -> Iterator[Mapping[str, str]]:
    """Yield every row of every table but the first, by heading; white space is none."""
    for node in parse(markdown).walk():
        if node.type == "table":
            head, *others = (row for row in node.walk() if row.type == "tr")
            headings = _cells(head)
            for row in others:
                yield dict(zip(headings, _cells(row), strict=False))


def _cells(row: SyntaxTreeNode) -> list[str]:
    return ["".join(_text(cell).split()) for cell in row.children]


def _text(node: SyntaxTreeNode) -> str:
    return "".join(one.content for one in node.walk() if one.type == "text")
