"""Meetings: agenda and schedule, the minutes, the lists of those present and in attendance."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.kind import Kind, document_id, never, nobody
from generator.kinds.meeting.attendance import Attendance, observing
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.named import in_attendance, named, present, presiding, speakers
from generator.kinds.meeting.proceedings import Item, Minutes
from generator.kinds.part import Part
from generator.kinds.rated import BallotTable, ballot_table
from generator.link.mentions import Mentions
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.values import Day


def parts(meeting: MeetingRecord) -> tuple[str, ...]:
    """Return the documents of a meeting: none where no more is known than that it was held."""
    attended, attending = meeting.present, meeting.in_attendance
    found = {
        "agenda": meeting.agenda is not None,
        "schedule": meeting.schedule is not None,
        "minutes": meeting.minutes is not None,
        "present": attended is not None and attended.is_printed,
        "in-attendance": attending is not None and bool(attending.members or attending.wording),
    }
    return tuple(name for name, has in found.items() if has)


def compose(record: Record[MeetingRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the documents of a meeting."""
    return tuple(_document(record, scope, draft) for draft in _drafts(record, scope))


@dataclass(frozen=True)
class _Draft:
    """What sets one document of a meeting apart from the others."""

    name: str
    genre: Genre
    part: Part
    title: str
    mentions: Mentions
    related: tuple[str, ...] = ()
    date: Day | None = None
    """Its own day, where that is not the day of the meeting."""


def _drafts(record: Record[MeetingRecord], scope: Scope) -> Iterator[_Draft]:
    data, name = record.data, scope.meeting(record.name).short_name
    whole = parts(data)
    if data.agenda:
        title, day = f"{name}议程", data.agenda.adopted or data.since
        mentions = scope.mentions(data.agenda)
        yield _Draft("agenda", Genre.AGENDA, data.agenda, title, mentions, date=day)
    if data.schedule:
        title, mentions = f"{name}日程", scope.mentions(data.schedule)
        yield _Draft("schedule", Genre.SCHEDULE, data.schedule, title, mentions, date=data.since)
    if data.minutes:
        yield _minutes(record, data.minutes, scope)
    if data.present and "present" in whole:
        mentions = present(data, scope)
        yield _Draft("present", Genre.PRESENT, data.present, f"{name}出席人员名单", mentions)
    if data.in_attendance and "in-attendance" in whole:
        title, members = f"{name}列席人员名单", in_attendance(data.in_attendance, scope)
        yield _Draft("in-attendance", Genre.IN_ATTENDANCE, data.in_attendance, title, members)


def _minutes(record: Record[MeetingRecord], minutes: Minutes, scope: Scope) -> _Draft:
    data = record.data
    return _Draft(
        "minutes",
        Genre.MINUTES,
        minutes,
        title=f"{scope.meeting(record.name).name}纪要",
        mentions=present(data, scope)
        + speakers(data, scope)
        + scope.mentions(minutes)
        + presiding(data, scope),
        related=tuple(
            f"{record.issue_id}/{matter}" for item in minutes.items for matter in item.records
        ),
    )


def _document(record: Record[MeetingRecord], scope: Scope, draft: _Draft) -> Document:
    data, meeting, wording = record.data, scope.meeting(record.name), draft.part.wording
    identity = document_id(record, draft.name)
    body = fill(
        f"meeting/{draft.name}.md.j2",
        data=data,
        meeting=meeting,
        scope=scope,
        came=Attendance(data, meeting, scope),
        observers=observing(data.in_attendance),
        named=lambda heard: named(heard, scope),
        told=_told,
        tabled=lambda item: _tabled(item, scope),
    )
    return Document(
        id=identity,
        genre=draft.genre,
        title=draft.part.title or draft.title,
        issuer=meeting.body.name,
        date=draft.date or data.date,
        body=prose(wording, links_from(identity, record.enclosures)) if wording else body,
        matter=record.id,
        meeting=meeting.full_name,
        mentions=draft.mentions,
        related=draft.related,
    )


def _told(item: Item) -> str:
    """Return in brackets what came of the one ballot of an item, which says itself what it was on."""
    return f"（{item.ballots[0].printed}）" if item.ballots and not _is_tabled(item) else ""


def _tabled(item: Item, scope: Scope) -> BallotTable | None:
    """Return the ballots of an item as a table, where a sentence would not say all of them."""
    return (
        ballot_table(item.ballots, lambda body: scope.body(body).name) if _is_tabled(item) else None
    )


def _is_tabled(item: Item) -> bool:
    return len(item.ballots) > 1 or not all(one.is_plain for one in item.ballots)


def date(meeting: MeetingRecord) -> Day:
    """Return the day of the meeting."""
    return meeting.date


KIND = Kind(
    name="meeting",
    folder="meetings",
    label="会议",
    model=MeetingRecord,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=date,
    is_voted=never,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
