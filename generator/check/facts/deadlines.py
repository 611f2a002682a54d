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
from generator.model.base import Model
from generator.model.record import Record
from generator.statutes.numerals import number_of

_WITHIN = re.compile(
    r"(?P<count>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个月(?:之)?内(?=[^。；\n]{0,30}?(?:书面|答复|报告))"
)


def wrong_deadlines(corpus: Corpus) -> Iterator[Finding]:
    """Yield the deadlines of minutes and texts of a matter that its opinions do not have."""
    matters = matters_of(corpus)
    within: dict[str, set[int]] = defaultdict(set)
    for record, data in records_of(corpus, TextRecord):
        if data.answer:
            within[matters[record.id]].add(data.answer.within)
    for own in printed(corpus) if within else ():
        located = own.located
        if not isinstance(located, Record) or "个月" not in own.joined:
            continue
        if isinstance(located.data, TextRecord) and located.data.answer:
            continue  # its own text is held against it by `answer-deadline`
        for text in own.texts:
            due = _due(text, located, matters, within)
            if due:
                yield from _text(text, due)


def _due(
    text: Text,
    record: Record[Model],
    matters: Mapping[str, str],
    within: Mapping[str, set[int]],
) -> set[int]:
    """Return the deadlines that a text may speak of: its matter's, or those of its item of the minutes."""
    names = [record.name]
    if isinstance(record.data, MeetingRecord):
        names = []
        if text.path[:2] == ("minutes", "items") and len(text.path) > 2:
            item = record.data.items[int(text.path[2])]
            names = [*item.matters, *(heard.report for heard in item.heard)]
    found: set[int] = set()
    for name in names:
        found |= within.get(matters.get(f"{record.issue_id}/{name}", ""), set())
    return found


def _text(text: Text, due: set[int]) -> Iterator[Finding]:
    for found in _WITHIN.finditer(text.text):
        if number_of(found["count"]) not in due:
            right = "、".join(months(count) for count in sorted(due))
            message = f"写的是“{found[0]}”，审议意见的期限（answer）是{right}"
            yield text.finding(found.start(), message, "请核对期限")
