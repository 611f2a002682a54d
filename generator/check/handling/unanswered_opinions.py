"""unanswered-opinions：到期的审议意见登了答复。

查什么：写了答复期限（answer）的审议意见，同一系列里过了期限才出版的第一期公报，
    直到这一期都没有登载研究处理情况报告（answers 指向它）的，提醒。期限是审议意见写明的日期，或者它的日期加上月数；
    与期限相比的是各期的出版日期，不看今天是哪一天。
为什么：审议意见和研究处理情况都要向社会公布；到期没有答复的，常委会要督办，编辑要问一句是没有答复，还是漏登了。
依据：监督法关于审议意见研究处理情况的书面报告、向社会公布的规定。
错例：
    # issue.yml：date: 2023-06-01
    # 审议意见：date: 2023-03-20，answer: {within: 2, to: 青禾县人大常委会}，没有一份记录的 answers 是它
正例：
    {genre: response, answers: qinghe/2023-1/water-opinions, date: 2023-05-20}
"""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.supervision.model import Supervision
from generator.kinds.text.due import due
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.publication import Issue
from generator.model.record import is_of
from generator.model.values import Day
from generator.problems import Severity

ID = "unanswered-opinions"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield the opinions to which no issue up to the first after their time carries an answer."""
    for record, data in records_of(corpus, TextRecord):
        if not data.answer or not is_of(record, TextRecord):
            continue
        until = due(record, scope_of(corpus, record.series, record.issue))
        issue = _first_after(until, record.series, corpus) if until else None
        if until and issue and not _is_answered(record.id, issue, corpus):
            mark = record.place.value("answer", "within" if data.answer.within else "until")
            message = f"应在{until}以前答复，{issue.date}出版的{issue.name}和以前各期都没有登载答复"
            hint = f"登了的，请在答复的记录里写 answers: {record.id}；没有答复的，用 accept 说明"
            yield Finding(mark, message, hint)


def _first_after(until: Day, series: str, corpus: Corpus) -> Issue | None:
    """Return the first issue of a series that came out when the time was over."""
    own = [
        issue.data
        for id_, issue in corpus.content.issues.items()
        if id_.startswith(f"{series}/") and is_before(until, issue.data.date)
    ]
    return min(own, key=lambda one: one.date, default=None)


def _is_answered(opinions: str, issue: Issue, corpus: Corpus) -> bool:
    """Whether an issue of any series that is not later has a report that answers them."""
    return any(
        is_of(one, Supervision)
        and one.data.answers == opinions
        and not is_before(issue.date, scope_of(corpus, one.series, one.issue).issue.date)
        for one in corpus.referring.get(opinions, ())
    )
