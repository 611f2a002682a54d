"""Meetings: the minutes, the list of those present, the list of those in attendance."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.kind import Kind, document_id, never
from generator.kinds.meeting.model import Heard, InAttendance, MeetingRecord, Part
from generator.link.corpus import Scope
from generator.link.mentions import Mentions, holding
from generator.model.prose import Prose
from generator.model.record import Record
from generator.model.refs import Signatory
from generator.model.values import Day

_MEMBERS = re.compile("(?:常委会|常务委员会)?委员")
"""How a list calls the members who hold no other office."""


def parts(meeting: MeetingRecord) -> tuple[str, ...]:
    """Return the documents of a meeting."""
    return ("minutes", "present", *(("in-attendance",) if meeting.in_attendance else ()))


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


def _drafts(record: Record[MeetingRecord], scope: Scope) -> Iterator[_Draft]:
    data, meeting = record.data, scope.meeting(record.name)
    present = _present(data, scope)
    yield _Draft(
        "minutes",
        Genre.MINUTES,
        data.minutes,
        title=f"{meeting.name}纪要",
        mentions=present + _speakers(data, scope) + scope.mentions(data.minutes),
        related=tuple(
            f"{record.issue_id}/{matter}" for item in data.minutes.items for matter in item.records
        ),
    )
    title = f"{meeting.short_name}出席人员名单"
    yield _Draft("present", Genre.PRESENT, data.present, title, present)
    if data.in_attendance:
        title = f"{meeting.short_name}列席人员名单"
        members = _in_attendance(data.in_attendance, scope)
        yield _Draft("in-attendance", Genre.IN_ATTENDANCE, data.in_attendance, title, members)


def _document(record: Record[MeetingRecord], scope: Scope, draft: _Draft) -> Document:
    data, meeting, wording = record.data, scope.meeting(record.name), draft.part.wording
    identity = document_id(record, draft.name)
    body = fill(
        f"meeting/{draft.name}.md.j2",
        data=data,
        meeting=meeting,
        scope=scope,
        chair_office=_chair_office(data),
        leaders=_leaders(data, scope),
        named=lambda heard: _named(heard, scope),
    )
    return Document(
        id=identity,
        genre=draft.genre,
        title=draft.part.title or draft.title,
        issuer=meeting.body.name,
        date=data.date,
        body=prose(wording, links_from(identity)) if wording else body,
        matter=record.id,
        meeting=meeting.full_name,
        mentions=draft.mentions,
        related=draft.related,
    )


def _report(heard: Heard, scope: Scope) -> tuple[str, Signatory]:
    """Return the title of a report heard and who gave it: its own record says so."""
    report = scope.record(heard.report).data
    if not isinstance(report, Prose) or not report.speaker:
        raise LookupError(f"check let a report without a speaker pass: {heard.report}")
    return report.title, report.speaker


def _named(heard: Heard, scope: Scope) -> str:
    """Return a report heard as the minutes name it: 县发改委主任赵小川作的《…》."""
    title, speaker = _report(heard, scope)
    title = heard.title_as or f"《{title}》"
    return f"{heard.speaker_as or speaker.office}{scope.name(speaker.person)}作的{title}"


def _speakers(data: MeetingRecord, scope: Scope) -> Mentions:
    """Return those who gave the reports heard, with their offices."""
    speakers = (_report(heard, scope)[1] for item in data.minutes.items for heard in item.heard)
    held = (holding(scope.person(s.person), scope.offices(s.office)) for s in speakers)
    return sum(held, Mentions())


def _in_attendance(listed: InAttendance, scope: Scope) -> Mentions:
    """Return those in attendance with their offices."""
    held = (
        holding(scope.person(person), scope.offices(office))
        for person, office in listed.members.items()
    )
    return sum(held, Mentions())


def _present(data: MeetingRecord, scope: Scope) -> Mentions:
    """Return those present with their offices in the committee."""
    held = (
        holding(scope.person(person), scope.offices(office, data.body))
        for office, people in data.present.members.items()
        for person in people
    )
    return sum(held, Mentions())


def _chair_office(data: MeetingRecord) -> str:
    """Return the office that the list of those present gives the chair."""
    groups = data.present.members.items()
    return next((office for office, people in groups if data.chair in people), "")


def _leaders(data: MeetingRecord, scope: Scope) -> list[str]:
    """Return who the minutes name besides the chair: all but the members without another office."""
    groups = (
        (office, [person for person in people if person != data.chair])
        for office, people in data.present.members.items()
        if not _MEMBERS.fullmatch(office)
    )
    return [office + scope.names(people) for office, people in groups if people]


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
    has_decision=never,
)
