"""Whose a document is: the body that issues it, and who gave it."""

import re
from itertools import pairwise

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.foot import foot
from generator.importing.recognise.sheet import below, whose_sheet
from generator.importing.terms.genres import genre_of
from generator.importing.terms.persons import has_surname, is_person, titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_HEAD = 6
"""Among how many lines from the first, and from the last, it is looked for."""
_BYLINE = 3
"""Among how many lines under the title of a speech a name alone says who gave it."""
UNSIGNED = "未署名"
"""The body that issues what nobody signs: a record has one."""
_SPOKEN = re.compile(
    r"^(?P<who>[^，。]{4,40}?)在[^，。]*(?:会议?|大会|结束时|闭幕|开幕)[^，。]*(?:讲话|发言|致辞|表态)$"
)


def speaker(piece: Piece, setting: Setting) -> str:
    """Return who gave it, as office, space, name, where a line says so and the office is told apart."""
    spoken = _SPOKEN.match(bare(piece.title))
    candidates = [line for line in piece.lines[:_HEAD] if _is_byline(line)]
    candidates += [spoken["who"]] if spoken else []
    for line in candidates:
        found = titled_person(line)
        if found and setting.offices(found[0]):
            return setting.holder(found[0], found[1])
    if genre_of(piece.title) is Genre.SPEECH:
        return next(
            (one for one in piece.paragraphs[:_BYLINE] if is_person(one) and has_surname(one)), ""
        )
    return ""


def _is_byline(line: str) -> bool:
    words = line.strip()
    return (
        " " in words.replace("\u3000", " ").replace("\t", " ")
        and len(words) <= 45
        and not re.search("[，。：；:]", words)
    )


_BY_TITLE = re.compile(r"^(?P<body>.+?)(?:关于|对(?=《)|公告|(?:人事)?任免名单|20[0-9]{2}年)")


def issuer(piece: Piece, setting: Setting) -> str:
    """Return the body that issues it, by title, byline, foot or speaker; else the publisher."""
    return setting.body(said_issuer(piece, setting) or setting.publisher or UNSIGNED)


_CONTRIBUTED = re.compile("[（(](?P<body>[^（）()]{4,40}?)供稿[）)]")
"""Who wrote an article of a newsletter, below it."""
_PAPER = re.compile(r"第?[一二三四五六七八九十]+次会议文件")
"""What stands under the name of a congress that a paper is laid before: it is not of that congress."""


def said_issuer(piece: Piece, setting: Setting) -> str:
    """Return the body that issues it, where the document says so; else an empty string."""
    by_title = _BY_TITLE.match(bare(piece.title))
    if by_title and setting.is_body(by_title["body"]):
        return by_title["body"]
    signed = foot(piece, setting)
    if (sheet := whose_sheet(piece, setting)) and (len(signed.signed) < 2):
        return signed.body if signed.body.endswith(sheet) else sheet
    head = [one for one, under in pairwise((*below(piece), "")) if not _PAPER.match(under)]
    # Of several who sign none is the issuer by itself.
    lines = head[:_HEAD] if signed.is_joint else (*head[:_HEAD], *reversed(piece.paragraphs[-4:]))
    articles = (one for line in piece.paragraphs[-_HEAD:] if (one := _CONTRIBUTED.fullmatch(line)))
    if (wrote := next(articles, None)) and setting.is_body(wrote["body"]):
        return wrote["body"]
    for line in lines:
        is_one_of_several = signed.is_joint and signed.holds(line)
        if len(line) <= 30 and not is_one_of_several and setting.is_body(line):
            return line
    given = speaker(piece, setting)
    found = setting.offices(given.split()[0]) if " " in given else ()
    return (found[-1].body if found else signed.body) or _adopting(piece, setting)


def _adopting(piece: Piece, setting: Setting) -> str:
    """Return the organ that adopted a document of which nothing else says whose it is."""
    said = piece.occasion
    return setting.organ(said.sitting) if said and said.sitting and said.is_adopted else ""
