"""chair：主持人有权主持会议。

查什么：主持常务委员会会议的人，在出席名单里要列为主任或副主任，写了职务的，职务要是主任或副主任。有纪要和出席名单而没有写主持人的，是提醒。
为什么：会议由谁主持，法律有规定；主持人写错，会议的合法性就有疑问。
依据：地方组织法关于常务委员会会议由主任召集并主持、主任可以委托副主任主持会议的规定。
错例：
    chair: 刘野
    present:
      members: {主任: [陈一鸣], 委员: [刘野]}
正例：
    chair: 陈一鸣
    present:
      members: {主任: [陈一鸣], 委员: [刘野]}
"""

from collections.abc import Iterator

from generator.check.meetings.presiding import presiding
from generator.check.posts import full
from generator.check.rule import Finding
from generator.check.sittings import committees
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "chair"
SEVERITY = Severity.ERROR
MAY_PRESIDE = {"主任", "副主任"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every chair whose office in the list of those present is none that presides."""
    for meetings in committees(corpus).values():
        for held in meetings:
            if isinstance(held.sitting, MeetingRecord):
                scope = scope_of(corpus, held.record.series, held.record.issue)
                yield from _meeting(held.record, held.sitting, scope)


def _meeting(record: Record[Model], meeting: MeetingRecord, scope: Scope) -> Iterator[Finding]:
    if meeting.minutes and meeting.members and not tuple(presiding(record, meeting)):
        message = "有纪要和出席名单，没有写主持人"
        hint = "请写 chair（主持人）；几个人轮流主持的写 chairs"
        yield Finding(record.place.value("minutes"), message, hint, Severity.WARNING)
    hint = "会议由主任主持，或由主任委托副主任主持；请核对主持人和职务"
    for mark, chair in presiding(record, meeting):
        listed = [post for post, people in meeting.members.items() if chair.person in people]
        if listed and not any(full(post) in MAY_PRESIDE for post in listed):
            message = f"主持会议的{chair.person}在出席名单里是{'、'.join(listed)}"
            yield Finding(mark, message, hint)
        held = scope.offices(chair.office, meeting.body) if chair.office else ()
        if held and not any(full(office.post) in MAY_PRESIDE for office in held):
            message = f"主持会议的{chair.person}写的是{chair.office}"
            yield Finding(mark, message, hint)
