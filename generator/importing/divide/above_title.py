"""What stands above the title of a document and is its own: the red head of the sheet, and its number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.importing.divide.body import lines
from generator.importing.divide.piece import Piece
from generator.importing.divide.wording import CLASS, names_its_matter
from generator.importing.manuscript import Block, Paragraph
from generator.importing.terms.days import day_of
from generator.importing.terms.organs import is_body
from generator.importing.terms.squeezed import bare

_NUMBER = re.compile(
    r"[（(]?[\u4e00-\u9fffA-Z]{0,12}[〔﹝\[（(][0-9]{4}[〕﹞\]）)]第?[0-9]{1,4}号[）)]?(?:签发人[：:].{1,10})?"
)
_SHEET = re.compile("(?P<whose>[\u4e00-\u9fff、]{0,40})文件")
"""What calls a sheet that of a body: 某县人民政府文件; the body may stand in the lines above."""
_HEAD = re.compile(rf"签发人[：:].{{1,10}}|特急|加急|平急|[★☆]|{CLASS}")
_ENDED = re.compile("^(?:抄送|抄报|主送|分送|附件|[（(]?(?:联系人|承办人|联系电话))|印发?$|[）)]$")
_LONGEST, _MOST_BODIES = 8, 3


def with_heads(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give each document the head of its sheet: above its title, or taken for a document of its own."""
    head: tuple[Block, ...] = ()
    for piece, after in zip(_above(pieces), [*pieces[1:], None], strict=True):
        if after and not piece.listed and _is_sheet(piece):
            head += (*piece.head, *piece.blocks)
        else:
            yield replace(piece, blocks=(*head, *piece.blocks)) if head else piece
            head = ()


def _is_sheet(piece: Piece) -> bool:
    """Whether a document is nothing but the head of a sheet: 某县人大常委会审议意见, below it 〔2024〕第3号."""
    is_head = all(map(_head_line, piece.blocks)) and any(map(is_mark, map(_words, piece.blocks)))
    return is_head and bool(piece.head) and not names_its_matter(piece.title)


def _above(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give each document what stands above its title, and has been taken for the end of the one before.

    That is told by a document number, or by what calls the sheet: no document has these at its end.
    """
    heads = [_head_behind(piece.blocks) for piece in pieces]
    for piece, own, before in zip(pieces, heads, [(), *heads], strict=False):
        blocks = piece.blocks[: len(piece.blocks) - len(own)]
        yield replace(piece, blocks=(*before, *blocks)) if own or before else piece


def _head_behind(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the head of another document behind the blocks of one."""
    last = [*takewhile(_head_line, reversed(blocks[-_LONGEST:]))][::-1]
    marks = [words for one in last if is_mark(words := _words(one))]
    if not marks:
        return ()
    above = blocks[: len(blocks) - len(last)]
    bodies = [*takewhile(_is_of_body, reversed(above[-_MOST_BODIES:]))][::-1]
    sheet = _SHEET.fullmatch(marks[0])
    if not sheet and not _ends(above[: len(above) - len(bodies)]):
        bodies = []
    elif sheet and not _ends(above[: len(above) - len(bodies)]):
        bodies = [] if is_body(sheet["whose"]) else bodies[-1:]
    found = (*bodies, *last)
    return found if len(found) < len(blocks) else ()


def _ends(blocks: Sequence[Block]) -> bool:
    """Whether a document is over at the last of its blocks: what names a body below does not sign it."""
    if not blocks or not isinstance(blocks[-1], Paragraph):
        return True
    words = _words(blocks[-1])
    return bool(day_of(words) or _ENDED.search(words))


def _is_of_body(block: Block) -> bool:
    return isinstance(block, Paragraph) and is_body(_words(block))


def is_mark(words: str) -> bool:
    """Whether a line, without white space, names the sheet, or numbers it."""
    sheet = _SHEET.fullmatch(words)
    is_sheet = sheet is not None and (not sheet["whose"] or is_body(sheet["whose"]))
    return is_sheet or bool(_NUMBER.fullmatch(words))


def is_of_head(words: str) -> bool:
    """Whether a line, without white space, is one of the head of a sheet, but for the body's name."""
    return not words or is_mark(words) or bool(_HEAD.fullmatch(words))


def _head_line(block: Block) -> bool:
    return isinstance(block, Paragraph) and is_of_head(_words(block))


def _words(block: Block) -> str:
    return bare("".join(lines([block])))
