"""Deadlines of answers: within how many months, as the opinions' record and the texts about them say."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.check.handling.related import matters_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.check.texts import Text, printed
from generator.chinese import months
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.statutes.numerals import number_of

_MONTHS = r"(?P<count>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个月(?:之)?内"
_ANY = re.compile(_MONTHS)
_WITHIN = re.compile(rf"{_MONTHS}(?=(?:(?!个月)[^。；\n]){{0,30}}?(?:书面|答复|报告))")


@once
def deadlines(corpus: Corpus) -> Mapping[str, frozenset[int]]:
    """Return within how many months an answer is due, by the ids of the records of its matter."""
    matters = matters_of(corpus)
    within: dict[str, set[int]] = defaultdict(set)
    for record, data in records_of(corpus, TextRecord):
        if data.answer and data.answer.within:
            within[matters[record.id]].add(data.answer.within)
    due = ((record.id, within.get(matters[record.id])) for record in corpus.content.records)
    return {record: frozenset(months) for record, months in due if months}


def wrong_deadlines(corpus: Corpus) -> Iterator[Finding]:
    """Yield the deadlines of minutes and texts of a matter that its opinions do not have."""
    within = deadlines(corpus)
    for own in printed(corpus) if within else ():
        located = own.located
        if not isinstance(located, Record) or "个月" not in own.joined:
            continue
        if isinstance(located.data, TextRecord) and located.data.answer:
            said = {number_of(one["count"]) for one in _ANY.finditer(own.joined)}
            if located.data.answer.within not in said:
                continue  # `answer-deadline` tells it
        for text in own.texts:
            due = _due(text, located, within)
            if due:
                yield from _text(text, due)


def _due(text: Text, record: Record[Model], within: Mapping[str, frozenset[int]]) -> frozenset[int]:
    """Return the deadlines that a text may speak of: its matter's, or those of its item of the minutes."""
    if not isinstance(record.data, MeetingRecord):
        return within.get(record.id, frozenset())
    if text.path[:2] != ("minutes", "items") or len(text.path) < len(("minutes", "items", 0)):
        return frozenset()
    item = record.data.items[int(text.path[2])]
    names = (*item.matters, *(heard.report for heard in item.heard))
    found = (within.get(f"{record.issue_id}/{name}", frozenset()) for name in names)
    return frozenset().union(*found)


def _text(text: Text, due: frozenset[int]) -> Iterator[Finding]:
    for found in _WITHIN.finditer(text.text):
        if number_of(found["count"]) not in due:
            right = "、".join(months(count) for count in sorted(due))
            message = f"写的是“{found[0]}”，审议意见的期限（answer）是{right}"
            yield text.finding(found.start(), message, "请核对期限")
