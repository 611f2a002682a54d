"""A document as lists and the pages of persons, bodies, meetings and statutes speak of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.documents.document import Document
from generator.kinds.meeting.model import MeetingRecord
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record, record_of


@dataclass(frozen=True)
class Listing:
    """A document in the contents of an issue: under which heading, on which printed page."""

    document: Document
    heading: str
    page: str


@dataclass(frozen=True)
class Item:
    """A document, as much of it as is kept of an issue that is not composed anew: all of it is text."""

    id: str
    title: str
    heading: str
    page: str
    genre: str
    """The value of its genre."""
    date: str
    """ISO 8601: a day, a month or a year."""
    number: str
    issuers: tuple[str, ...]
    """The full names of the bodies that it is of."""
    meeting: str
    """The id of the meeting that it belongs to, if that has a record."""
    held: str
    """What the meeting is called, whether it has a record or not."""
    basis: tuple[str, ...]
    """What it rests on, as printed."""
    addressees: tuple[str, ...]
    """Whom it is addressed to, as printed."""
    is_abstract: bool
    people: tuple[str, ...]
    """The keys of those whom it names."""
    bodies: tuple[str, ...]
    """The full names of those that it names."""

    @property
    def record(self) -> str:
        """The id of the record that it was composed of."""
        return record_of(self.id)


ABSTRACT = "（摘要）"
"""What lists call a document of which the text is an abstract."""

Issues = Sequence[tuple[Scope, Sequence[Item]]]
"""Issues with their documents in printed order; the newest issue first."""
Places = Sequence[tuple[Scope, Item]]
"""Documents with their issues; the newest issue first, within an issue as printed."""


def items(scope: Scope, contents: Sequence[Listing]) -> tuple[Item, ...]:
    """Return the documents of an issue as lists speak of them."""
    meetings = meetings_of(scope)
    return tuple(_item(entry, scope, meetings) for entry in contents)


def _item(entry: Listing, scope: Scope, meetings: Mapping[str, str]) -> Item:
    document = entry.document
    found = map(scope.find_body, document.issuer.split("、"))
    return Item(
        id=document.id,
        title=document.title,
        heading=entry.heading,
        page=str(entry.page),
        genre=str(document.genre),
        date=str(document.date),
        number=str(document.number),
        issuers=tuple(body.name for body in found if body),
        meeting=meetings.get(record_of(document.id), ""),
        held=document.meeting,
        basis=tuple(map(str, document.basis)),
        addressees=tuple(map(str, document.addressees)),
        is_abstract=document.is_abstract,
        people=tuple(str(person.key) for person in document.people),
        bodies=named_bodies(document, scope),
    )


def named_bodies(document: Document, scope: Scope) -> tuple[str, ...]:
    """Return the full names of the bodies in a document and of its issuer.

    A person who resigns, or several bodies together, are an issuer but no body.
    """
    issuer = scope.find_body(document.issuer)
    return tuple(dict.fromkeys((*document.mentions.bodies, *([issuer.name] if issuer else []))))


def meetings_of(scope: Scope) -> Mapping[str, str]:
    """Return, by the ids of an issue's public records, the meeting that each belongs to.

    A record says so, or the minutes of a meeting of the issue name it.
    """
    found: dict[str, str] = {}
    for meeting in scope.meetings():
        if not meeting.record.is_embargoed:
            named = (f"{scope.issue_id}/{name}" for name in _dealt_with(meeting.record))
            found |= dict.fromkeys((*named, meeting.record.id), meeting.record.id)
    for record in scope.published():
        if own := _said(record, scope):
            found[record.id] = own
    return found


def _dealt_with(record: Record[Model]) -> Iterable[str]:
    data = record.data
    items = data.items if isinstance(data, MeetingRecord) else ()
    return (name for item in items for name in item.records)


def _said(record: Record[Model], scope: Scope) -> str:
    held = scope.meeting_of(record.data)
    return held.record.id if held and not held.record.is_embargoed else ""
