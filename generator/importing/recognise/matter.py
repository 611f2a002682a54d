"""Matters of appointment: motion, letter, decision, notice and list of the same people in one record."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.changes import Said, changes
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import Foot, addressee, foot
from generator.importing.recognise.prose import number_of
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_person
from generator.importing.terms.organs import is_body, is_person, offices
from generator.importing.terms.phrases import NamedSitting, bare, days, sittings, statutes
from generator.importing.terms.setting import Setting, key
from generator.load.builder import Plain
from generator.model.refs import Basis
from generator.model.verbs import Verb

_GENRES = {
    Genre.MOTION: "motion",
    Genre.LETTER: "letter",
    Genre.DECISION: "decision",
    Genre.NOTICE: "notice",
    Genre.APPOINTMENTS: "name-list",
}
_VOTED = ("notice", "name-list", "decision", "chairpersons-motion", "motion", "letter")
"""Which document's verbs count most: those after the vote."""
_RESIGNATIONS = {Verb.ACCEPT_RESIGNATION}


@dataclass
class _Matter:
    """The documents of one matter as they come together, each with whom it is about."""

    parts: dict[str, Piece] = field(default_factory=dict)
    said: dict[str, Sequence[Said]] = field(default_factory=dict)

    @property
    def people(self) -> set[str]:
        return {one.person for said in self.said.values() for one in said}

    @property
    def resigns(self) -> bool:
        return _resigns(next(iter(self.said.values())))


