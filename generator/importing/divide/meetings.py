"""The meetings of an issue: which documents are of one, how they name it, what a record calls it."""

from collections.abc import Mapping

from generator.chinese import numeral
from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.terms.setting import key
from generator.importing.terms.sittings import NamedSitting, sittings
from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.model.sitting import Sitting

PARTS: Mapping[Genre, str] = {
    Genre.MINUTES: "minutes",
    Genre.PRESENT: "present",
    Genre.IN_ATTENDANCE: "in-attendance",
    Genre.AGENDA: "agenda",
    Genre.SCHEDULE: "schedule",
}
"""The documents that a record of a meeting yields, by genre: their parts."""


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


def registered(corpus: Corpus, issue: str) -> Mapping[str, str]:
    """Return the meetings that an issue has records of, as `Setting.meetings` has them."""
    return {
        key(_named(meeting.sitting, meeting.body.kind)): meeting.session
        for meeting in corpus.meetings.get(issue, ())
        if meeting.body.kind in _ORGANS
    }


_ORGANS = {BodyKind.CONGRESS, BodyKind.STANDING_COMMITTEE, BodyKind.CHAIRPERSONS_MEETING}
"""Organs whose meetings texts name by term and session."""


def _named(sitting: Sitting, kind: BodyKind) -> NamedSitting:
    return NamedSitting(
        "",
        sitting.term,
        sitting.session,
        kind is BodyKind.STANDING_COMMITTEE,
        kind is BodyKind.CHAIRPERSONS_MEETING,
        sitting.preparatory,
    )
