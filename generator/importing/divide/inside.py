"""Lines inside a document that read as the title of another: the editor is asked about each."""

from collections.abc import Iterator, Sequence

from generator.importing.divide.around import is_annex
from generator.importing.divide.captions import captions_within
from generator.importing.divide.piece import Piece
from generator.importing.divide.titles import Title, title_at
from generator.importing.manuscript import Block
from generator.importing.terms.squeezed import bare

_HINT = "如果是，请把它设成“标题 1”的样式，或把这份文件另存，再收"


def doubted(pieces: Sequence[Piece]) -> Iterator[str]:
    """Yield what the editor is asked about the documents that a file was divided into."""
    for piece in pieces:
        for found in _titles(piece.blocks):
            where = piece.at(piece.blocks[found.start].spot)
            if bare(found.text) != bare(piece.title):
                yield (
                    f"{where}：“{found.text}”像是另一份文件的题名，现在和下面的文字一起收在"
                    f"《{piece.title}》里；{_HINT}"
                )


def _titles(blocks: Sequence[Block]) -> Iterator[Title]:
    index = 0
    while index < len(blocks):
        found = title_at(blocks, index) if index else None
        if found and not is_annex(blocks, index) and not captions_within(blocks, index, found.stop):
            yield found
        index = found.stop if found else index + 1