def matters(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each matter that names its people, their offices and the meeting."""
    found: list[_Matter] = []
    for piece in pieces:
        part = _GENRES.get(genre_of(piece.title))
        said = _about(piece, part, setting) if part else ()
        if part and said:
            _join(found, part, piece, said)
    for matter in found:
        draft = _draft(matter, setting)
        if draft:
            yield draft


def _about(piece: Piece, part: str, setting: Setting) -> Sequence[Said]:
    if part != "letter":
        said = changes(piece.paragraphs, setting.region)
        title = re.sub("的?(?:议案|决定|通知)$", "", bare(piece.title))
        return said or changes((title.partition("关于")[2],), setting.region)
    asked = re.search(r"辞去(?P<office>[^，。；]+?)职务", piece.text)
    name = next((one for line in reversed(piece.paragraphs) if (one := _signer(line))), "")
    if not asked or not name or not offices(asked["office"]):
        return ()
    return (Said(Verb.ACCEPT_RESIGNATION, name, asked["office"]),)


def _signer(line: str) -> str:
    name = line.rpartition("：")[2] or line
    return name if is_person(name) and len(line) <= 10 else ""


def _resigns(said: Iterable[Said]) -> bool:
    return any(one.verb in _RESIGNATIONS for one in said)


def _join(found: list[_Matter], part: str, piece: Piece, said: Sequence[Said]) -> None:
    """Put a document to the matter of the same people, or begin one with it."""
    people = {one.person for one in said}
    for matter in reversed(found[-3:]):
        name = part
        if part == "motion" and "motion" in matter.parts and "主任会议" in piece.text + piece.title:
            name = "chairpersons-motion"
        if (
            name not in matter.parts
            and matter.resigns == _resigns(said)
            and people & matter.people
            and (people <= matter.people or matter.people <= people)
        ):
            matter.parts[name], matter.said[name] = piece, said
            return
    found.append(_Matter({part: piece}, {part: said}))


def _draft(matter: _Matter, setting: Setting) -> Draft | None:
    decided = _decided(matter, setting)
    voted = next(part for part in _VOTED if part in matter.said)
    said = [one for one in matter.said[voted] if matter.resigns == (one.verb in _RESIGNATIONS)]
    if decided is None or not said or not set(matter.parts) - {"letter"}:
        return None
    data: Data = {**decided, "changes": _changes(said, setting)}
    if holding := {one.person: one.holding for one in said if one.holding}:
        data["holding"] = {**holding}
    for part, piece in matter.parts.items():
        data[part.replace("-", "_")] = _part(part, piece, matter, setting)
    ending = "-resignation" if matter.resigns else ""
    return Draft("appointment", from_person(said[0].person) + ending, data, dict(matter.parts))


def _decided(matter: _Matter, setting: Setting) -> Data | None:
    """Return the meeting that decided, as a document after the vote names it, or the motion does."""
    for part in _VOTED:
        piece = matter.parts.get(part)
        if piece is None:
            continue
        named = [*([piece.occasion.sitting] if piece.occasion else []), *sittings(piece.text)]
        for sitting in filter(None, named):
            if found := decided(sitting, piece, setting):
                return found
    return None


def decided(sitting: NamedSitting, piece: Piece, setting: Setting) -> Data | None:
    """Return `meeting` of the issue, or `passed` with the organ and the day; None without a day."""
    if key(sitting) in setting.meetings:
        return {"meeting": setting.meetings[key(sitting)]}
    own = piece.occasion.day if piece.occasion and piece.occasion.sitting == sitting else ""
    day = own or setting.days.get(key(sitting), "")
    if not day:
        return None
    return {
        "passed": {
            "by": setting.organ(sitting),
            "term": str(sitting.term),
            "session": str(sitting.session),
            "date": day,
        }
    }


def _changes(said: Iterable[Said], setting: Setting) -> dict[str, Plain]:
    verbs: dict[str, dict[str, Plain]] = {}
    for one in said:
        people = verbs.setdefault(str(one.verb), {})
        before = people.get(one.person)
        office = setting.office(one.office)
        people[one.person] = f"{before}、{office}" if before else office
    return {**verbs}


def _part(part: str, piece: Piece, matter: _Matter, setting: Setting) -> Data:
    end, to = foot(piece), addressee(piece)
    data: Data = {}
    if part in {"motion", "chairpersons-motion"}:
        data |= _moved(piece, end, to, setting)
    elif part == "notice" or (part == "letter" and is_body(to)):
        data["to"] = setting.called(to)
    if part == "letter" and (reason := re.search("(?:由于|因)([^，。]{2,20})，", piece.text)):
        data["reason"] = reason[1]
    if part == "decision" and (to_congress := re.search("报([^，。]{4,40})备案", piece.text)):
        data["report_to"] = to_congress[1]
    if number := number_of(piece):
        data["number"] = number
    if end.day:
        data["date"] = end.day
    if part == "notice" and (
        voted := next(days(piece.paragraphs[min(1, len(piece.paragraphs) - 1)]), "")
    ):
        data |= {"voted": voted} if voted != end.day else {}
    if part in {"motion", "chairpersons-motion", "decision", "notice"} and (cited := basis(piece)):
        data["basis"] = [*cited]
    if part in {"motion", "decision"} and matter.resigns:
        reason_of = next((one.reason for one in matter.said[part] if one.reason), "")
        data |= {"reason": reason_of} if reason_of and part == "motion" else {}
        data |= (
            {"submits_draft": "true"}
            if part == "motion" and "（草案）》" in piece.text and "decision" in matter.parts
            else {}
        )
    if own := _own_offices(part, matter, setting):
        data["offices"] = [*own]
    return data


def _moved(piece: Piece, end: Foot, to: str, setting: Setting) -> Data:
    title = re.match("^(?P<by>.+?)关于", bare(piece.title))
    by = title["by"] if title and is_body(title["by"]) else ""
    data: Data = {"by": setting.body(end.body or by or setting.publisher)}
    if "次会议" in to:
        data["salutation"] = to
    elif is_body(to):
        data["to"] = setting.called(to)
    if end.office and end.person:
        data["signed"] = f"{setting.office(end.office)} {end.person}"
    return data


def _own_offices(part: str, matter: _Matter, setting: Setting) -> Sequence[str]:
    """Return the offices that a document is about, where the matter is about more."""
    voted = next(one for one in _VOTED if one in matter.said)
    every = _apart(matter.said[voted], setting)
    own = _apart(matter.said[part], setting)
    return own if set(own) < set(every) else ()


def _apart(said: Iterable[Said], setting: Setting) -> Sequence[str]:
    held = (one for each in said for one in offices(each.office))
    return tuple(dict.fromkeys(setting.office(one.body + one.post) for one in held))


def basis(piece: Piece) -> Sequence[str]:
    """Return the statutes that a document rests on, as records cite them."""
    found = []
    for paragraph in piece.paragraphs:
        if re.search("根据|依照|依据|按照", paragraph):
            for title, articles in statutes(paragraph):
                cited = f"{title} {articles}".strip()
                if "草案" not in title and Basis.form.fullmatch(cited):
                    found.append(cited)
            if found:
                break
    return tuple(dict.fromkeys(found))
