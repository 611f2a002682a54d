"""The meetings of an issue: which documents are of one, how they name it, what a record calls it."""

import re
from collections.abc import Mapping

from generator.chinese import numeral
from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.terms.setting import key
from generator.importing.terms.sittings import NamedSitting, sittings
from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.model.sitting import Sitting
from generator.statutes.numerals import NUMERALS, number_of

PARTS: Mapping[Genre, str] = {
    Genre.MINUTES: "minutes",
    Genre.PRESENT: "present",
    Genre.IN_ATTENDANCE: "in-attendance",
    Genre.AGENDA: "agenda",
    Genre.SCHEDULE: "schedule",
}
"""The documents that a record of a meeting yields, by genre: their parts."""


def meeting_of(piece: Piece) -> NamedSitting | None:
    """Return the meeting that minutes or a list are of: their title names it, or the first line.

    A title that leaves out the term names one that their text tells.
    """
    for line in (piece.listed, piece.title, *piece.paragraphs[:2]):
        if found := next(sittings(line), None):
            return found
    numbered = _UNTERMED.search(piece.listed or piece.title)
    told = (one for line in piece.paragraphs[:_HEAD] for one in sittings(line))
    return next((one for one in told if numbered and _is_called(one, numbered)), None)


_UNTERMED = re.compile(
    rf"(?P<congress>人民代表大会|人大)(?P<committee>常务委员会|常委会)?第(?P<session>[{NUMERALS}]{{1,5}})次(?P<chairs>主任)?会议"
)
_HEAD = 12
"""Among how many lines minutes tell which meeting they are of."""


def _is_called(sitting: NamedSitting, numbered: re.Match[str]) -> bool:
    told = (sitting.session, sitting.is_committee, sitting.is_chairs)
    return told == (
        number_of(numbered["session"]),
        numbered["committee"] is not None,
        numbered["chairs"] is not None,
    )


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
