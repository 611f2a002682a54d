"""Meetings: minutes and the lists of those present and in attendance, in one record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.importing.divide.body import body
from generator.importing.divide.meetings import PARTS, meeting_of, session
from generator.importing.divide.piece import Piece
from generator.importing.recognise.attendance import in_attendance, listed
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.minutes import items, statements
from generator.importing.recognise.room import Room, room
from generator.importing.terms.genres import genre_of
from generator.importing.terms.phrases import NamedSitting
from generator.importing.terms.setting import Setting, key


@dataclass
class _Sitting:
    sitting: NamedSitting
    parts: dict[str, Piece] = field(default_factory=dict)


def meetings(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each meeting that has minutes or a list, and of which the day is known."""
    for one in _found(pieces).values():
        room_of = room(one.parts["minutes"]) if "minutes" in one.parts else Room()
        day = room_of.date or setting.days.get(key(one.sitting), "")
        if day:
            yield _draft(one, room_of, day, setting)


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
    data: Data = {
        "body": setting.organ(one.sitting),
        "term": str(one.sitting.term),
        "session": str(one.sitting.session),
        "date": day,
    }
    if room_of.since:
        data["since"] = room_of.since
    if one.sitting.is_preparatory:
        data["preparatory"] = "true"
    if room_of.venue:
        data["venue"] = room_of.venue
    members = listed(parts["present"], room_of) if "present" in parts else {}
    if any(setting.unclear.intersection(people) for people in members.values()):
        members = {}
    if room_of.chair and "minutes" in parts:
        is_listed = any(room_of.chair in people for people in members.values())
        data["chair"] = room_of.chair if is_listed else room_of.presiding(setting)
    present: Data = {"count": room_of.count} if room_of.count else {}
    if members:
        present |= {"members": {post: [*people] for post, people in members.items()}}
    if present and "present" in parts and not members:
        present |= {"wording": body(parts["present"].blocks, parts["present"].notes)}
    if present:
        data["present"] = present
    guests = in_attendance(parts["in-attendance"], setting) if "in-attendance" in parts else {}
    if guests:
        data["in_attendance"] = {"members": {**guests}}
    if "minutes" in parts:
        own = parts["minutes"]
        data["minutes"] = _minutes(own, setting)
    for name in ("agenda", "schedule"):
        if name in parts:
            data[name] = {}
    kept = {
        part: piece
        for part, piece in parts.items()
        if part not in {"present", "in-attendance"} or part.replace("-", "_") in data
    }
    return Draft("meeting", _name(one.sitting), data, kept)


def _minutes(piece: Piece, setting: Setting) -> Data:
    data: Data = {}
    if found := items(piece):
        data["items"] = [*found]
    if said := statements(piece, setting):
        data["statements"] = [*said]
    return data


def _name(sitting: NamedSitting) -> str:
    organ = "" if sitting.is_committee else "chairs-" if sitting.is_chairs else "congress-"
    return f"{organ}{sitting.session}{'-preparatory' if sitting.is_preparatory else ''}"
