"""minutes-records：纪要与决定、任免一一对应。

查什么：本期的每件人事任免、决定、工作评议和会议通过的文本，都要在那次会议的纪要里写到（matters 或 heard），
    只写一次，写在它所属的那次会议；纪要里说作出了决定、决议或人事任免的，要有相应的记录，
    本期有那件决定而它写的是另一次会议的，说明是哪一次；
    任免的种类（任命、免职、辞职）和辞职人的姓名要相同。
为什么：纪要说的和文件说的是同一件事；漏掉一件，公报就少登一份文件，或者多登一份没有表决过的文件。
依据：纪要与文件互证。
错例：
    items:
      - {outcome: 作出, subject: 关于召开县十四届人大五次会议的决定}
正例：
    items:
      - {outcome: 作出, subject: 关于召开县十四届人大五次会议的决定, matters: [convening]}
"""

from collections.abc import Iterator

from generator.check.meetings.dealt import dealt_with
from generator.check.meetings.items import unlike
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.kinds import kind_of
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "minutes-records"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield what minutes leave out, what they place wrongly, what they name in vain."""
    for record in corpus.content.records:
        if isinstance(record.data, MeetingRecord):
            yield from unlike(record, record.data, corpus)
        held = meeting_of(corpus).get(record.id)
        if held and isinstance(held.sitting, MeetingRecord) and _tells(held, record):
            yield from _dealt(record, held, corpus)


def _tells(held: Meeting, record: Record[Model]) -> bool:
    """Whether the minutes of a meeting are known, and could name a record: one of their issue."""
    minutes = held.sitting.minutes if isinstance(held.sitting, MeetingRecord) else None
    return minutes is not None and not minutes.wording and held.record.issue_id == record.issue_id


def _dealt(record: Record[Model], held: Meeting, corpus: Corpus) -> Iterator[Finding]:
    dealt = dealt_with(corpus).get(record.id, ())
    is_voted = kind_of(record).is_voted(record.data)
    if not dealt and is_voted:
        message = f"{held.session}的纪要没有写到这件文件"
        hint = f"请在 {held.record.place.mark.path} 的 matters 里加上 {record.name}，或核对会议"
        yield Finding(record.place.value("meeting"), message, hint)
    elsewhere = [one for one in dealt if one.meeting.id != held.record.id]
    for one in elsewhere:
        message = f"“{record.name}”的会议是{held.session}，却写在另一次会议的纪要里"
        hint = f"请核对这里和 {record.place.mark.path} 的 meeting"
        yield Finding(one.mark, message, hint)
    for one in dealt[1:] if not elsewhere and is_voted else ():
        yield Finding(one.mark, f"“{record.name}”在纪要里写了{len(dealt)}次", "请删去多余的")
