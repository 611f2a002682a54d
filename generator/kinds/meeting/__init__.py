"""Meetings: the minutes, the list of those present, the list of those in attendance."""

from collections.abc import Iterator

from generator.kinds.kind import Kind, document_id
from generator.kinds.meeting.model import Meeting, Part
from generator.link.corpus import Mentions, Scope, holding
from generator.model.record import Record
from generator.render.document import Document, Genre
from generator.render.links import links_from
from generator.render.prose import prose
from generator.render.templates import fill


def parts(meeting: Meeting) -> tuple[str, ...]:
    """Return the documents of a meeting."""
    return ("minutes", "present", *(("in-attendance",) if meeting.in_attendance else ()))


def compose(record: Record[Meeting], scope: Scope) -> tuple[Document, ...]:
    """Return the documents of a meeting."""
    return tuple(_documents(record, scope))


def _documents(record: Record[Meeting], scope: Scope) -> Iterator[Document]:
    data, meeting = record.data, scope.meeting(record.name)
    present = _present(data, scope)
    yield _document(
        record, scope, "minutes", Genre.MINUTES, data.minutes,
        title=f"{meeting.name}纪要",
        mentions=present + scope.mentions(data.minutes),
    )
    yield _document(
        record, scope, "present", Genre.PRESENT, data.present,
        title=f"{meeting.short_name}出席人员名单",
        mentions=present,
    )
    if data.in_attendance:
        held = (
            holding(scope.person(person), scope.offices(office))
            for person, office in data.in_attendance.members.items()
        )
        yield _document(
            record, scope, "in-attendance", Genre.IN_ATTENDANCE, data.in_attendance,
            title=f"{meeting.short_name}列席人员名单",
            mentions=sum(held, Mentions()),
        )


def _document(
    record: Record[Meeting], scope: Scope, name: str, kind: Genre, part: Part,
    title: str, mentions: Mentions,
) -> Document:
    meeting = scope.meeting(record.name)
    identity = document_id(record, name)
    body = fill(f"meeting/{name}.md.j2", data=record.data, meeting=meeting, scope=scope, chair_office=_chair_office(record.data))
    items = record.data.minutes.items if kind is Genre.MINUTES else ()
    return Document(
        id=identity,
        kind=kind,
        title=part.title or title,
        issuer=meeting.body.name,
        date=meeting.sitting.date,
        body=prose(part.wording, links_from(identity)) if part.wording else body,
        matter=record.id,
        meeting=meeting.full_name,
        mentions=mentions,
        related=tuple(f"{record.issue_id}/{matter}" for item in items for matter in item.matters),
    )


def _present(data: Meeting, scope: Scope) -> Mentions:
    """Return those present with their offices in the committee."""
    held = (
        holding(scope.person(person), scope.offices(office, data.body))
        for office, people in data.present.members.items()
        for person in people
    )
    return sum(held, Mentions())


def _chair_office(data: Meeting) -> str:
    """Return the office that the list of those present gives the chair."""
    groups = data.present.members.items()
    return next((office for office, people in groups if data.chair in people), "")


KIND = Kind("meeting", "meetings", "会议", Meeting, parts, compose)
