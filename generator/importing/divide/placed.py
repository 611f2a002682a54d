"""All documents of an import in one order, each under a heading of the contents; and the meetings they name."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.chinese import numeral
from generator.documents.document import Genre
from generator.importing.divide.divide import Division
from generator.importing.divide.piece import Piece
from generator.importing.terms.genres import genre_of
from generator.importing.terms.phrases import NamedSitting, sittings
from generator.importing.terms.setting import key
from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.model.sitting import Sitting

OF_MEETINGS = {Genre.MINUTES, Genre.PRESENT, Genre.IN_ATTENDANCE, Genre.AGENDA, Genre.SCHEDULE}


def placed(divisions: Iterable[Division]) -> tuple[Piece, ...]:
    """Return the documents in their order, without a heading of their own under that of their meeting."""
    pieces = [piece for division in divisions for piece in division.pieces]
    found: list[Piece] = []
    group = ""
    for order, piece in enumerate(pieces):
        is_of_meeting = genre_of(piece.listed or piece.title) in OF_MEETINGS
        if is_of_meeting and (own := meeting_of(piece)):
            group = session(own)
        found.append(replace(piece, order=order, group=piece.group or group))
    return tuple(found)


def meeting_of(piece: Piece) -> NamedSitting | None:
    """Return the meeting that minutes or a list are of: their title names it, or the first line."""
    for line in (piece.listed, piece.title, *piece.paragraphs[:2]):
        if found := next(sittings(line), None):
            return found
    return None


def session(sitting: NamedSitting) -> str:
    """Return what a record calls a meeting of its issue: 第二十五次会议."""
    what = "主任会议" if sitting.is_chairs else "会议"
    ending = "预备会议" if sitting.is_preparatory else ""
    return f"第{numeral(sitting.session)}次{what}{ending}"


_KINDS = {BodyKind.STANDING_COMMITTEE: "committee", BodyKind.CHAIRPERSONS_MEETING: "chairs"}


def registered(corpus: Corpus, issue: str) -> Mapping[str, str]:
    """Return the meetings that an issue has records of, as `Setting.meetings` has them."""
    found = {}
    for meeting in corpus.meetings.get(issue, ()):
        sitting: Sitting = meeting.sitting
        kind = meeting.body.kind
        named = NamedSitting(
            "",
            sitting.term,
            sitting.session,
            _KINDS.get(kind) == "committee",
            _KINDS.get(kind) == "chairs",
            sitting.preparatory,
        )
        if kind in _KINDS or kind is BodyKind.CONGRESS:
            found[key(named)] = meeting.session
    return found
