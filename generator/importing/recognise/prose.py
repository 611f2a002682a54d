"""Any document as a long text: its words to the letter, and of its particulars what stands there.

This never fails: what no other module understands is a text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.chinese import numeral
from generator.documents.document import Genre
from generator.importing.divide.body import body
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Block, Paragraph, Picture
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.imprint import imprint
from generator.importing.recognise.opinions import answer
from generator.importing.recognise.particulars import addressees, document_number, when
from generator.importing.recognise.whose import UNSIGNED, issuer, speaker
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting
from generator.importing.terms.typed import UNTITLED, clean
from generator.kinds.text.model import GENRES

MOST = 200_000
"""Characters of one record's text; what is longer is divided."""
_LONGEST_TITLE = 200


def as_text(piece: Piece, setting: Setting, name: str) -> Draft:
    """Return the document as a text, with as much of its particulars as stands in it."""
    genre = genre_of(piece.listed or piece.title)
    data: Data = {"genre": str(genre if genre in GENRES else Genre.OTHER), **titles(piece)}
    data |= {"issuer": issuer(piece, setting)}
    data |= {one: said for one, said in (("speaker", speaker(piece, setting)),) if said}
    data |= when(piece, setting)
    if number := document_number(piece):
        data["number"] = number
    if to := addressees(piece, setting):
        data["addressees"] = [*to]
    if genre is Genre.OPINIONS:
        data |= answer(piece, setting)
    if foot := imprint(piece, setting):
        data["imprint"] = foot
    data["additions"] = "false"
    return Draft("text", name, data, {"": piece}, text_of(piece), pictures(piece.blocks))


def bare_text(piece: Piece, setting: Setting, name: str) -> Draft:
    """Return the document as a text of which nothing is said but what a record must say."""
    genre = genre_of(piece.listed or piece.title)
    data: Data = {
        "genre": str(genre if genre in GENRES else Genre.OTHER),
        **titles(piece),
        "issuer": setting.publisher or UNSIGNED,
        "date": setting.date,
        "additions": "false",
    }
    return Draft("text", name, data, {"": piece}, text_of(piece), pictures(piece.blocks))


def titles(piece: Piece) -> Data:
    """Return the title, as the contents have it where they do, and that of the body if it differs."""
    found: Data = {"title": _title(piece.listed or piece.title)}
    if piece.says_title_otherwise:
        found["title_in_text"] = _title(piece.title)
    return found


def _title(words: str) -> str:
    return clean(" ".join(words.split()))[:_LONGEST_TITLE] or UNTITLED


def text_of(piece: Piece) -> str:
    """Return its text; of a document that is nothing but a title, the title."""
    return body(piece.blocks, piece.notes) or _title(piece.title)


def pictures(blocks: Sequence[Block]) -> tuple[Picture, ...]:
    """Return the pictures of a document."""
    return tuple(one for one in blocks if isinstance(one, Picture))


def divided(piece: Piece) -> Iterator[Piece]:
    """Yield a document in parts of which each is not too long for a record."""
    part: list[Block] = []
    length, number = 0, 1
    for block in _bounded(piece.blocks):
        size = len(block.text) if isinstance(block, Paragraph) else 0
        if part and length + size > MOST:
            yield _numbered(piece, tuple(part), number)
            part, length, number = [], 0, number + 1
        part.append(block)
        length += size
    yield _numbered(piece, tuple(part), number)


def _bounded(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph) and len(block.text) > MOST:
            starts = range(0, len(block.text), MOST)
            yield from (replace(block, text=block.text[at : at + MOST]) for at in starts)
        else:
            yield block


def _numbered(piece: Piece, blocks: tuple[Block, ...], number: int) -> Piece:
    if number == 1:
        return replace(piece, blocks=blocks)
    more = f"（续{numeral(number - 1)}）"
    listed = piece.listed + more if piece.listed else ""
    return replace(piece, title=piece.title + more, head=(), blocks=blocks, listed=listed)
