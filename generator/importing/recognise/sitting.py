"""Meetings: minutes and the lists of those present and in attendance, in one record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.importing.divide.body import body
from generator.importing.divide.meetings import PARTS, meeting_of, session
from generator.importing.divide.piece import Piece
from generator.importing.recognise.attendance import in_attendance, listed
from generator.importing.recognise.came import attending, figures, observers, plenaries
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.grouped import missing
from generator.importing.recognise.minutes import items, statements
from generator.importing.recognise.planned import agenda, schedule
from generator.importing.recognise.room import Room, room
from generator.importing.terms.days import day_of, days, is_whole
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.sittings import NamedSitting


@dataclass
class _Sitting:
    sitting: NamedSitting
    parts: dict[str, Piece] = field(default_factory=dict)


def meetings(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each meeting that has minutes or a list, and of which the day is known."""
    for one in _found(pieces).values():
        room_of = room(one.parts["minutes"], setting) if "minutes" in one.parts else Room()
        listed = (_day(piece) for part, piece in one.parts.items() if part in _LISTS)
        day = room_of.date or setting.days.get(key(one.sitting), "") or next(listed, "")
        if day:
            yield _draft(one, room_of, day, setting)


_LISTS = {"present", "in-attendance"}


def _day(piece: Piece) -> str:
    """Return the day that the title of a list says, or a line of its own under it."""
    under = (day_of(line.strip("（）()")) for line in piece.paragraphs[:2])
    told = (*days(piece.title), *under)
    return next(filter(is_whole, told), "")


def held(drafts: Iterable[Draft]) -> Mapping[str, str]:
    """Return the meetings that drafts are records of, as `Setting.meetings` has them."""
    found = {}
    for draft in drafts:
        piece = next(iter(draft.parts.values()))
        sitting = meeting_of(piece) if draft.kind == "meeting" else None
        if sitting:
            found[key(sitting)] = session(sitting)
    return found


def _found(pieces: Sequence[Piece]) -> Mapping[str, _Sitting]:
    found: dict[str, _Sitting] = {}
    for piece in pieces:
        part = PARTS.get(genre_of(piece.listed or piece.title))
        sitting = meeting_of(piece) if part else None
        if part and sitting:
            own = found.setdefault(key(sitting), _Sitting(sitting))
            own.parts.setdefault(part, piece)
    return found


def _draft(one: _Sitting, room_of: Room, day: str, setting: Setting) -> Draft:
    parts = dict(one.parts)
    data = _head(one.sitting, room_of, day, setting)
    members = _members(parts.get("present"), room_of)
    if room_of.chairs:
        data["chairs"] = [*room_of.chairs]
    elif room_of.chair:
        is_listed = any(room_of.chair in people for people in members.values())
        data["chair"] = room_of.chair if is_listed else room_of.presiding(setting)
    if present := _present(parts.get("present"), members, room_of):
        data["present"] = present
    if guests := _guests(parts, room_of, setting):
        data["in_attendance"] = guests
    if "minutes" in parts:
        data |= _sittings(parts["minutes"], setting)
        data["minutes"] = _minutes(parts["minutes"], room_of, setting)
    if "agenda" in parts:
        data["agenda"] = agenda(parts["agenda"])
    if "schedule" in parts:
        data["schedule"] = schedule(parts["schedule"])
    kept = {
        part: piece
        for part, piece in parts.items()
        if part not in {"present", "in-attendance"} or part.replace("-", "_") in data
    }
    return Draft("meeting", _name(one.sitting), data, kept)


def _head(sitting: NamedSitting, room_of: Room, day: str, setting: Setting) -> Data:
    """Return which meeting it is, when and where it was held."""
    data: Data = {
        "body": setting.organ(sitting),
        "term": str(sitting.term),
        "session": str(sitting.session),
        "date": day,
    }
    said = {
        "since": room_of.since,
        "preparatory": "true" if sitting.is_preparatory else "",
        "venue": room_of.venue,
    }
    return data | {name: value for name, value in said.items() if value}


def _members(present: Piece | None, room_of: Room) -> Mapping[str, Sequence[str]]:
    """Return those present by post."""
    return listed(present, room_of) if present else room_of.named.members


def _present(piece: Piece | None, members: Mapping[str, Sequence[str]], room_of: Room) -> Data:
    """Return who was present: their number, and their names, or the list as it is printed."""
    data: Data = {"count": room_of.count} if room_of.count else {}
    data |= figures(room_of.first)
    if piece and members:
        data |= {why: {"people": [*people]} for why, people in missing(piece).items()}
    if members:
        data["members"] = {post: [*people] for post, people in members.items()}
    elif data and piece:
        data["wording"] = body(piece.blocks, piece.notes)
    if not piece and (members or data.get("count")):
        told: Data = {why: {"people": [*own]} for why, own in room_of.named.missing.items()}
        data = told | data
    return data | ({"as_list": "false"} if members and not piece else {})


def _guests(parts: Mapping[str, Piece], room_of: Room, setting: Setting) -> Data:
    """Return who was in attendance by the list, by number and by group, and who observed."""
    _, besides = attending(room_of.first, setting)
    data: Data = {}
    if "in-attendance" in parts and (listed := in_attendance(parts["in-attendance"], setting)):
        data["members"] = {**listed}
    if watched := observers(room_of.first):
        data["observers"] = watched
    return data | besides


def _sittings(piece: Piece, setting: Setting) -> Data:
    found = [*plenaries(piece.paragraphs[1:], setting)]
    return {"plenaries": [*found]} if found else {}


def _minutes(piece: Piece, room_of: Room, setting: Setting) -> Data:
    data, _ = attending(room_of.first, setting)
    if found := items(piece, setting):
        data["items"] = [*found]
    if said := statements(piece, setting):
        data["statements"] = [*said]
    return data


def _name(sitting: NamedSitting) -> str:
    organ = "" if sitting.is_committee else "chairs-" if sitting.is_chairs else "congress-"
    return f"{organ}{sitting.session}{'-preparatory' if sitting.is_preparatory else ''}"
