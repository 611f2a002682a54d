"""Matters of appointment: motion, letter, decision, notice and list of the same people in one record."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.annexed import annexed_letter
from generator.importing.recognise.changes import changes
from generator.importing.recognise.cited import decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.matter_parts import (
    RESIGNATIONS,
    VOTED,
    Matter,
    part_data,
    sort_of,
)
from generator.importing.recognise.proposed import proposals
from generator.importing.recognise.said import Said
from generator.importing.recognise.tabled import tabled
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_person
from generator.importing.terms.persons import is_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import sittings
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain
from generator.model.verbs import Verb

_BRIEF, _FULL = Verb.REMOVE, {Verb.RELIEVE, Verb.DECIDE_TO_REMOVE, Verb.APPROVE_REMOVAL}
"""A verb that notices print for others."""


def _voted_verbs(
    said: Sequence[Said], moved: Sequence[Said]
) -> tuple[Sequence[Said], dict[str, str]]:
    """Return changes under the verbs that were moved where a notice is brief, and what it prints for them."""
    verbs = {(one.person, one.office): one.verb for one in moved if one.verb in _FULL}
    brief = [one for one in said if one.verb is _BRIEF and (one.person, one.office) in verbs]
    if not brief or len(brief) < sum(one.verb is _BRIEF for one in said):
        return said, {}
    own = [
        replace(one, verb=verbs[one.person, one.office]) if one in brief else one for one in said
    ]
    return own, {str(verbs[one.person, one.office]): str(_BRIEF) for one in brief}


_GENRES = {
    Genre.MOTION: "motion",
    Genre.LETTER: "letter",
    Genre.DECISION: "decision",
    Genre.NOTICE: "notice",
    Genre.APPOINTMENTS: "name-list",
}


def matters(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each matter that names its people, their offices and the meeting."""
    found: list[Matter] = []
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
        said = tabled(piece, setting) or changes(piece.lines, setting)
        title = re.sub("的?(?:议案|决定|通知)$", "", bare(piece.title))
        return said or changes((title.partition("关于")[2],), setting)
    asked = re.search(r"辞去(?P<office>[^，。；]+?)职务", piece.text)
    name = next((one for line in reversed(piece.paragraphs) if (one := _signer(line))), "")
    name = name or foot(piece, setting).person
    if not asked or not name or not setting.offices(asked["office"]):
        return ()
    return (Said(Verb.ACCEPT_RESIGNATION, name, asked["office"]),)


def _signer(line: str) -> str:
    name = line.rpartition("：")[2] or line
    return name if is_person(name) and len(line) <= 10 else ""


def _join(found: list[Matter], part: str, piece: Piece, said: Sequence[Said]) -> None:
    """Put a document to the matter of the same people, or begin one with it."""
    people = {one.person for one in said}
    for matter in reversed(found[-3:]):
        name = part
        if part == "motion" and "motion" in matter.parts and "主任会议" in piece.text + piece.title:
            name = "chairpersons-motion"
        if (
            name not in matter.parts
            and matter.sort == sort_of(said)
            and people & matter.people
            and (people <= matter.people or matter.people <= people)
        ):
            matter.parts[name], matter.said[name] = piece, said
            return
    found.append(Matter({part: piece}, {part: said}))


def _draft(matter: Matter, setting: Setting) -> Draft | None:
    decided = _decided(matter, setting)
    voted = next(part for part in VOTED if part in matter.said)
    said = [one for one in matter.said[voted] if matter.resigns == (one.verb in RESIGNATIONS)]
    if decided is None or not said or not set(matter.parts) - {"letter"}:
        return None
    verbs, printed = _voted_verbs(said, matter.said.get("motion", ()) if voted == "notice" else ())
    data: Data = {**decided, "changes": _changes(verbs, setting)}
    if matter.is_list and (by := proposals(matter.parts["name-list"], setting)):
        data = {**decided, "proposals": {one: _changes(own, setting) for one, own in by.items()}}
    if holding := {one.person: one.holding for one in said if one.holding}:
        data["holding"] = {**holding}
    if reasons := _reasons(matter):
        data["reasons"] = reasons
    for part, piece in matter.parts.items():
        data[part.replace("-", "_")] = part_data(part, piece, matter, setting)
    if printed and isinstance(notice := data.get("notice"), dict):
        data["notice"] = {**notice, "verbs": {**printed}}
    if (motion := matter.parts.get("motion")) and "letter" not in matter.parts and matter.resigns:
        data |= annexed_letter(motion, setting)
    ending = "-resignation" if matter.resigns else ""
    return Draft("appointment", from_person(said[0].person) + ending, data, dict(matter.parts))


def _reasons(matter: Matter) -> dict[str, Plain]:
    """Return why people resign, as the decision says it, or the motion of several."""
    decision, motion = matter.said.get("decision", ()), matter.said.get("motion", ())
    found = [*decision, *(motion if len(motion) > 1 else ())]
    return {one.person: one.reason for one in found if one.reason and matter.resigns}


def _decided(matter: Matter, setting: Setting) -> Data | None:
    """Return the meeting that decided, as a document after the vote names it, or the motion does."""
    for part in VOTED:
        piece = matter.parts.get(part)
        if piece is None:
            continue
        named = [*([piece.occasion.sitting] if piece.occasion else []), *sittings(piece.text)]
        for sitting in filter(None, named):
            if found := decided(sitting, piece, setting):
                return found
    return _at_the_meeting(matter, setting)


def _at_the_meeting(matter: Matter, setting: Setting) -> Data | None:
    """Return the meeting after whose minutes a motion stands that no document after the vote follows."""
    groups = {piece.group for piece in matter.parts.values()}
    held = [session for one, session in setting.meetings.items() if one.startswith("committee-")]
    own = [session for session in held if session in groups] or held
    return {"meeting": own[0]} if len(own) == 1 else None


def _changes(said: Iterable[Said], setting: Setting) -> dict[str, Plain]:
    verbs: dict[str, dict[str, Plain]] = {}
    for one in said:
        people = verbs.setdefault(str(one.verb), {})
        before = people.get(one.person)
        office = setting.office(one.office)
        people[one.person] = f"{before}、{office}" if before else office
    return {**verbs}
