"""Articles, paragraphs, items, chapters and sections that a decision adds."""

from collections.abc import Callable, Mapping, Sequence

from generator.statutes.amending import Amending
from generator.statutes.finding import NotThereError
from generator.statutes.instructions import Add
from generator.statutes.lines import Sort, read_line
from generator.statutes.pieces import Piece, paragraphs, take_apart
from generator.statutes.targets import Target


def add(amending: Amending, told: Add) -> None:
    """Put new provisions where the decision says. Raises NotThereError."""
    adders: Mapping[str, Callable[[Amending, Add], None]] = {
        "article": _add_articles,
        "paragraph": _add_paragraphs,
        "item": _add_items,
        "chapter": _add_heading,
        "section": _add_heading,
    }
    if told.level not in adders:
        raise NotThereError("增加“目”不能由程序改")
    adders[told.level](amending, told)


def _add_articles(amending: Amending, told: Add) -> None:
    new = take_apart("\n".join(told.new))
    labelled = bool(new) and new[0].sort is Sort.ARTICLE
    if not labelled:
        split = [told.new] if told.count == 1 else [(line,) for line in told.new]
        new = [_article(lines) for lines in split]
    if len(new) != told.count:
        raise NotThereError(f"决定说增加{told.count}条，写出的条文是{len(new)}条")
    for index, piece in enumerate(new):
        to = told.to[index].own if told.to else piece.was if labelled else None
        if labelled and to != piece.was:
            message = f"新的条文写作“{piece.label}”，决定说作为{told.to[index].words}"
            amending.trouble(message, "请核对条文的序号")
        piece.is_new, piece.becomes = True, to
        _put(amending, piece, told)


def _put(amending: Amending, piece: Piece, told: Add) -> None:
    """Put a new article where the decision says; `assemble` finds the place of the others."""
    pieces = amending.pieces.all
    if told.where.article and told.side != "before":
        after = amending.pieces.find(told.where)
        at = pieces.index(after) + 1
        while at < len(pieces) and pieces[at].is_new:
            at += 1
    elif told.where.article:
        at = pieces.index(amending.pieces.find(told.where))
    elif told.where != Target():
        heading = amending.pieces.find(told.where)
        at = pieces.index(heading) + 1 + len(amending.pieces.below(heading))
    else:
        at, piece.has_place = amending.pieces.end, piece.becomes is None
    pieces.insert(at, piece)


def _add_paragraphs(amending: Amending, told: Add) -> None:
    article = amending.pieces.article(told.to[0] if told.to else told.where)
    new = paragraphs(told.new)
    if len(new) != told.count:
        raise NotThereError(f"决定说增加{told.count}款，写出的是{len(new)}款")
    for index, piece in enumerate(new):
        piece.becomes = (told.to[index].paragraph, 0) if told.to else None
        _insert(article, piece, told.where.paragraph, told.side)


def _add_items(amending: Amending, told: Add) -> None:
    where = told.where if told.where.article else told.to[0]
    paragraph = _paragraph_of(amending, where)
    new = [read_line(line) for line in told.new]
    if len([one for one in new if one.sort is not Sort.SUBITEM]) != told.count:
        raise NotThereError(f"决定说增加{told.count}项，写出的是{len(new)}项")
    for index, line in enumerate(new):
        text = line.text if line.sort is Sort.ITEM else line.label + line.blank + line.text
        piece = Piece(Sort.ITEM, text, label="（一）", is_new=True)
        piece.becomes = (told.to[index].item, 0) if told.to else None
        _insert(paragraph, piece, told.where.item, told.side)


def _paragraph_of(amending: Amending, where: Target) -> Piece:
    """Return the paragraph in which an item is added: where none is said, the one with items."""
    article = amending.pieces.article(where)
    if where.paragraph:
        return amending.pieces.find(
            Target(article=where.article, inserted=where.inserted, paragraph=where.paragraph)
        )
    with_items = [one for one in article.of(Sort.PARAGRAPH) if one.of(Sort.ITEM)]
    return (with_items or article.of(Sort.PARAGRAPH))[0]


def _add_heading(amending: Amending, told: Add) -> None:
    new = take_apart("\n".join(told.new))
    if not new or new[0].sort not in {Sort.CHAPTER, Sort.SECTION}:
        raise NotThereError("增加的章、节要写出章名、节名和条文")
    for piece in new:
        piece.is_new, piece.becomes = True, piece.was
    try:
        at = (
            amending.pieces.all.index(amending.pieces.heading(told.to[0]))
            if told.to
            else amending.pieces.end
        )
    except NotThereError:
        at = amending.pieces.end
    amending.pieces.all[at:at] = new


def _article(lines: Sequence[str]) -> Piece:
    return Piece(Sort.ARTICLE, "", "第条", "\u3000", parts=paragraphs(lines))


def _insert(into: Piece, piece: Piece, beside: int, side: str) -> None:
    """Put a new part beside one of a number, or at the end of its sort."""
    same = [index for index, one in enumerate(into.parts) if one.sort is piece.sort]
    numbered = [index for index in same if into.parts[index].was[0] == beside and side]
    at = numbered[0] + (side == "after") if numbered else (same[-1] + 1 if same else 0)
    into.parts.insert(at, piece)
