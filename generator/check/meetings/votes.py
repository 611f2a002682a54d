"""votes：表决的票数相合。

查什么：赞成、反对、弃权、未按表决器、无效票之和要等于参加表决的人数（voters）；没有写参加表决人数的，
    不得多于出席人数，比出席人数少的是提醒。常委会和人民代表大会通过的，赞成要过全体组成人员、全体代表的半数；
    没有通过的，赞成不应过半数。纪要的事项和决定各写了票数的，要相同。
    不知道出席人数、全体人数的，不和它比。
    正文里的“赞成……票，反对……票，弃权……票”，表头有赞成、反对、弃权（满意、基本满意、不满意）的表的每一行，
    合起来不得多于同一份文件写的实到人数，要等于写的收回票数；写了无效票、未按表决器的，只查不得多。
为什么：票数决定通过没有通过，几处抄写，加起来不对，读者一算便知。
依据：算术；地方组织法关于常务委员会的决议由全体组成人员的过半数通过、人民代表大会的决议由全体代表的过半数通过的规定。
错例：
    present: {count: 30, of: 40}
    vote: {in_favour: 28, against: 2, abstained: 1}
正例：
    present: {count: 30, of: 40}
    vote: {in_favour: 28, against: 2, abstained: 0}
"""

from collections.abc import Iterator

from generator.check.meetings.dealt import dealt_with
from generator.check.meetings.quorum import members_of
from generator.check.meetings.voted_text import wrong_votes
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.check.texts import printed
from generator.check.values import values
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.model.vote import Vote
from generator.place import Mark
from generator.problems import Severity

ID = "votes"
SEVERITY = Severity.ERROR

_BY_MAJORITY = {
    BodyKind.STANDING_COMMITTEE: "全体组成人员",
    BodyKind.CONGRESS: "全体代表",
}
"""Organs that decide by a majority of all their members, and what these are called."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every vote whose figures do not add up, do not suffice, or differ in two places."""
    for record in corpus.content.records:
        held = _held(record, corpus)
        for vote, mark in _votes(record):
            yield from _sum(vote, mark, held)
            yield from _majority(vote, mark, held)
            yield from _elsewhere(vote, mark, record, corpus)
    for own in printed(corpus):
        if isinstance(own.located, Record):
            told = frozenset(tuple(vote.counts) for vote, _ in _votes(own.located))
            yield from wrong_votes(own, told)


def _votes(record: Record[Model]) -> Iterator[tuple[Vote, Mark]]:
    """Yield the votes of a record that have figures, and where the first of these stands."""
    seen = set()
    for value in values(record, int):
        if isinstance(value.owner, Vote) and value.path[:-1] not in seen:
            seen.add(value.path[:-1])
            yield value.owner, value.mark


def _held(record: Record[Model], corpus: Corpus) -> Meeting | None:
    """Return the meeting that a record is, or says it belongs to."""
    if isinstance(record.data, MeetingRecord):
        return scope_of(corpus, record.series, record.issue).find_meeting(record.name)
    return meeting_of(corpus).get(record.id)


def _present(held: Meeting | None) -> int | None:
    """Return how many were there on the day of the vote, if that is known."""
    data = held.sitting if held else None
    if not isinstance(data, MeetingRecord):
        return None
    if data.present and data.present.number is not None:
        return data.present.number
    return next((one.count for one in data.plenaries if one.date == data.date), None)


def _sum(vote: Vote, mark: Mark, held: Meeting | None) -> Iterator[Finding]:
    present, total, hint = _present(held), sum(vote.counts), "请核对票数和人数"
    if vote.in_favour is None:
        return
    if vote.voters is not None and total != vote.voters and len(vote.counts) > 1:
        yield Finding(mark, f"各种票合计{total}票，参加表决{vote.voters}人", hint)
    most = max(total, vote.voters or 0)
    if present is not None and most > present:
        yield Finding(mark, f"表决合计{most}票，多于出席会议的{present}人", hint)
    elif present is not None and vote.voters is None and len(vote.counts) > 1 and total < present:
        message = f"各种票合计{total}票，少于出席会议的{present}人"
        more = "没有参加表决的不计在内时，写 voters（参加表决的人数）"
        yield Finding(mark, message, f"{hint}；{more}", Severity.WARNING)


def _majority(vote: Vote, mark: Mark, held: Meeting | None) -> Iterator[Finding]:
    data = held.sitting if held else None
    whole = members_of(data) if isinstance(data, MeetingRecord) else None
    members = _BY_MAJORITY.get(held.body.kind) if held else None
    if vote.in_favour is None or not whole or not members:
        return
    if vote.adopted and 2 * vote.in_favour <= whole:
        message = f"赞成{vote.in_favour}票，没有过{members}{whole}人的半数"
        yield Finding(mark, message, "请核对票数；没有通过的写 adopted: false")
    elif not vote.adopted and 2 * vote.in_favour > whole:
        message = f"赞成{vote.in_favour}票，过了{members}{whole}人的半数，却写着没有通过"
        yield Finding(mark, message, "请核对票数和 adopted")


def _elsewhere(vote: Vote, mark: Mark, record: Record[Model], corpus: Corpus) -> Iterator[Finding]:
    """Yield a vote that the minutes of its item have in other figures."""
    for dealt in dealt_with(corpus).get(record.id, ()):
        told = dealt.item.vote
        if told and len(dealt.item.records) == 1 and told.counts and told.counts != vote.counts:
            message = f"这里是“{vote.printed}”，纪要写的是“{told.printed}”"
            hint = f"请核对票数；见 {dealt.mark.path} 第{dealt.mark.line}行"
            yield Finding(mark, message, hint)
