"""counts-in-text：文字里的人数、票数、件数、期限与记录相同。

查什么：属于一次会议的文字里写的应到、实到（出席）、请假、缺席人数，与那次会议的记录相同；
    写了本件表决的赞成、反对、弃权票数的，与记录的票数相同；
    说同一件事的文字里“几个月内”书面报告的期限，与审议意见的期限（answer 的 within）相同。
    写了哪次人民代表大会会议收到议案、建议多少件的，与那次会议的办理情况报告相同；
    写全了另一次会议的届次、会次的，与那次会议的记录比；会议记录没有写的数不查，说到几次会议的不查。
为什么：人数、票数、期限决定会议和决定是否有效、哪天到期，纪要、公报、报告各写一遍。
依据：文件与会议记录互证。
错例：
    会议应到41人，实到36人。        # 会议记录：present: {due: 41, count: 38}
正例：
    会议应到41人，实到38人。
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.check.facts.deadlines import wrong_deadlines
from generator.check.facts.received import wrongly_received
from generator.check.facts.sessions import bare_in_issue, named, named_in_issue, sittings
from generator.check.facts.tallies import known_votes
from generator.check.figures.balances import ABSENT, DUE, LEAVE, PRESENT
from generator.check.figures.labels import counted
from generator.check.meetings.head_count import missing_of
from generator.check.meetings.naming import SESSION
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.check.texts import RecordTexts, Text, printed
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "counts-in-text"
SEVERITY = Severity.WARNING

_QUICK = re.compile(
    r"应到|实到|应出席|实际出席|出席[^，。；]{0,8}[0-9]|到会[^，。；]{0,4}[0-9]|请假|缺席"
)
_VOTED = re.compile(
    r"(?P<how>赞成|同意|反对|弃权)(?:票)?(?P<count>[0-9]{1,4})票|(?P<count2>[0-9]{1,4})票(?P<how2>赞成|同意|反对|弃权)"
)
_OTHER = re.compile(
    r"座谈会|培训|上次|上届|去年|上年|小组|联席|听证|论证|选举会|现场会|推进会|动员会|测评会"
)
"""Words of another gathering."""
_PEOPLE = {"人", "名", "位"}
_HINT = "请核对人数和会议记录"


class _Known(NamedTuple):
    """How many a meeting's record says: by which word texts say it, the numbers, what it is called."""

    word: re.Pattern[str]
    counts: frozenset[int]
    name: str


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of people, votes or months of a text that its record says otherwise."""
    for own in printed(corpus):
        if isinstance(own.located, Record):
            if _QUICK.search(own.joined):
                yield from _people(own, own.located, corpus)
            yield from _votes(own, own.located, corpus)
    yield from wrong_deadlines(corpus)
    yield from wrongly_received(corpus)


def _people(own: RecordTexts, record: Record[Model], corpus: Corpus) -> Iterator[Finding]:
    """Judge the numbers of each text by the meeting that it names, or else by the record's own."""
    held = meeting_of(corpus).get(record.id)
    data = record.data if isinstance(record.data, MeetingRecord) else None
    if held and isinstance(held.record.data, MeetingRecord):
        data = held.record.data
    by_default = tuple(_known(data)) if data else ()
    region = corpus.content.series[record.series].data.region
    for text in own.texts:
        if _QUICK.search(text.text):
            others = _others(text.text, region, held, record, corpus)
            known = by_default if others is None else others
            if known:
                yield from _counts(text, known)


def _others(
    text: str, region: str, held: Meeting | None, record: Record[Model], corpus: Corpus
) -> Sequence[_Known] | None:
    """Return what is known of the one other meeting that a text names; None where it names none."""
    own = held.session if held else ""
    others = {found[0] for found in SESSION.finditer(text)} - {own}
    if not others or held is None:
        bare = [*bare_in_issue(text, region, record.issue_id, corpus)]
        data = bare[0].record.data if len(others) == 1 == len(bare) else None
        if isinstance(data, MeetingRecord):
            return tuple(_known(data))
    if not others:
        return None
    every = (*named(text, region), *named_in_issue(text, region, record.issue_id, corpus))
    meetings = [sittings(corpus).get((region, *one.key)) for one in every]
    one = meetings[0] if len(others) == 1 == len(meetings) else None
    data = one.record.data if one else None
    return tuple(_known(data)) if isinstance(data, MeetingRecord) else ()


def _known(meeting: MeetingRecord) -> Iterator[_Known]:
    present = meeting.present
    due = {plenary.due for plenary in meeting.plenaries} | {present.due if present else None}
    came = {plenary.count for plenary in meeting.plenaries} | {present.number if present else None}
    words = [(DUE, due, "应到"), (PRESENT, came, "实到")]
    for _, what, missing in missing_of(present) if present else ():
        words.append((LEAVE if what == "请假" else ABSENT, {missing.number}, what))
    for word, counts, name in words:
        numbers = frozenset(count for count in counts if count is not None)
        if numbers:
            yield _Known(re.compile(rf"(?:{word})(?:[是为有达共])?$"), numbers, name)


def _counts(text: Text, known: Sequence[_Known]) -> Iterator[Finding]:
    for numbers in counted(text.text, least=1):
        for one in numbers:
            if one.quantity.measure not in _PEOPLE or one.quantity.is_about:
                continue
            if _OTHER.search(one.gap):
                break
            for said in known:
                if said.word.search(one.label) and one.quantity.exact not in said.counts:
                    right = "、".join(map(str, sorted(said.counts)))
                    message = f"写的是“{one.label[-8:]}{one.quantity.text}”，会议记录的{said.name}是{right}人"
                    yield text.finding(one.quantity.start, message, _HINT)


def _votes(own: RecordTexts, record: Record[Model], corpus: Corpus) -> Iterator[Finding]:
    if "票" not in own.joined:
        return
    known = known_votes(corpus).get(record.id)
    for text in own.texts if known else ():
        for found in _VOTED.finditer(text.text):
            how = (found["how"] or found["how2"]).replace("同意", "赞成")
            key = "count" if found["count"] else "count2"
            counts = known[how] if known else frozenset()
            if counts and int(found[key]) not in counts:
                right = "、".join(map(str, sorted(counts)))
                message = f"写的是“{found[0]}”，记录的{how}是{right}票"
                yield text.finding(found.start(key), message, "请核对票数")
