"""What became of a motion or suggestion besides what is reported: written replies, ballots on a key one."""

from collections.abc import Iterator, Mapping, Sequence

from generator.chinese import day
from generator.grouped import grouped
from generator.kinds.handling.model import Handling, KeyAppraisal
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.render.archive import Archive
from generator.render.profiles.cells import Row, dated
from generator.render.profiles.handled import Handled
from generator.render.profiles.leads import body_links, telling_link
from generator.render.profiles.profile import Section
from generator.render.profiles.replied import Replied
from generator.render.profiles.rows import is_late
from generator.render.public import public_records_of

_REPLIES = ("答复机关", "日期", "办理结果", "见于")
_APPRAISALS = ("评议日期", "满意率", "要求继续办理", "评议结果", "见于")


def replies(one: Handled, archive: Archive) -> Section:
    """Return the written replies to it, the newest issue first."""
    rows: list[Row] = [
        (
            body_links(of.by, archive),
            tuple(_replied(of, one)),
            of.matter.outcome or "",
            telling_link(of.record.id, archive),
        )
        for of in one.replies
    ]
    return Section("replies", "书面答复", _REPLIES, rows, "件")


def _replied(of: Replied, one: Handled) -> Iterator[str]:
    if of.date:
        yield day(of.date)
        yield "，迟于期限" if is_late(of, one) else ""


def appraisals(one: Handled, archive: Archive) -> Section:
    """Return the ballots on it as a key suggestion, the newest issue first."""
    found = _appraised(archive.corpus).get((one.record.series, one.matter.title), ())
    rows: list[Row] = [
        (
            dated(of.date),
            of.satisfaction,
            of.continued,
            of.outcome or "",
            telling_link(record.id, archive),
        )
        for record, of in found
    ]
    return Section("appraisals", "重点建议评议", _APPRAISALS, rows, "次")


@once
def _appraised(
    corpus: Corpus,
) -> Mapping[tuple[str, str], Sequence[tuple[Record[Model], KeyAppraisal]]]:
    """Return the appraisals of key suggestions by series and title, the newest first."""
    found = [
        ((record.series, title), (record, one))
        for record, data in public_records_of(corpus, Handling)
        for one in (data.key_suggestions.appraisals if data.key_suggestions else ())
        for title in one.titles
    ]
    return grouped(sorted(found, key=lambda one: one[1][1].date, reverse=True))
