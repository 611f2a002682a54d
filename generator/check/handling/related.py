"""Which records are about one matter: a report and its survey, what `matter` joins, one item's reports."""

from collections.abc import Iterator, Mapping

from generator.kinds.appraisal.model import Appraisal
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record


@once
def matters_of(corpus: Corpus) -> Mapping[str, str]:
    """Return, by the id of a record, the id of one record of the same matter (union and find)."""
    leaders = {record.id: record.id for record in corpus.content.records}
    for one, other in _joined(corpus):
        if one in leaders and other in leaders:
            leaders[_leader(leaders, one)] = _leader(leaders, other)
    return {record: _leader(leaders, record) for record in leaders}


def _leader(leaders: dict[str, str], name: str) -> str:
    while leaders[name] != name:
        leaders[name] = leaders[leaders[name]]
        name = leaders[name]
    return name


def _joined(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield pairs of records that are about one thing, by their ids; they may not exist."""
    for record in corpus.content.records:
        for one, other in _pairs(record, corpus):
            yield f"{record.issue_id}/{one}", f"{record.issue_id}/{other}"


def _pairs(record: Record[Model], corpus: Corpus) -> Iterator[tuple[str, str]]:
    data = record.data
    if isinstance(data, Appraisal):
        yield from ((one.report, one.survey) for one in data.appraised if one.report and one.survey)
    elif isinstance(data, MeetingRecord):
        for item in data.items:
            for heard in item.heard[1:]:
                yield item.heard[0].report, heard.report
    elif isinstance(data, Prose) and data.matter:
        matter = corpus.records.get(f"{record.issue_id}/{data.matter}")
        # All reports of an appraisal share one matter, but are of different bodies.
        if matter and isinstance(matter.data, Prose):
            yield record.name, data.matter
