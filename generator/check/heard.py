"""heard：听取的报告有报告人。

纪要里听取的报告（heard 的 report）要是本期的一份文本或办理情况，并且写了报告人（speaker）；
纪要由它得知谁作了报告。依据：纪要与报告互证。
"""

from collections.abc import Iterator

from generator.kinds.meeting.model import Meeting
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.problems import Problem, error

RULE = "heard"


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every report heard whose record names no speaker."""
    for record in corpus.content.records:
        if isinstance(record.data, Meeting):
            yield from _meeting(record, record.data, corpus)


def _meeting(record: Record[Model], meeting: Meeting, corpus: Corpus) -> Iterator[Problem]:
    for i, item in enumerate(meeting.minutes.items):
        for j, heard in enumerate(item.heard):
            report = corpus.records.get(f"{record.issue_id}/{heard.report}")
            spoken = report and isinstance(report.data, Prose) and report.data.speaker
            if report and not spoken:
                mark = record.place.value("minutes", "items", i, "heard", j, "report")
                hint = "请在那份记录里写 speaker，或者改用 subject"
                yield error(RULE, mark, f"“{heard.report}”没有报告人", hint)
