"""The page of a meeting: what it dealt with and how it voted, who was there, all its documents."""

from collections.abc import Iterator, Sequence

from generator.kinds.meeting.attendance import Attendance, observing
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Item
from generator.link.meeting import Meeting
from generator.link.scope import Scope, scope_of
from generator.model.prose import Prose
from generator.render.archive import Archive
from generator.render.profiles.cells import Link, Row, Words, joined
from generator.render.profiles.leads import body_link, people_links, person_link
from generator.render.profiles.profile import Profile, Section
from generator.render.profiles.rows import documents
from generator.render.profiles.told import Told, body_told, said


def meeting_profile(meeting: Meeting, archive: Archive) -> Profile:
    """Return what the archive knows of a meeting."""
    record = meeting.record
    scope = scope_of(archive.corpus, record.series, record.issue)
    issue = {"id": scope.issue_id, "title": scope.issue.name, "date": str(scope.issue.date)}
    data = record.data
    return Profile(
        id=record.id,
        title=meeting.full_name,
        about="meeting",
        key=record.id,
        facts=tuple(_facts(data, meeting, archive)) if isinstance(data, MeetingRecord) else (),
        sections=tuple(_sections(meeting, scope, archive)),
        above=(scope.issue_id, scope.issue.name),
        meta=(
            ("series", {"id": record.series, "title": scope.series.title}),
            ("issue", issue),
        ),
        told=_told(meeting, archive),
    )


def _told(meeting: Meeting, archive: Archive) -> Told:
    data = meeting.record.data
    since, venue = (data.since, data.venue) if isinstance(data, MeetingRecord) else (None, None)
    return said(
        name=meeting.full_name,
        begin=str(since or meeting.date),
        end=str(meeting.date),
        venue=venue or "",
        organ=body_told(meeting.body.name, archive),
    )


def _facts(data: MeetingRecord, meeting: Meeting, archive: Archive) -> Iterator[tuple[str, Words]]:
    scope = scope_of(archive.corpus, meeting.record.series, meeting.record.issue)
    came = Attendance(data, meeting, scope)
    yield "机关", body_link(meeting.body.name, archive)
    yield "日期", came.days
    if data.venue:
        yield "地点", data.venue
    if data.presiding:
        yield "主持", people_links((one.person for one in data.presiding), archive)
    if came.figures:
        yield "到会", came.figures
    elif data.present and data.present.number:
        yield "出席", f"{data.present.number}人"
    if data.in_attendance and data.in_attendance.count:
        yield "列席", f"{data.in_attendance.count}人"
    if observers := observing(data.in_attendance):
        yield "旁听", observers


def _sections(meeting: Meeting, scope: Scope, archive: Archive) -> Iterator[Section]:
    data = meeting.record.data
    if isinstance(data, MeetingRecord):
        agenda = [(words,) for words in (data.agenda.items if data.agenda else ())]
        yield Section("agenda", "议程", ("事项",), agenda, "项")
        items = [_item(one, scope, archive) for one in data.items]
        yield Section("items", "会议事项", ("事项", "结果", "表决"), items, "项")
    places = archive.by_meeting.get(meeting.record.id, ())
    yield documents("documents", "会议文件", places)
    if isinstance(data, MeetingRecord):
        present = [(office, people_links(of, archive)) for office, of in data.members.items()]
        number = sum(len(of) for of in data.members.values())
        yield Section("present", "出席", ("职务", "姓名"), present, f"类{number}人")
        guests: list[Row] = [
            (person_link(person, archive), office) for person, office in (data.listed or {}).items()
        ]
        yield Section("in-attendance", "列席", ("姓名", "职务"), guests, "人")


def _item(one: Item, scope: Scope, archive: Archive) -> Row:
    outcome = "，".join(words for words in (one.outcome, one.concluded) if words)
    return _subject(one, scope, archive), outcome, _voted(one)


def _voted(one: Item) -> str:
    """Return how an item was voted on: the vote, or each ballot on satisfaction."""
    ballots = (f"{each.name}{each.printed}" for each in one.ballots)
    return "；".join((*((one.vote.printed,) if one.vote else ()), *ballots))


def _subject(one: Item, scope: Scope, archive: Archive) -> Words:
    """Return what an item is about, with the ways to its reports and to its other documents."""
    heard = joined([_heard(each.report, scope, archive) for each in one.heard])
    note = f"（{one.note}）" if one.note else ""
    words: Sequence[str | Link] = (*heard, *((one.subject,) if one.subject else ()), note)
    told = (archive.telling(f"{scope.issue_id}/{name}") for name in one.matters)
    leads = joined([Link(found.title, found.id) for found in told if found])
    return (*words, *(("：", *leads) if leads else ()))


def _heard(name: str, scope: Scope, archive: Archive) -> str | Link:
    data = scope.record(name).data
    title = data.title if isinstance(data, Prose) else name
    found = archive.telling(f"{scope.issue_id}/{name}")
    return Link(f"《{title}》", found.id) if found else f"《{title}》"
