"""Markdown -> its blocks as they are read, without marks, each character with its offset."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain

from markdown_it.token import Token

from generator.prose import tokens

_ROLES = {
    "heading_open": "heading",
    "list_item_open": "item",
    "th_open": "cell",
    "td_open": "cell",
}
Block = tuple[str, str, Sequence[int]]


def blocks(markdown: str) -> Iterator[Block]:
    """Yield (heading, paragraph, item or cell; text; offset of every character in `markdown`)."""
    starts = list(accumulate((len(line) + 1 for line in markdown.split("\n")), initial=0))
    position = 0
    around: list[str] = []
    for token in tokens(markdown):
        if token.nesting == 1:
            around.append(token.type)
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline":
            position = max(position, starts[token.map[0] if token.map else 0])
            text, pieces = _text(token.children or (), markdown, position)
            if text:
                position = pieces[-1].stop
                offsets = pieces[0] if len(pieces) == 1 else tuple(chain.from_iterable(pieces))
                yield _role(around), text, offsets


def _text(inline: Sequence[Token], markdown: str, position: int) -> tuple[str, Sequence[range]]:
    """Return the text of a block from `position` on; a line break within it is none in Chinese."""
    found: list[str] = []
    pieces: list[range] = []
    for token in inline:
        # Nothing is escaped in the safe subset, so a text stands in the source as it is.
        start = markdown.find(token.content, position) if token.type == "text" else -1
        if start >= 0:
            position = start + len(token.content)
            found.append(token.content)
            pieces.append(range(start, position))
    return "".join(found), pieces


def _role(around: Sequence[str]) -> str:
    """Return what a block is: the nearest thing around it that is more than a paragraph."""
    return next((_ROLES[kind] for kind in reversed(around) if kind in _ROLES), "paragraph")
