"""What stands above the title of a document and is its own: the red head of the sheet, and its number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.importing.divide.body import lines
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Block, Paragraph
from generator.importing.terms.squeezed import bare

_NUMBER = re.compile(
    r"[（(]?[\u4e00-\u9fffA-Z]{1,12}[〔﹝\[（(][0-9]{4}[〕﹞\]）)][0-9]{1,4}号[）)]?(?:签发人[：:].{1,10})?"
)
_HEAD = re.compile(r"[\u4e00-\u9fff、]{2,40}文件|签发人[：:].{1,10}|特急|加急|平急|[★☆]")
_LONGEST = 6


def with_heads(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give each document what stands above its title, and has been taken for the end of the one before.

    That is told by a document number, which no document has at its end.
    """
    heads = [_head_behind(piece.blocks) for piece in pieces]
    for piece, own, before in zip(pieces, heads, [(), *heads], strict=False):
        blocks = piece.blocks[: len(piece.blocks) - len(own)]
        yield replace(piece, blocks=(*before, *blocks)) if own or before else piece


def _head_behind(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the head of another document behind the blocks of one."""
    last = [*takewhile(_is_of_head, reversed(blocks[-_LONGEST:]))][::-1]
    is_numbered = any(_NUMBER.fullmatch(_words(one)) for one in last)
    return tuple(last) if is_numbered and len(last) < len(blocks) else ()


def _is_of_head(block: Block) -> bool:
    words = _words(block)
    return isinstance(block, Paragraph) and bool(
        not words or _NUMBER.fullmatch(words) or _HEAD.fullmatch(words)
    )


def _words(block: Block) -> str:
    return bare("".join(lines([block])))
