"""Deputies whose mandates end or are found valid: reports on credentials, announcements."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.cited import basis, decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.particulars import announcement_number, document_number
from generator.importing.terms.counts import COUNT
from generator.importing.terms.genres import genre_of
from generator.importing.terms.organs import is_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import NamedSitting, sittings
from generator.importing.terms.squeezed import bare
from generator.kinds.deputies.mandates import CLAUSES
from generator.load.builder import Plain
from generator.statutes.numerals import NUMERALS, number_of

_CONGRESS = r"[^，。；]*?人民代表大会"
_ENDED = re.compile(
    rf"^(?:由(?P<unit>[^，。；]+?)选出的)?(?P<congress>{_CONGRESS})代表(?P<rest>[^，。；]+(?:，[^。；]+)?)[。；]$"
)
_CONFIRMED = re.compile(
    rf"^(?P<unit>[^，。；]*?)补选(?P<name>[^，。；]+?)为(?P<congress>{_CONGRESS})代表[。；]$"
)
_BEFORE = re.compile(rf"^(?P<congress>{_CONGRESS})原有代表(?P<count>{COUNT})名。$")
_AFTER = re.compile(rf"^(?P<congress>{_CONGRESS})(?:现有|选出)代表(?P<count>{COUNT})名。$")
_SHARE = re.compile(rf"^(?P<name>[^\t]+)\t(?P<count>{COUNT})名\t(?P<share>[0-9.]+%)?$")
_CLAUSES = {clause: reason for reason, clause in CLAUSES.items()}


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
    ended, confirmed = [*_ended(piece)], [*_confirmed(piece)]
    found: Data = {"ended": ended} if ended else {}
    return found | ({"confirmed": confirmed} if confirmed else {})


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
    told = (line for line in piece.paragraphs if "确认" in line)
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


def _ended(piece: Piece) -> Iterator[Plain]:
    for line in piece.paragraphs:
        found = _ENDED.match(line)
        cut = _reason(found["rest"]) if found else None
        if found and cut:
            unit: Data = {"unit": found["unit"]} if found["unit"] else {}
            yield {"name": cut[0], **unit, "reason": cut[1]}


def _reason(rest: str) -> tuple[str, str] | None:
    """Return name and reason of one whose mandate ended: by the standard clause, or by words."""
    for clause, reason in _CLAUSES.items():
        if rest.endswith(clause) and is_person(rest.removesuffix(clause)):
            return rest.removesuffix(clause), reason
    found = re.match(
        r"(?P<name>[\u4e00-\u9fff·]{2,4}?)(?P<why>(?:已|因|提出|被|调离|调往|未|丧失).+)", rest
    )
    return (found["name"], found["why"]) if found and is_person(found["name"]) else None


def _confirmed(piece: Piece) -> Iterator[Plain]:
    for line in piece.paragraphs:
        found = _CONFIRMED.match(line)
        if found and is_person(found["name"]):
            unit: Data = {"unit": found["unit"]} if found["unit"] else {}
            yield {"name": found["name"], **unit}


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
