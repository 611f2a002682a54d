"""Decisions and resolutions: who decided and when, what was decided, point by point."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.cited import basis, decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.particulars import document_number
from generator.importing.recognise.prose import MOST
from generator.importing.recognise.resolved import resolved
from generator.importing.recognise.voted import vote_at_end
from generator.importing.terms.days import days
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import occasion, sittings
from generator.importing.terms.typed import clean

_KINDS = {Genre.DECISION: "decision", Genre.RESOLUTION: "resolution"}
_DECIDES = re.compile(r"决定[:：]$")
_CONVENES = re.compile(
    r"(?:^|(?<=[，。]))(?P<which>[^，。]{0,120}?第[一二三四五六七八九十]{1,6}次会议)(?:定)?于(?P<day>[^，。]{1,20}?[日月])(?:在(?P<place>[^，。]{2,20}?))?(?:召开|举行)(?:，[^。]{1,20})?。"
    r"(?:建议(?:[^，。]{0,12}会议|大会)?的?(?:主要)?议程(?:是|为)?[:：]?(?P<agenda>[^。]+)。)?"
)


def decisions(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each decision and resolution that says which meeting passed it."""
    for piece in pieces:
        kind = _KINDS.get(genre_of(piece.title))
        sitting = piece.occasion.sitting if piece.occasion else None
        when = decided(sitting, piece, setting) if sitting else None
        if kind and when and len(piece.text) < MOST:
            name = from_title(piece.listed or piece.title, setting.region, kind)
            yield Draft(kind, name, _data(piece, kind, when, setting), {"": piece})


def _data(piece: Piece, kind: str, when: Data, setting: Setting) -> Data:
    number = document_number(piece)
    said = [clean(line) for line in piece.spaced if line and not occasion(line)]
    said = [line for line in said if line != number]
    data: Data = {**when, "title": clean(piece.listed or piece.title)}
    if number:
        data["number"] = number
    if kind == "resolution":
        return (
            {**data, **resolved(said, setting)} if said else {**data, "resolves": [data["title"]]}
        )
    if cited := basis(piece):
        data["basis"] = [*cited]
    if convened := _convened(piece):
        return {**data, "convenes": convened}
    if approved := _approved(piece):
        return {**data, "approves": [*approved]}
    voted = vote_at_end(said[-1]) if said else {}
    if voted:
        data["vote"], said = voted, said[:-1]
    points = said[1:] if said and _DECIDES.search(said[0]) else said
    return {**data, "resolves": [*points] or [data["title"]]}


_APPROVES = re.compile("会议决定[:：，]?批准(?P<titles>(?:《[^《》]+》)+)。$")


def _approved(piece: Piece) -> Sequence[str]:
    """Return the regulations that a decision approves, by title."""
    found = _APPROVES.search(piece.text) if "批准" in piece.title else None
    return re.findall("《([^《》]+)》", found["titles"]) if found else ()


def _convened(piece: Piece) -> Data:
    """Return the session of the congress that a decision convenes, and what is said of it."""
    found = _CONVENES.search(piece.text) if "召开" in piece.title else None
    named = [*sittings(found["which"])] if found else []
    session = named[-1] if named else None
    day = next(days(found["day"]), "") if found else ""
    if not found or not session or not day:
        return {}
    data: Data = {"session": str(session.session), "term": str(session.term), "date": day}
    if found["place"]:
        data["place"] = found["place"]
    if found["agenda"]:
        data["agenda"] = [*_agenda(found["agenda"])]
    return data


_NUMBERED = re.compile(
    "(?:^|(?<=[；;]))(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])"
)


def _agenda(words: str) -> Sequence[str]:
    """Return the items of an agenda in one sentence: between semicolons, or between commas of a list."""
    plain = _NUMBERED.sub("", words)
    return [one for one in re.split("[；;]" if re.search("[；;]", plain) else "、", plain) if one]
