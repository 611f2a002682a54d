"""Who a text says presided over a meeting, against the meeting's record."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.check.facts.sessions import NUMBER, bare_in_issue, named, named_in_issue, sittings
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
_END = "(?=[，,、：:并]|$)"
_SITTING = rf"(?:(?<!团)第|(?<=[届会大])){NUMBER}次(?:主任)?会议"
_MEETING = rf"(?:{_SITTING}|(?:^|(?<=[，,：:]))(?:本次|这次|此次)?会议)"
_HELD = rf"(?:{_MEETING}(?:[在于][^，,]{{0,24}}|[^，,]{{0,24}}?(?:召开|举行))?|[召开举行]{{2}}{_SITTING}|[0-9][人名])"
"""What stands before who presided over a meeting: its name, that it was held, how many came."""
_OFFICE = "(?:[^，,：:由]{0,24}(?:主任|主席|同志|书记|委员|[长、和]))?"
_OPENED = re.compile(rf"(?:^|{_HELD}[，,]?)由?{_OFFICE}$")
_BEGUN = re.compile(rf"(?:^|{_HELD}|[，,：:])由?{_OFFICE}$")
_NOTHING = re.compile(f"(?:召开|了)?{_END}")
_OBJECT = re.compile(rf"(?:召开)?了?(?:(?:本次|这次|此次)?会议|[^，,：:]{{0,24}}?{_SITTING}){_END}")
"""The meeting, or one by its number, and nothing else over which somebody may preside."""
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
            who = _presiding(clause[0], people)
            held = _meant(clause[0], region, record.issue_id, corpus) if who else None
            chairs = _chairs(held) if held else ()
            if who and held and chairs and not {*people[who[1]]} & {*chairs}:
                names = "、".join(name_of(corpus, person) for person in chairs)
                message = f"写的是{who[1]}主持，{held.dated}的记录里主持的是{names}"
                yield text.finding(clause.start() + who[0], message, "请核对主持人")


def _presiding(clause: str, people: Mapping[str, Sequence[str]]) -> tuple[int, str] | None:
    """Return where a clause has a registered person preside over a meeting, and whom."""
    for found in PRESIDED.finditer(clause):
        for length in _LENGTHS:
            start = found.start() - length
            name = clause[max(0, start) : found.start()]
            if start >= 0 and name in people and _is_over_meeting(clause, start, found.end()):
                return start, name
    return None


def _is_over_meeting(clause: str, start: int, end: int) -> bool:
    """Whether 主持 of somebody who is named at `start` has a meeting for its object, said or unsaid."""
    before = clause[:start]
    is_said = _OBJECT.match(clause, end) and _BEGUN.search(before)
    return bool(is_said or (_NOTHING.match(clause, end) and _OPENED.search(before)))


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
