"""Who a text says presided over a meeting, against the meeting's record."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.check.facts.sessions import bare_in_issue, named, named_in_issue, sittings
from generator.check.facts.titled import people_by_name
from generator.check.having import texts_having
from generator.check.meetings.presiding import presiding
from generator.check.offices import name_of
from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.record import Record

PRESIDED = re.compile("(?:副?主任|同志)?主持")
_OTHER = re.compile(
    "座谈|小组|分组|联组|全体会议|主席团|专题|询问|培训|调研|工作|日常|预备|党组|见面|宣誓"
)
"""Words of what else somebody may preside over."""
_LENGTHS = (2, 3, 4)
_CLAUSE = re.compile("[^。；\n]+")


def wrongly_presided(corpus: Corpus) -> Iterator[Finding]:
    """Yield every person whom a text has preside over a meeting over which others did."""
    people = people_by_name(corpus)
    for text in texts_having(corpus, PRESIDED):
        record = text.located
        if not isinstance(record, Record):
            continue
        region = corpus.content.series[record.series].data.region
        for clause in _CLAUSE.finditer(text.text):
            who = None if _OTHER.search(clause[0]) else _presiding(clause[0], people)
            held = _meant(clause[0], region, record.issue_id, corpus) if who else None
            chairs = _chairs(held) if held else ()
            if who and held and chairs and not {*people[who[1]]} & {*chairs}:
                names = "、".join(name_of(corpus, person) for person in chairs)
                message = f"写的是{who[1]}主持，{held.dated}的记录里主持的是{names}"
                yield text.finding(clause.start() + who[0], message, "请核对主持人")


def _presiding(clause: str, people: Mapping[str, Sequence[str]]) -> tuple[int, str] | None:
    """Return where a clause names a registered person right before 主持, and whom."""
    for found in PRESIDED.finditer(clause):
        for length in _LENGTHS:
            name = clause[max(0, found.start() - length) : found.start()]
            if len(name) == length and name in people:
                return found.start() - length, name
    return None


def _meant(clause: str, region: str, issue: str, corpus: Corpus) -> Meeting | None:
    """Return the one meeting that a clause names."""
    every = (*named(clause, region), *named_in_issue(clause, region, issue, corpus))
    found = [sittings(corpus).get((region, *one.key)) for one in every]
    held = [*filter(None, found), *bare_in_issue(clause, region, issue, corpus)]
    return held[0] if len({one.record.id for one in held}) == 1 else None


def _chairs(held: Meeting) -> Sequence[str]:
    """Return the persons who presided, by their keys and names, as far as the record says."""
    data = held.record.data
    if not isinstance(data, MeetingRecord):
        return ()
    return tuple(str(chair.person) for _, chair in presiding(held.record, data))
