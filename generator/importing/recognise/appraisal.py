"""Ballots on satisfaction as documents: the circular of the results, the table of the ballots, or both."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.circular import follow_up, sections
from generator.importing.recognise.cited import adoption, basis, decided
from generator.importing.recognise.convened import convened
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.particulars import document_number, own_day
from generator.importing.recognise.satisfied.sections import sentences
from generator.importing.recognise.satisfied.spoken import spoken
from generator.importing.recognise.satisfied.tables import tables
from generator.importing.terms.days import is_whole
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import sittings
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import clean

_RATING = re.compile("评议|测评")
_PERIOD = re.compile(
    r"[0-9]{4}年[0-9]{1,2}月(?:至|—|－|-)(?:[0-9]{4}年)?[0-9]{1,2}月|[0-9]{4}年[0-9]{1,2}月(?=，)"
)


@dataclass
class _Round:
    """The documents of one round of ballots as they come together, by part."""

    parts: dict[str, Piece] = field(default_factory=dict)
    rated: Sequence[Data] = ()

    def takes(self, part: str, rated: Sequence[Data]) -> bool:
        """Whether a document belongs to it: it lacks such a one, and nobody else was voted on."""
        return part not in self.parts and (
            not rated or not self.rated or [*map(_of, rated)] == [*map(_of, self.rated)]
        )


def _joined(before: Sequence[Data], rated: Sequence[Data]) -> Sequence[Data]:
    """Return what both documents of a round tell of each ballot; what the later one says counts."""
    if not before or not rated:
        return before or rated
    return [_both(one, other) for one, other in zip(before, rated, strict=True)]


def _both(one: Data, other: Data) -> Data:
    ballots = {**_ballots(one), **_ballots(other)}
    return {**one, **other, **({"ballots": ballots} if ballots else {})}


def _ballots(rated: Data) -> Data:
    found = rated.get("ballots")
    return found if isinstance(found, dict) else {}


def _of(rated: Data) -> tuple[str, str]:
    return str(rated.get("body", "")), str(rated.get("subject", ""))


def appraisals(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each round of ballots of which a document says whose votes it was, and when."""
    for one in _rounds(pieces, setting):
        held = next((found for piece in one.parts.values() if (found := _held(piece, setting))), {})
        if one.rated and held:
            yield Draft("appraisal", "appraisal", _data(one, held, setting), dict(one.parts))


def _rounds(pieces: Sequence[Piece], setting: Setting) -> Sequence[_Round]:
    """Return circulars and tables, a table with the circular that stands next to it."""
    found: list[_Round] = []
    for piece in pieces:
        is_circular = genre_of(piece.title) in {Genre.CIRCULAR, Genre.ANNOUNCEMENT}
        if not _RATING.search(piece.title + piece.listed):
            continue
        part = "circular" if is_circular else "table"
        rated = _rated(piece, setting)
        if not rated and not is_circular:
            continue
        if not found or not found[-1].takes(part, rated):
            found.append(_Round())
        found[-1].parts[part] = piece
        found[-1].rated = _joined(found[-1].rated, rated)
    return found


def _rated(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the ballots of a document: of its one table, or of its sentences, each named."""
    found = [*tables(piece.lines, setting)]
    if found:
        return found[0].rated if len(found) == 1 else ()
    told = [*spoken(sentences(piece, setting), setting)]
    return told if told and all(map(_is_named, told)) else ()


def _is_named(rated: Data) -> bool:
    return any(_of(rated))


def _held(piece: Piece, setting: Setting) -> Data:
    """Return at which meeting it was voted, or by whom and on which day, as a sentence on it says."""
    own = [piece.occasion.sitting] if piece.occasion else []
    named = [one for one in (*own, *sittings(bare(piece.title)), *sittings(piece.text)) if one]
    found = [when for one in named if (when := decided(one, piece, setting))]
    day = "" if found else _day(piece)
    if found or not day:
        return found[0] if found else {}
    if named:
        return {"passed": adoption(named[0], day, setting)}
    organ = next(filter(_ORGAN.search, (foot(piece, setting).body, setting.publisher)), "")
    return {"passed": {"by": setting.body(organ), "date": day}} if organ else {}


_ORGAN = re.compile("常务委员会$|常委会$|人民代表大会$|主席团$")
_VOTED = re.compile("测评|评议|召开|举行")


def _day(piece: Piece) -> str:
    """Return the day that a sentence on the vote says; a day under the title is that of the table."""
    if piece.occasion and is_whole(piece.occasion.day):
        return piece.occasion.day
    sentences = (one for line in piece.paragraphs for one in re.split("[。；]", line))
    told = (one for one in sentences if _VOTED.search(one))
    return next((day for one in told if is_whole(day := convened(one).date)), "")


def _data(one: _Round, held: Data, setting: Setting) -> Data:
    circular = one.parts.get("circular")
    period = _PERIOD.search(circular.text) if circular else None
    data: Data = {**held, **({"period": period[0]} if period else {})}
    if circular and (cited := basis(circular)):
        data["basis"] = [*cited]
    for part in ("circular", "table"):
        if piece := one.parts.get(part):
            data[part] = _printed(piece, held, setting)
    if circular and (more := follow_up(circular)):
        data["follow_up"] = more
    told: Mapping[str, Data] = sections(circular, setting) if circular else {}
    data["appraised"] = [row | told.get(str(row.get("body", "")), {}) for row in one.rated]
    return data


def _printed(piece: Piece, held: Data, setting: Setting) -> Data:
    """Return what a document says: title, number, day if not that of the vote, genre if not the usual one."""
    title = clean(piece.listed or piece.title)
    passed = held.get("passed")
    voted = passed.get("date") if isinstance(passed, dict) else ""
    day = own_day(piece, setting)
    said = {
        "title": title,
        "number": document_number(piece),
        "date": day if is_whole(day) and voted and day != voted else "",
        "genre": str(Genre.ANNOUNCEMENT) if genre_of(title) is Genre.ANNOUNCEMENT else "",
    }
    return {key: value for key, value in said.items() if value}
