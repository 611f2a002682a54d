"""The pieces of an amended statute brought into their order, with their numbers."""

from collections.abc import Mapping

from generator.statutes.finding import Pieces
from generator.statutes.lines import HEADINGS, Sort
from generator.statutes.numbering import ImpossibleError, filled, in_place, numbers
from generator.statutes.pieces import Piece


def assemble(pieces: Pieces, *, anew: bool) -> Mapping[tuple[int, int], tuple[int, int]]:
    """Number and order the pieces; return which article each one was.

    Raises ImpossibleError where numbers that the decision gives cannot be.
    """
    for article in pieces.articles:
        _order(article, Sort.PARAGRAPH, "款")
        for paragraph in article.of(Sort.PARAGRAPH):
            _order(paragraph, Sort.ITEM, "项")
    _headings(pieces)
    ordered = numbers(pieces.articles, anew=anew)
    _place(pieces, [one for one, _ in ordered])
    moved = {}
    for article, number in ordered:
        if article.is_new or number != article.was:
            article.relabel(*number)
        if not article.is_new:
            moved[number] = article.was
    _contents(pieces)
    return moved


def _order(whole: Piece, sort: Sort, unit: str) -> None:
    """Bring the parts of a sort into the order of their new numbers; items get these."""
    parts = [one for one in whole.parts if one.sort is sort and not one.is_gone]
    if not any(one.becomes or one.is_new or one.is_gone for one in whole.parts):
        return
    ordered = iter(filled(parts, unit))
    kept = [one for one in whole.parts if not one.is_gone]
    whole.parts = [next(ordered) if one.sort is sort else one for one in kept]
    if sort is Sort.ITEM:
        for number, one in enumerate(whole.of(sort), 1):
            one.relabel(number)


def _headings(pieces: Pieces) -> None:
    """Number chapters anew, and sections within each, where one was added, moved or deleted."""
    main = pieces.all[: pieces.end]
    chapters = [one for one in main if one.sort is Sort.CHAPTER]
    within_part = any(one.sort is Sort.PART for one in main)
    if any(one.is_new or one.is_gone or one.becomes for one in chapters) and not within_part:
        left = [one for one in chapters if not one.is_gone]
        for number, one in enumerate(left, 1):
            if one.becomes and one.becomes[0] != number:
                raise ImpossibleError(
                    f"“{one.label}”排成第{one.becomes[0]}章，按次序是第{number}章"
                )
            one.relabel(number)
    number = 0
    changed = [one for one in main if one.sort is Sort.SECTION and (one.is_new or one.is_gone)]
    for one in main if changed else ():
        number = 0 if one.sort is Sort.CHAPTER else number
        if one.sort is Sort.SECTION and not one.is_gone:
            number += 1
            one.relabel(number)


def _place(pieces: Pieces, ordered: list[Piece]) -> None:
    """Put articles that are new or were moved behind the one that they follow by number.

    One that was moved stays in its own chapter where its new place is at the border of two.
    """
    rank = {id(one): index for index, one in enumerate(ordered)}
    typed = [one for one in pieces.all[: pieces.end] if id(one) in rank and one.has_place]
    stays = {id(typed[index]) for index in in_place([rank[id(one)] for one in typed])}
    under = _headings_of(pieces)
    for index, one in enumerate(ordered):
        if id(one) in stays:
            continue
        own = under[id(one)]
        pieces.all.remove(one)
        before = ordered[index - 1] if index else None
        after = next((other for other in ordered[index + 1 :] if id(other) in stays), None)
        is_next = after is not None and not one.is_new and under[id(after)] == own
        if after is not None and (before is None or (is_next and under[id(before)] != own)):
            at = pieces.all.index(after)
        else:
            at = pieces.all.index(before) + 1 if before else pieces.end
        pieces.all.insert(at, one)
        stays.add(id(one))


def _headings_of(pieces: Pieces) -> Mapping[int, int]:
    """Return for each piece the heading that it stands under, as the identities of both."""
    found, heading = {}, 0
    for one in pieces.all:
        heading = id(one) if one.sort in {*HEADINGS, Sort.TITLE, Sort.ANNEX} else heading
        found[id(one)] = heading
    return found


def _contents(pieces: Pieces) -> None:
    """Write the statute's own list of contents anew where headings changed, with the sorts that it had."""
    typed = [one for one in pieces.all if one.sort is Sort.CONTENTS]
    if len(typed) < 2:
        return
    headings = [
        one
        for one in pieces.all[: pieces.end]
        if one.sort in {*HEADINGS, Sort.TITLE} and not one.is_gone
    ]
    had_sections = any(one.label.endswith("节") for one in typed)
    sorts = set(HEADINGS) if had_sections else {Sort.PART, Sort.CHAPTER}
    said = [one for one in headings if one.sort in sorts]
    heads = [one for one in typed[:1] if "".join(one.text.split()) in {"目录", "目次"}]
    if [_said(one) for one in typed[len(heads) :]] == [_said(one) for one in said]:
        return
    at = pieces.all.index(typed[0])
    kept = [one for one in pieces.all if one.sort is not Sort.CONTENTS]
    lines = [Piece(Sort.CONTENTS, one.label + one.blank + one.text) for one in said]
    kept[at:at] = [*heads, *lines]
    pieces.all[:] = kept


def _said(heading: Piece) -> str:
    """Return what a heading says, without the blanks in it: a list of contents has others."""
    return "".join((heading.label + heading.text).split())
