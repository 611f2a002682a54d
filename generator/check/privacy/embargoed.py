"""What of a record under embargo a published record would print by referring to it."""

from collections.abc import Iterator

from generator.check.rule import Finding
from generator.check.values import values
from generator.kinds.meeting.proceedings import Heard
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.record import Record, record_of
from generator.model.refs import DocumentRef, MeetingRef, RecordRef, Wording
from generator.place import Mark
from generator.prose import document_links

HINT = "请先解除那份记录的保密，或把这份也写成 embargo: true"
_LINK_HINT = "请去掉链接，或先解除那份记录的保密"


def leaking_references(record: Record[Model], corpus: Corpus) -> Iterator[Finding]:
    """Yield the reports heard and the meetings that are under embargo: their names are printed."""
    scope = scope_of(corpus, record.series, record.issue)
    for ref in values(record, RecordRef):
        other = corpus.records.get(f"{record.issue_id}/{ref.value}")
        if isinstance(ref.owner, Heard) and other and other.is_embargoed:
            yield Finding(ref.mark, f"听取的报告“{ref.value}”是保密的，纪要会印出它的题名", HINT)
    for answered in values(record, DocumentRef):
        other = corpus.records.get(answered.value)
        if other and other.is_embargoed:
            yield Finding(answered.mark, f"“{answered.value}”是保密的，这里会印出它的题名", HINT)
    for meeting in values(record, MeetingRef):
        held = scope.find_meeting(meeting.value)
        if held and held.record.is_embargoed:
            yield Finding(meeting.mark, f"“{meeting.value}”的记录是保密的，这里会印出来", HINT)


def leaking_links(record: Record[Model], corpus: Corpus) -> Iterator[Finding]:
    """Yield the links of a record's body and wordings to documents under embargo."""
    for target, mark in _links(record):
        other = corpus.records.get(record_of(target))
        if other and other.is_embargoed:
            yield Finding(mark, f"链接指向保密的文件“{target}”", _LINK_HINT)


def _links(record: Record[Model]) -> Iterator[tuple[str, Mark]]:
    for text in record.texts:
        for target, line in document_links(text.text):
            yield target, Mark(text.path, line)
    for wording in values(record, Wording):
        for target, _ in document_links(wording.value):
            yield target, wording.mark
