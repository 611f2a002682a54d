"""A manuscript -> masthead and documents: by its contents, else by the titles in its body."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importing.divide.above_title import with_heads
from generator.importing.divide.around import is_annex
from generator.importing.divide.body import lines
from generator.importing.divide.broken import mended
from generator.importing.divide.captions import captions_within
from generator.importing.divide.contents import Contents, Entry, contents
from generator.importing.divide.inside import doubted
from generator.importing.divide.masthead import Masthead, masthead
from generator.importing.divide.matching import Window, matched, windows
from generator.importing.divide.piece import Piece
from generator.importing.divide.titles import Title, is_display, joined, title_at, without_breaks
from generator.importing.manuscript import Block, LeftOut, Manuscript, Paragraph
from generator.importing.terms.squeezed import bare, unmarked

_LONGEST_TITLE = 60


@dataclass(frozen=True)
class Division:
    """What an issue, or a single document, was divided into."""

    masthead: Masthead
    pieces: tuple[Piece, ...]
    left_out: tuple[LeftOut, ...] = ()
    """What stands in front and is in no document."""
    questions: tuple[str, ...] = ()
    """What the editor is to look at, in Chinese."""
    unfound: tuple[Entry, ...] = ()
    """Titles of the contents that no document of the body bears."""
    listing: tuple[Block, ...] = ()
    """The contents as they are printed."""
    entries: tuple[Entry, ...] = ()
    """What they list."""


def divide(manuscript: Manuscript) -> Division:
    """Return the documents of a manuscript; none is lost, a text without any title is one document."""
    manuscript = replace(manuscript, blocks=tuple(mended(manuscript.blocks)))
    listed = contents(manuscript.blocks)
    division = _by_contents(manuscript, listed) if listed else None
    division = division or _by_titles(manuscript)
    pieces = (replace(one, source_doubts=manuscript.doubts) for one in with_heads(division.pieces))
    return replace(division, pieces=tuple(pieces))


_FEWEST = 3
"""Of so many titles one must stand in the body, else what looks like contents is none."""


def _by_contents(manuscript: Manuscript, listed: Contents) -> Division | None:
    """Return an issue by its contents; None where the body has hardly any title that they list."""
    blocks, entries = manuscript.blocks, listed.entries
    found = matched([bare(one.title) for one in entries], windows(blocks, listed.stop))
    starts = [(window, entry) for window, entry in zip(found, entries, strict=True) if window]
    if not starts or len(starts) * _FEWEST < len(entries):
        return None
    ends = [window.start for window, _ in starts[1:]] + [len(blocks)]
    pieces = [
        _listed_piece(manuscript, window, entry, end)
        for (window, entry), end in zip(starts, ends, strict=True)
    ]
    front = masthead(blocks, listed.start)
    between = replace(manuscript, blocks=blocks[: starts[0][0].start])
    pieces = [*_untitled(between, listed.stop), *pieces]
    left = [i for i in range(listed.start) if i not in front.lines]
    return Division(
        front,
        tuple(pieces),
        tuple(_left_out(blocks[index]) for index in left),
        (*_questions(pieces, entries, found), *doubted(pieces)),
        tuple(entry for entry, window in zip(entries, found, strict=True) if not window),
        blocks[listed.start : listed.stop],
        entries,
    )


def _listed_piece(manuscript: Manuscript, window: Window, entry: Entry, end: int) -> Piece:
    head = manuscript.blocks[window.start : window.stop]
    return Piece(
        title=joined(head),
        head=head,
        blocks=manuscript.blocks[window.stop : end],
        source=manuscript.name,
        notes=manuscript.notes,
        listed=entry.title,
        page=entry.page,
        group=entry.group,
    )


def _left_out(block: Block) -> LeftOut:
    return LeftOut("\n".join(lines([block])), "在第一份文件的前面，不属于哪一份文件", block.spot)


def _questions(
    pieces: Sequence[Piece], entries: Sequence[Entry], found: Sequence[Window | None]
) -> Iterator[str]:
    for entry, window in zip(entries, found, strict=True):
        if not window:
            page = f"（第{entry.page}页）" if entry.page else ""
            yield f"目录列有“{entry.title}”{page}，正文里没有找到这个题名"
    for piece in pieces:
        if piece.says_title_otherwise:
            yield f"{piece.where}：目录作“{piece.listed}”，正文作“{piece.title}”，两处不同"


def _by_titles(manuscript: Manuscript) -> Division:
    blocks = manuscript.blocks
    front = masthead(blocks, _front(blocks))
    is_issue = front.number is not None and (front.year is not None or bool(front.title))
    front = front if is_issue else Masthead()
    begin = max(front.lines, default=-1) + 1
    found = list(_titles(blocks, begin))
    if not found:
        only = _untitled(manuscript, begin)
        return Division(front, only, questions=tuple(doubted(only)))
    ends = [one.start for one in found[1:]] + [len(blocks)]
    pieces = [
        Piece(
            title=one.text,
            head=blocks[one.start : one.stop],
            blocks=blocks[one.stop : end],
            source=manuscript.name,
            notes=manuscript.notes,
        )
        for one, end in zip(found, ends, strict=True)
    ]
    before = tuple(one for i, one in enumerate(blocks[: found[0].start]) if i not in front.lines)
    if any("。" in line for line in lines(before)):
        pieces = [*_untitled(replace(manuscript, blocks=before), 0), *pieces]
    else:
        pieces[0] = replace(pieces[0], blocks=(*before, *pieces[0].blocks))
    return Division(front, tuple(pieces), questions=tuple(doubted(pieces)))


def _front(blocks: Sequence[Block]) -> int:
    """Return where a front page may end at the latest: at the first sentence."""
    sentences = (i for i, one in enumerate(blocks) if "。" in "".join(lines([one])))
    return next(sentences, len(blocks))


def _titles(blocks: Sequence[Block], begin: int) -> Iterator[Title]:
    index = begin
    while index < len(blocks):
        found = title_at(blocks, index)
        if found and found.is_sure and not _is_inside(blocks, found):
            yield found
            index = found.stop
        else:
            index += 1


def _is_inside(blocks: Sequence[Block], title: Title) -> bool:
    """Whether a title is that of an annex, or of a table, of the document before."""
    return is_annex(blocks, title.start) or captions_within(blocks, title.start, title.stop)


def _untitled(manuscript: Manuscript, begin: int) -> tuple[Piece, ...]:
    """Return all as one document, whose title is its first line set as one, else its first line."""
    blocks = manuscript.blocks[begin:]
    if not blocks:
        return ()
    display = next((i for i, one in enumerate(blocks) if is_display(one)), None)
    first = next((i for i, one in enumerate(blocks) if "".join(lines([one])).strip()), 0)
    index = first if display is None else display
    words = without_breaks(" ".join(unmarked("\n".join(lines([blocks[index]]))).split()))
    is_sentence = words.endswith(("。", "；", "，", "："))
    is_title = isinstance(blocks[index], Paragraph) and 0 < len(words) <= _LONGEST_TITLE
    is_title = is_title and not is_sentence
    title = words if is_title else words[:_LONGEST_TITLE].rstrip("，。；：、") or manuscript.name
    head = (blocks[index],) if is_title and len(blocks) > 1 else ()
    rest = tuple(one for i, one in enumerate(blocks) if not head or i != index)
    return (Piece(title, head, rest, manuscript.name, manuscript.notes),)
