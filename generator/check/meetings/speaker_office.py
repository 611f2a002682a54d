"""speaker-office：报告人的职务两处相同。

查什么：纪要对报告人职务的说法（heard 的 speaker_as）与报告自己所写的报告人（speaker）的职务，
    要是同一机构的同一职务；简称和全称都可以。
为什么：同一个人作同一个报告，职务在纪要和报告里各写一次，容易不同。
依据：纪要与报告互证。
错例：
    heard: [{report: plan-report, speaker_as: 县财政局局长}]      # 报告人是县发改委主任
正例：
    heard: [{report: plan-report, speaker_as: 县发改委主任}]
"""

from collections.abc import Iterator

from generator.check.offices import post_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.problems import Severity

ID = "speaker-office"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every office of a speaker that the report itself gives otherwise."""
    for record, meeting in records_of(corpus, MeetingRecord):
        yield from _meeting(record, meeting, corpus)


def _meeting(record: Record[Model], meeting: MeetingRecord, corpus: Corpus) -> Iterator[Finding]:
    scope = scope_of(corpus, record.series, record.issue)
    for i, item in enumerate(meeting.items):
        for j, heard in enumerate(item.heard):
            report = corpus.records.get(f"{record.issue_id}/{heard.report}")
            speaker = report.data.speaker if report and isinstance(report.data, Prose) else None
            if not (heard.speaker_as and speaker):
                continue
            here = {post_of(office) for office in scope.offices(heard.speaker_as)}
            there = {post_of(office) for office in scope.offices(speaker.office)}
            if here and there and not here & there:
                mark = record.place.value("minutes", "items", i, "heard", j, "speaker_as")
                message = f"纪要写的是“{heard.speaker_as}”，报告写的是“{speaker.office}”"
                yield Finding(mark, message, f"请核对{speaker.person}的职务，两处要相同")
