"""Any document as a long text: its words to the letter, and of its particulars what stands there.

This never fails: what no other module understands is a text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.chinese import numeral
from generator.documents.document import Genre
from generator.documents.signed import signed_on
from generator.importing.divide.body import body
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Block, Paragraph, Picture
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.opinions import answer
from generator.importing.terms.genres import genre_of
from generator.importing.terms.organs import is_body, offices, titled_person
from generator.importing.terms.phrases import NamedSitting, bare, day_of, sittings
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.typed import UNTITLED, clean
from generator.kinds.text.model import GENRES

MOST = 200_000
"""Characters of one record's text; what is longer is divided."""
_HEAD = 6
_LONGEST_TITLE = 200
_NUMBER = re.compile(r"[\u4e00-\u9fffA-Z]{1,12}〔[0-9]{4}〕[0-9]{1,4}号")
UNSIGNED = "未署名"
"""The body that issues what nobody signs: a record has one."""


def as_text(piece: Piece, setting: Setting, name: str) -> Draft:
    """Return the document as a text, with as much of its particulars as stands in it."""
    genre = genre_of(piece.listed or piece.title)
    data: Data = {"genre": str(genre if genre in GENRES else Genre.OTHER), **titles(piece)}
    data |= {"issuer": issuer(piece, setting)}
    data |= {one: said for one, said in (("speaker", speaker(piece)),) if said}
    data |= when(piece, setting)
    if number := number_of(piece):
        data["number"] = number
    if to := addressees(piece):
        data["addressees"] = [*to]
    if genre is Genre.OPINIONS:
        data |= answer(piece, setting)
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


def sitting_of(piece: Piece) -> NamedSitting | None:
    """Return the meeting that its first lines or its title say it is of."""
    if piece.occasion and piece.occasion.sitting:
        return piece.occasion.sitting
    for line in (piece.title, *piece.paragraphs[:3]):
        if found := next(sittings(line), None):
            return found
    return None


def when(piece: Piece, setting: Setting) -> Data:
    """Return meeting or date: what stands in it, else the day of the issue."""
    sitting, day = sitting_of(piece), own_day(piece)
    is_adopted = bool(piece.occasion and piece.occasion.is_adopted)
    found: Data = {}
    if sitting and key(sitting) in setting.meetings:
        found["meeting"] = setting.meetings[key(sitting)]
    elif sitting and piece.occasion and piece.occasion.sitting:
        found["occasion"] = full_name(sitting, setting)
    if day or "meeting" not in found:
        found["date"] = day or (setting.days.get(key(sitting)) if sitting else "") or setting.date
    if is_adopted:
        found["adopted"] = "true"
    return found


def full_name(sitting: NamedSitting, setting: Setting) -> str:
    """Return such as 安阳市第十四届人民代表大会常务委员会第二十五次会议."""
    organ = setting.organ(sitting)
    region, congress, rest = organ.partition("人民代表大会")
    term = f"{region}第{numeral(sitting.term)}届{congress}{rest}"
    if sitting.is_chairs:
        return (
            f"{region}第{numeral(sitting.term)}届人大常委会第{numeral(sitting.session)}次主任会议"
        )
    ending = "预备会议" if sitting.is_preparatory else ""
    return f"{term}第{numeral(sitting.session)}次会议{ending}"


def own_day(piece: Piece) -> str:
    """Return the day in its foot, else that under its title."""
    signed = signed_on(body(piece.blocks))
    if signed:
        return str(signed)
    under = [*piece.paragraphs[:_HEAD]]
    alone = next((day for line in under if (day := day_of(line.strip("（）()")))), "")
    return (piece.occasion.day if piece.occasion else "") or alone


def number_of(piece: Piece) -> str:
    """Return the document number that stands on a line of its own near the start."""
    return next((one for one in piece.paragraphs[:_HEAD] if _NUMBER.fullmatch(one)), "")


def addressees(piece: Piece) -> tuple[str, ...]:
    """Return the bodies that a line near the start addresses it to."""
    for line in piece.paragraphs[:_HEAD]:
        if line.endswith(("：", ":")):
            to = tuple(one for one in re.split("[，、,]", line[:-1]) if one)
            return to if to and all(is_body(one) for one in to) else ()
    return ()


_SPOKEN = re.compile(
    r"^(?P<who>[^，。]{4,40}?)在[^，。]*(?:会议?|大会|结束时|闭幕|开幕)[^，。]*(?:讲话|发言|致辞|表态)$"
)


def speaker(piece: Piece) -> str:
    """Return who gave it, as office, space, name, where a line says so and the office is told apart."""
    spoken = _SPOKEN.match(bare(piece.title))
    candidates = [spoken["who"]] if spoken else []
    candidates += [line for line in piece.lines[:_HEAD] if _is_byline(line)]
    for line in candidates:
        found = titled_person(line)
        if found and offices(found[0]):
            return f"{found[0]} {found[1]}"
    return ""


def _is_byline(line: str) -> bool:
    words = line.strip()
    return (
        " " in words.replace("\u3000", " ").replace("\t", " ")
        and len(words) <= 45
        and not re.search("[，。：；:]", words)
    )


_BY_TITLE = re.compile(r"^(?P<body>.+?)(?:关于|公告|任免名单|20[0-9]{2}年)")


def issuer(piece: Piece, setting: Setting) -> str:
    """Return the body that issues it, by title, byline, foot or speaker; else the publisher."""
    return setting.body(_issuer(piece) or setting.publisher or UNSIGNED)


def _issuer(piece: Piece) -> str:
    by_title = _BY_TITLE.match(bare(piece.title))
    if by_title and is_body(by_title["body"]):
        return by_title["body"]
    for line in (*piece.paragraphs[:_HEAD], *reversed(piece.paragraphs[-4:])):
        if is_body(line) and len(line) <= 30:
            return line
    given = speaker(piece)
    found = offices(given.split()[0]) if given else ()
    return found[-1].body if found else ""
