"""attendance：纪要提到的人在名单上。

查什么：有列席人员名单的会议，纪要所称列席、发言、作报告的人，要在出席名单或列席名单上；
    没有列席名单的会议，以本常委会的职务发言、作报告的人要在出席名单上。
    纪要所称列席的人，不在出席名单上，也不写两次。
    纪要和名单都写了职务的，职务要相同。
为什么：名单和纪要由不同的人起草，谁到了会，两处常不一样。
依据：纪要与名单互证。
错例：
    in_attendance: {members: {赵小川: 县政府副县长}}
    minutes: {in_attendance: [韩冬, 赵小川]}
正例：
    in_attendance: {members: {韩冬: 县政府副县长, 赵小川: 县政府副县长}}
    minutes: {in_attendance: [韩冬, 赵小川]}
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.check.offices import post_of
from generator.check.posts import full
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.place import Mark
from generator.problems import Severity

ID = "attendance"
SEVERITY = Severity.ERROR
ATTENDING = "列席"


@dataclass(frozen=True)
class _Mentioned:
    """Someone whom the minutes name: what of, with which office, where."""

    person: str
    office: str
    what: str
    mark: Mark


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone whom minutes name and no list of the meeting has, or has otherwise."""
    for record, meeting in records_of(corpus, MeetingRecord):
        scope = scope_of(corpus, record.series, record.issue)
        found = tuple(_named(record, meeting, scope))
        yield from _twice(found)
        for named in found:
            yield from _person(named, meeting, scope)


def _twice(found: Iterable[_Mentioned]) -> Iterator[Finding]:
    """Yield everyone whom the minutes name twice as in attendance."""
    seen: set[str] = set()
    for named in found:
        if named.what == ATTENDING and named.person in seen:
            message = f"纪要所称列席的人里，{named.person}写了两次"
            yield Finding(
                named.mark,
                message,
                "请核对姓名；一个人只列一处，同名的两个人在人员登记册里各写 id，名单里写 id",
            )
        seen |= {named.person} if named.what == ATTENDING else set()


def _person(named: _Mentioned, meeting: MeetingRecord, scope: Scope) -> Iterator[Finding]:
    listed = meeting.listed
    offices = scope.offices(named.office) if named.office else ()
    posts = [post for post, of in meeting.members.items() if named.person in of]
    if posts and named.what == ATTENDING:
        message = f"纪要说{named.person}{named.what}，出席名单上有此人"
        yield Finding(named.mark, message, "一个人不能又出席又列席；请核对姓名")
    elif posts:
        yield from _present(named, posts, [office for office in offices if _is_own(office)])
    elif listed is None and meeting.members and any(_is_own(office) for office in offices):
        message = f"纪要说{named.person}{named.what}，出席名单上没有此人"
        yield Finding(named.mark, message, "请核对姓名和出席名单")
    elif listed is not None and named.person not in listed and meeting.members:
        message = f"纪要说{named.person}{named.what}，出席名单和列席名单上都没有此人"
        yield Finding(named.mark, message, "请核对姓名，或补进列席人员名单")
    elif listed is not None and named.person in listed and offices:
        office = next(ref for person, ref in listed.items() if person == named.person)
        on_list = {post_of(one) for one in scope.offices(office)}
        if on_list and not on_list & {post_of(one) for one in offices}:
            message = f"{named.person}在这里是“{named.office}”，列席名单上是“{office}”"
            yield Finding(named.mark, message, "请核对职务，两处要相同")


def _present(named: _Mentioned, posts: list[str], offices: list[Office]) -> Iterator[Finding]:
    if offices and not any(full(office.post) in posts for office in offices):
        message = f"{named.person}在这里是“{named.office}”，出席名单上是{'、'.join(posts)}"
        yield Finding(named.mark, message, "请核对职务，两处要相同")


def _is_own(office: Office) -> bool:
    return office.body.kind is BodyKind.STANDING_COMMITTEE


def _named(record: Record[Model], meeting: MeetingRecord, scope: Scope) -> Iterator[_Mentioned]:
    place, named = record.place, meeting.minutes.in_attendance if meeting.minutes else ()
    for index, who in enumerate(named):
        mark = place.value("minutes", "in_attendance", index)
        yield _Mentioned(who.person, who.office, ATTENDING, mark)
    for index, statement in enumerate(meeting.statements):
        speaker = statement.speaker
        mark = place.value("minutes", "statements", index, "speaker")
        yield _Mentioned(speaker.person, speaker.office, "发言", mark)
    for i, item in enumerate(meeting.items):
        for j, heard in enumerate(item.heard):
            report = scope.corpus.records.get(f"{record.issue_id}/{heard.report}")
            speaker_as = heard.speaker_as or ""
            if report and isinstance(report.data, Prose) and report.data.speaker:
                speaker = report.data.speaker
                mark = place.value("minutes", "items", i, "heard", j)
                yield _Mentioned(speaker.person, speaker_as or speaker.office, "作报告", mark)
