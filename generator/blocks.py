"""Markdown -> its blocks as they are read, without marks, each character with its offset."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain

from markdown_it.token import Token

from generator.prose import CAPTION_MARK, tokens

_ROLES = {
    "heading_open": "heading",
    "list_item_open": "item",
    "th_open": "cell",
    "td_open": "cell",
}
_READ = {"text", "picture"}
"""What has words: a picture has its description."""
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
        elif token.type == "inline" and token.map:
            position = max(position, starts[token.map[0]])
            text, pieces = _text(token.children or (), markdown, position, starts[token.map[1]])
            if text:
                position = pieces[-1][-1] + 1
                offsets = pieces[0] if len(pieces) == 1 else tuple(chain.from_iterable(pieces))
                mark = CAPTION_MARK.match(text)
                begin = mark.end() if mark else 0
                yield _role(around), text[begin:], offsets[begin:]


def read_blocks(markdown: str) -> Sequence[Block]:
    """Return the blocks of a long text, for `LongText.once`."""
    return tuple(blocks(markdown))


def _text(
    inline: Sequence[Token], markdown: str, position: int, end: int
) -> tuple[str, Sequence[Sequence[int]]]:
    """Return the text of a block that stands in the source between `position` and `end`."""
    found: list[str] = []
    pieces: list[Sequence[int]] = []
    for token in inline:
        if token.type in _READ and token.content:
            pieces.append(_offsets(token.content, markdown, position, end))
            position = pieces[-1][-1] + 1
            found.append(token.content)
    return "".join(found), pieces


def _offsets(text: str, markdown: str, position: int, end: int) -> Sequence[int]:
    """Return where a text stands: as it is, but for the backslash before a pipe in a cell."""
    start = markdown.find(text, position, end)
    if start >= 0:
        return range(start, start + len(text))
    offsets: list[int] = []
    for char in text:
        offsets.append(markdown.index(char, position, end))
        position = offsets[-1] + 1
    return offsets


def _role(around: Sequence[str]) -> str:
    """Return what a block is: the nearest thing around it that is more than a paragraph."""
    return next((_ROLES[kind] for kind in reversed(around) if kind in _ROLES), "paragraph")
