"""document-dates：文件的日期有先后。

查什么：印发不早于成文（会议文件除外，它会前印好）；调研、视察报告和说明不晚于听取它的会议；
    审议意见不早于会议；正文落款的日期与 date 相同；重点建议的评议不晚于说到它的报告；文件和印发都不晚于刊登它的公报。
    只写年月的，按所写的部分比较。
为什么：日期差一天、一个月最难看出，却能从别的日期推出来。
依据：文件办理的次序：先调研，再开会，后发审议意见，最后刊登。
错例：
    date: 2020-09-17
    imprint: {date: 2020-09-16}
正例：
    date: 2020-09-17
    imprint: {date: 2020-09-18}
"""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.each import OfEach
from generator.check.parts import without_registers
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.documents.document import Genre
from generator.documents.signed import signed_on
from generator.kinds.handling.model import Handling
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.model.values import Day
from generator.place import Mark
from generator.problems import Severity

ID = "document-dates"
SEVERITY = Severity.ERROR

BEFORE_THE_MEETING = {Genre.SURVEY, Genre.INSPECTION, Genre.EXPLANATION}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every date of a text or handling report that is too early or too late."""
    feet = {record_id: Day.parse(day) for record_id, day in FEET(corpus)}
    for record, document in records_of(corpus, Prose):
        yield from _own(record, document)
        yield from _signed(record, document, feet.get(record.id))
        yield from _meeting(record, document, corpus)
        yield from _issue(record, document, corpus)


def _order(mark: Mark, first: tuple[str, Day], second: tuple[str, Day]) -> Iterator[Finding]:
    """Yield a finding at `mark` when what is to be first is later."""
    if is_before(second[1], first[1]):
        message = f"{first[0]}是{first[1]}，晚于{second[0]}{second[1]}"
        yield Finding(mark, message, "请核对这两个日期")


def _own(record: Record[Model], data: Prose) -> Iterator[Finding]:
    printed = data.imprint.date if data.imprint else None
    if printed and data.date and not data.occasion:
        mark = record.place.value("imprint", "date")
        yield from _order(mark, ("成文日期", data.date), ("印发日期", printed))
    if not isinstance(data, Handling) or not data.date or not data.key_suggestions:
        return
    for index, appraisal in enumerate(data.key_suggestions.appraisals):
        mark = record.place.value("key_suggestions", "appraisals", index, "date")
        yield from _order(mark, ("评议日期", appraisal.date), ("报告的日期", data.date))
    year = Day(data.key_suggestions.year)
    mark = record.place.value("key_suggestions", "year")
    yield from _order(mark, ("重点建议的年份", year), ("报告的日期", data.date))


def _feet(part: Corpus) -> Iterator[tuple[str, str]]:
    """Yield each record whose text has a day in its foot, by its id, and the day."""
    for record, _ in records_of(part, Prose):
        day = record.text.once(signed_on) if record.text else None
        if day:
            yield record.id, str(day)


FEET = OfEach(_feet, without_registers)
"""The days in the feet of texts, which must be parsed for them."""


def _signed(record: Record[Model], data: Prose, signed: Day | None) -> Iterator[Finding]:
    """Yield a date that is not the day in the foot of the text, as far as both say."""
    if signed and data.date and (is_before(signed, data.date) or is_before(data.date, signed)):
        message = f"成文日期是{data.date}，正文落款的日期是{signed}"
        yield Finding(record.place.value("date"), message, "请核对；两个日期相同的，可以不写 date")


def _meeting(record: Record[Model], data: Prose, corpus: Corpus) -> Iterator[Finding]:
    if not (isinstance(data, TextRecord) and data.meeting and data.date):
        return
    meeting = scope_of(corpus, record.series, record.issue).find_meeting(data.meeting)
    if not meeting:
        return
    mark, day = record.place.value("date"), meeting.sitting.date
    if data.genre in BEFORE_THE_MEETING:
        yield from _order(mark, ("这份文件的日期", data.date), ("听取它的会议日期", day))
    elif data.genre is Genre.OPINIONS:
        yield from _order(mark, ("会议日期", day), ("审议意见的日期", data.date))


def _issue(record: Record[Model], data: Prose, corpus: Corpus) -> Iterator[Finding]:
    issue = corpus.content.issues[record.issue_id].data.date
    dates = {
        ("date",): ("成文日期", data.date),
        ("imprint", "date"): ("印发日期", data.imprint.date if data.imprint else None),
    }
    for path, (what, day) in dates.items():
        if day:
            mark = record.place.value(*path)
            yield from _order(mark, (what, day), ("刊登它的这一期的日期", issue))
