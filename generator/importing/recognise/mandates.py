"""Deputies whose mandates end or are found valid: reports on credentials, announcements."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.cited import basis, decided
from generator.importing.recognise.deputies import CONGRESS, confirmed, ended
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.particulars import announcement_number, document_number
from generator.importing.terms.counts import COUNT
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import NamedSitting, sittings
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain
from generator.statutes.numerals import NUMERALS, number_of

_BEFORE = re.compile(rf"^(?P<congress>{CONGRESS})原有代表(?P<count>{COUNT})[名人]。$")
_AFTER = re.compile(
    rf"^(?:截至[^，。；]{{1,12}}，|至此，|目前，|现)?(?P<congress>{CONGRESS})(?:现有|现实有|选出|实有)代表(?P<count>{COUNT})[名人]。$"
)
_SHARE = re.compile(rf"^(?P<name>[^\t]+)\t(?P<count>{COUNT})名\t(?P<share>[0-9.]+%)?$")


_CITED = re.compile("(?:根据|依照|按照|依据)[^，。；]*?通过的?《[^》]*》|《[^》]*》")
"""What is rested on, and which meeting passed that."""
_CONFIRMS = re.compile("确认|通过|审议|审查|同意|接受|决定")
"""What a meeting does by which a mandate ends or is valid."""


@dataclass(frozen=True)
class _Found:
    """What one document says of deputies."""

    data: Data
    sitting: NamedSitting | None
    part: str
    piece: Piece

    def is_of(self, other: "_Found") -> bool:
        """Whether both are about the same people."""
        return all(self.data.get(key) == other.data.get(key) for key in ("ended", "confirmed"))


def mandates(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each report on credentials, with the announcement about the same deputies.

    An announcement without its report is a record of its own kind, which `announcements` finds.
    """
    found = [one for piece in pieces if (one := _found(piece, setting))]
    announced = [one for one in found if one.part == "announcement"]
    for report in (one for one in found if one.part == "report"):
        own = next((one for one in announced if one.is_of(report)), None)
        if draft := _draft(report, own, setting):
            yield draft


def mandates_of(piece: Piece) -> Data:
    """Return the deputies of whom an announcement says that their mandates end or are valid."""
    end, begin = [*ended(piece.paragraphs)], [*confirmed(piece.paragraphs)]
    found: Data = {"ended": end} if end else {}
    return found | ({"confirmed": begin} if begin else {})


def _found(piece: Piece, setting: Setting) -> _Found | None:
    genre = genre_of(piece.title)
    part = {Genre.CREDENTIALS: "report", Genre.ANNOUNCEMENT: "announcement"}.get(genre)
    if not part:
        return None
    data = mandates_of(piece) | _counts(piece)
    own = piece.occasion.sitting if piece.occasion else None
    return _Found(data, own or confirming(piece), part, piece) if data else None


def confirming(piece: Piece) -> NamedSitting | None:
    """Return the meeting that a document says to have found the mandates valid, or ended."""
    lines = [_CITED.sub("", line) for line in piece.paragraphs]
    told = [
        *(one for one in lines if "确认" in one),
        *(one for one in lines if _CONFIRMS.search(one)),
    ]
    return next((one for line in told for one in sittings(line) if one.is_committee), None)


def _draft(report: _Found, announced: _Found | None, setting: Setting) -> Draft | None:
    said = report.data | ({} if not announced else announced.data)
    sitting = report.sitting or (announced.sitting if announced else None)
    when = decided(sitting, report.piece, setting) if sitting else _whose(report.piece)
    if when is None or not (said.get("ended") or said.get("confirmed") or said.get("after")):
        return None
    cited = basis(report.piece) or (basis(announced.piece) if announced else ())
    data: Data = {**when, **({"basis": [*cited]} if cited else {})}
    order = ("before", "ended", "confirmed", "after", "composition")
    data |= {key: said[key] for key in order if key in said}
    data["report"] = _report(report.piece, setting)
    parts = {"report": report.piece}
    if announced and "congress" not in when:
        data["announcement"] = _announcement(announced.piece, setting)
        parts["announcement"] = announced.piece
    return Draft("deputies", "credentials", data, parts)


def _whose(piece: Piece) -> Data | None:
    """Return congress and term of the deputies of whom nobody says who dealt with them."""
    for line in piece.paragraphs:
        if found := _AFTER.match(line):
            named = re.match(
                rf"(?P<region>.+?)第(?P<term>[{NUMERALS}]{{1,5}})届", found["congress"]
            )
            if named:
                return {
                    "congress": f"{named['region']}人民代表大会",
                    "term": str(number_of(named["term"])),
                }
    return None


def _report(piece: Piece, setting: Setting) -> Data:
    end = foot(piece, setting)
    said = {
        "by": setting.called(end.body) if end.body else "",
        "number": document_number(piece),
        "date": end.day,
    }
    return {key: value for key, value in said.items() if value}


def _announcement(piece: Piece, setting: Setting) -> Data:
    said = {"number": announcement_number(piece), "date": foot(piece, setting).day}
    return {key: value for key, value in said.items() if value}


def _counts(piece: Piece) -> Data:
    found: Data = {}
    for line in piece.paragraphs:
        for key, pattern in (("before", _BEFORE), ("after", _AFTER)):
            if one := pattern.match(line):
                found[key] = one["count"]
    rows = (
        _SHARE.match("\t".join(bare(cell) for cell in line.split("\t"))) for line in piece.lines
    )
    shares: list[Plain] = [
        {key: value for key, value in one.groupdict().items() if value} for one in rows if one
    ]
    return found | ({"composition": shares} if shares and "after" in found else {})
