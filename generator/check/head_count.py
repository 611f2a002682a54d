"""head-count：人数与名单一致。

纪要所称出席人数、名单所注人数，必须等于名单上的人数；一个人不得列两次，也不得既出席又列席。
依据：算术；名单与纪要互证。
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.kinds.meeting.model import Meeting
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.place import Path
from generator.problems import Problem, error

RULE = "head-count"


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every count that is not its list's, and everyone who is listed twice."""
    for record in corpus.content.records:
        if isinstance(record.data, Meeting):
            yield from _meeting(record, record.data)
        elif isinstance(record.data, TextRecord):
            for index, names in enumerate(record.data.names):
                people = [ref.listed.person for ref in names.people]
                yield from _list(record, ("names", index), people, names.count)


def _meeting(record: Record[Model], meeting: Meeting) -> Iterator[Problem]:
    present = [person for people in meeting.present.members.values() for person in people]
    yield from _list(record, ("present",), present, meeting.present.count)
    for person in meeting.in_attendance.members if meeting.in_attendance else ():
        if person in present:
            mark = record.place.key("in_attendance", "members", person)
            yield error(RULE, mark, f"{person}既列为出席，又列为列席", "请删去其中一处")
    if meeting.chair not in present:
        mark = record.place.value("chair")
        yield error(
            RULE, mark, f"主持会议的{meeting.chair}不在出席名单里", "请核对主持人和出席名单"
        )


def _list(
    record: Record[Model], path: Path, people: Sequence[str], count: int | None
) -> Iterator[Problem]:
    mark = record.place.value(*path, "count")
    if count is not None and count != len(people):
        message = f"写的是{count}人，名单上有{len(people)}人"
        yield error(RULE, mark, message, "请核对人数，或补全名单")
    for person, times in Counter(people).items():
        if times > 1:
            yield error(RULE, mark, f"{person}在名单上出现了{times}次", "请删去重复的姓名")
