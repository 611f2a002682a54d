"""heard：听取的报告有报告人。

查什么：纪要里听取的报告（heard 的 report）要是本期的一份文本或办理情况，并且写了报告人（speaker）。
为什么：纪要由那份记录得知谁作了报告；报告人只写一处，两处不会不同。
依据：纪要与报告互证。
错例：
    heard:
      - report: zhao-xiaochuan      # 这是一件人事任免，没有报告人
正例：
    heard:
      - report: plan-report   # 这份报告写了 speaker
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.problems import Severity

ID = "heard"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every report heard whose record names no speaker."""
    for record, meeting in records_of(corpus, MeetingRecord):
        yield from _meeting(record, meeting, corpus)


def _meeting(record: Record[Model], meeting: MeetingRecord, corpus: Corpus) -> Iterator[Finding]:
    for i, item in enumerate(meeting.items):
        for j, heard in enumerate(item.heard):
            report = corpus.records.get(f"{record.issue_id}/{heard.report}")
            spoken = report and isinstance(report.data, Prose) and report.data.speaker
            if report and not spoken:
                mark = record.place.value("minutes", "items", i, "heard", j, "report")
                hint = "请在那份记录里写 speaker，或者改用 subject"
                yield Finding(mark, f"“{heard.report}”没有报告人", hint)
