"""head-count：人数与名单一致。

查什么：纪要所称的出席人数、名单所注的人数，要等于名单上的人数；一个人不得列两次，也不得既出席又列席、请假、缺席；
    主持人要在出席名单里。写了应到、请假、缺席人数的，实到与请假、缺席之和要等于应到人数。只写人数、没有名单的，不查名单。
为什么：出席人数决定会议是否合法，名单最容易漏排、重排。
依据：算术；名单与纪要互证。
错例：
    present:
      count: 3
      members:
        主任: [陈一鸣]
        副主任: [李秋]
正例：
    present:
      count: 2
      members:
        主任: [陈一鸣]
        副主任: [李秋]
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.check.meetings.presiding import presiding
from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.room import Missing, Present
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.place import Path
from generator.problems import Severity

ID = "head-count"
SEVERITY = Severity.ERROR
_TWICE = "同一个人列了两次的，删去一处；是同名的两个人，在人员登记册里各写 id，名单里写 id"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every count that is not its list's, and everyone who is listed twice."""
    for record in corpus.content.records:
        if isinstance(record.data, MeetingRecord):
            yield from _meeting(record, record.data)
        elif isinstance(record.data, TextRecord):
            for index, names in enumerate(record.data.names):
                people = [ref.listed.person for ref in names.people]
                yield from _list(record, ("names", index), people, names.count)


def _meeting(record: Record[Model], meeting: MeetingRecord) -> Iterator[Finding]:
    present = meeting.present.people if meeting.present else ()
    if present and meeting.present:
        yield from _list(record, ("present",), present, meeting.present.count)
        yield from _absentees(record, meeting.present)
    if meeting.listed and meeting.in_attendance:
        listed = tuple(meeting.listed)
        yield from _list(record, ("in_attendance",), listed, meeting.in_attendance.count)
    for person in meeting.listed or ():
        if person in present:
            mark = record.place.key("in_attendance", "members", person)
            yield Finding(mark, f"{person}既列为出席，又列为列席", _TWICE)
    for mark, chair in presiding(record, meeting) if present else ():
        if chair.person not in present:
            yield Finding(mark, f"主持会议的{chair.person}不在出席名单里", "请核对主持人和出席名单")
    yield from _sums(record, meeting)


def _absentees(record: Record[Model], present: Present) -> Iterator[Finding]:
    for key, what, missing in missing_of(present):
        for index, person in enumerate(missing.people):
            if person in present.people:
                mark = record.place.value("present", key, "people", index)
                yield Finding(mark, f"{person}既列为出席，又列为{what}", _TWICE)


def _sums(record: Record[Model], meeting: MeetingRecord) -> Iterator[Finding]:
    """Yield numbers of those due that are not those who came and those who did not."""
    present = meeting.present
    for key, what, missing in missing_of(present) if present else ():
        if missing.people and missing.number != len(missing.people):
            message = f"{what}写的是{missing.number}人，写了{len(missing.people)}个姓名"
            mark = record.place.value("present", key, "count")
            yield Finding(mark, message, "请核对人数和姓名")
    whole = miscounted(meeting)
    if present and whole is not None:
        message = f"应到{present.due}人，实到和请假、缺席的合计{whole}人"
        yield Finding(record.place.value("present", "due"), message, "请核对人数")
    for index, plenary in enumerate(meeting.plenaries):
        due = plenary.due if plenary.due is not None else present.due if present else None
        if due is not None and plenary.count is not None and plenary.count > due:
            mark = record.place.value("plenaries", index, "count")
            message = f"应到{due}人，实到的写了{plenary.count}人"
            yield Finding(mark, message, "请核对人数")


def miscounted(meeting: MeetingRecord) -> int | None:
    """Return how many came and did not, together, where these are not those due."""
    present = meeting.present
    if present is None or present.due is None or present.number is None:
        return None
    away = sum(missing.number for _, _, missing in missing_of(present))
    whole = present.number + away
    return whole if whole > present.due or (away and whole != present.due) else None


def missing_of(present: Present) -> Iterator[tuple[str, str, Missing]]:
    """Yield those who did not come: the key, what it says, who they are."""
    if present.on_leave:
        yield "on_leave", "请假", present.on_leave
    if present.absent:
        yield "absent", "缺席", present.absent


def _list(
    record: Record[Model], path: Path, people: Sequence[str], count: int | None
) -> Iterator[Finding]:
    mark = record.place.value(*path, *(() if count is None else ("count",)))
    if count is not None and count != len(people):
        message = f"写的是{count}人，名单上有{len(people)}人"
        yield Finding(mark, message, "请核对人数，或补全名单")
    for person, times in Counter(people).items():
        if times > 1:
            yield Finding(mark, f"{person}在名单上出现了{times}次", _TWICE)
