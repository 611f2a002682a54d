"""head-count：人数与名单一致。

查什么：纪要所称的出席人数、名单所注的人数，要等于名单上的人数；一个人不得列两次，也不得既出席又列席；
    主持人要在出席名单里。
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

from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
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
    present = [person for people in meeting.present.members.values() for person in people]
    yield from _list(record, ("present",), present, meeting.present.count)
    for person in meeting.in_attendance.members if meeting.in_attendance else ():
        if person in present:
            mark = record.place.key("in_attendance", "members", person)
            yield Finding(mark, f"{person}既列为出席，又列为列席", "请删去其中一处")
    if meeting.chair not in present:
        hint = "请核对主持人和出席名单"
        yield Finding(record.place.value("chair"), f"主持会议的{meeting.chair}不在出席名单里", hint)


def _list(
    record: Record[Model], path: Path, people: Sequence[str], count: int | None
) -> Iterator[Finding]:
    mark = record.place.value(*path, "count")
    if count is not None and count != len(people):
        message = f"写的是{count}人，名单上有{len(people)}人"
        yield Finding(mark, message, "请核对人数，或补全名单")
    for person, times in Counter(people).items():
        if times > 1:
            yield Finding(mark, f"{person}在名单上出现了{times}次", _TWICE)
