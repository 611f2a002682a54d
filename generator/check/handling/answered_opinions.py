"""answered-opinions：答复的是要求答复的审议意见，在期限之内。

查什么：研究处理情况报告的 answers，要指向一份写了答复期限（answer）的审议意见，报告的日期不早于审议意见；
    超过期限（写明的日期，或者审议意见的日期加上几个月）的是提醒。
为什么：审议意见和答复要连得上；逾期未答复的，常委会要督办。
依据：监督法关于审议意见研究处理情况的书面报告、向社会公布的规定；期限是写明的日期，或者日期加上月数，不看今天是哪一天。
错例：
    # 审议意见：date: 2023-03-20，answer: {within: 2, to: 青禾县人大常委会}
    {genre: response, answers: qinghe/2023-1/water-opinions, date: 2023-03-01}
正例：
    {genre: response, answers: qinghe/2023-1/water-opinions, date: 2023-05-20}
"""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.kinds.long import date_of
from generator.kinds.supervision.model import Supervision
from generator.kinds.text.due import due
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.prose import Prose
from generator.model.record import Record, is_of
from generator.model.values import Day
from generator.problems import Severity

ID = "answered-opinions"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every answer to what asked for none, and every one at the wrong time."""
    for record in corpus.content.records:
        if not is_of(record, Supervision):
            continue
        answers = record.data.answers
        opinions = corpus.records.get(answers or "")
        if opinions is None:
            continue
        mark = record.place.value("answers")
        if not (is_of(opinions, TextRecord) and opinions.data.answer):
            message = f"“{answers}”没有要求答复"
            yield Finding(mark, message, "请核对编号，或在审议意见里写 answer")
            continue
        until = due(opinions, scope_of(corpus, opinions.series, opinions.issue))
        date, asked_on = _date(record, corpus), _date(opinions, corpus)
        if date and asked_on and is_before(date, asked_on):
            message = f"报告的日期{date}早于所答复的审议意见（{asked_on}）"
            yield Finding(mark, message, "请核对日期和编号")
        elif date and until and is_before(until, date):
            message = f"审议意见要求{until}以前答复，报告的日期是{date}"
            yield Finding(mark, message, "请核对日期；确实逾期的，用 accept 说明", Severity.WARNING)


def _date(record: Record[Prose], corpus: Corpus) -> Day | None:
    return date_of(record, scope_of(corpus, record.series, record.issue))
