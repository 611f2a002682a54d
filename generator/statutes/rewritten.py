"""Articles, paragraphs and items that a decision writes anew."""

from collections.abc import Sequence

from generator.statutes.amending import Amending
from generator.statutes.instructions import Rewrite
from generator.statutes.lines import Sort, read_line
from generator.statutes.pieces import Piece, paragraphs
from generator.statutes.targets import Target


def rewrite(amending: Amending, told: Rewrite) -> None:
    """Put new words in place of all that an article, paragraph or item says. Raises NotThereError."""
    target, new = told.target, told.new
    piece = amending.pieces.find(target)
    if told.head and piece.sort is Sort.ARTICLE:
        piece = piece.of(Sort.PARAGRAPH)[0]
    match piece.sort:
        case Sort.ARTICLE:
            piece.parts = paragraphs(_unlabelled(amending, piece, new))
        case Sort.PARAGRAPH:
            _rewrite_paragraph(amending, piece, target, told)
        case _:
            line = read_line(new[0])
            is_labelled = line.sort is piece.sort
            piece.text = line.text if is_labelled else new[0]
            if len(new) > 1:
                below = paragraphs(new)
                piece.parts = [
                    part for one in below[:1] for part in one.parts if part.sort is Sort.SUBITEM
                ]


def _rewrite_paragraph(amending: Amending, piece: Piece, target: Target, told: Rewrite) -> None:
    first, *others = paragraphs(_unlabelled(amending, amending.pieces.article(target), told.new))
    piece.text = first.text
    keeps = told.head or (len(told.new) == 1 and first.text.endswith(("：", ":")))
    if not keeps:
        piece.parts = first.parts
    article = amending.pieces.article(target)
    at = article.parts.index(piece) + 1
    article.parts[at:at] = others


def _unlabelled(amending: Amending, piece: Piece, new: Sequence[str]) -> list[str]:
    """Return the lines of an article without its label, which must be its own."""
    line = read_line(new[0])
    if line.sort is not Sort.ARTICLE:
        return [*new]
    if (line.number, line.inserted) not in {piece.was, piece.becomes}:
        message = f"新的条文写作“{line.label}”，不是这一条的序号"
        amending.trouble(message, "请核对条文的序号")
    return [line.text, *new[1:]]
