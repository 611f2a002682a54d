"""appraisal-rank：名次由票数得出。

查什么：名次（rank）要依满意票的多少排列；满意票相同的，满意与基本满意合计多的在前；
    票数全同的单位可以并列，也可以相接，但不能排到票数更多的单位前面。收回票数不同的，比所占的份额。
为什么：名次印在通报里，票数与名次对不上，被评议的单位一看便知。
依据：算术；工作评议按满意票排列名次的通例。
错例：
    - {body: 县水利局, ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 1}, result: 满意, rank: 2}
    - {body: 县民政局, ballots: {returned: 38, satisfied: 29, basically_satisfied: 7, dissatisfied: 2}, result: 满意, rank: 1}
正例：
    - {body: 县水利局, ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 1}, result: 满意, rank: 1}
    - {body: 县民政局, ballots: {returned: 38, satisfied: 29, basically_satisfied: 7, dissatisfied: 2}, result: 满意, rank: 2}
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from fractions import Fraction

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.appraisal.model import Appraisal, Ballots
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "appraisal-rank"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every rank that the votes do not give."""
    for record, appraisal in records_of(corpus, Appraisal):
        yield from _ranks(record, appraisal)


def _ranks(record: Record[Model], appraisal: Appraisal) -> Iterator[Finding]:
    worth = [_worth(one.ballots) for one in appraisal.appraised]
    order = sorted((-first, -second) for first, second in worth)
    for index, one in enumerate(appraisal.appraised):
        key = (-worth[index][0], -worth[index][1])
        first, last = bisect_left(order, key) + 1, bisect_right(order, key)
        if not first <= one.rank <= last:
            due = f"第{first}名" if first == last else f"第{first}至第{last}名"
            mark = record.place.value("appraised", index, "rank")
            votes = f"满意{one.ballots.satisfied}票，基本满意{one.ballots.basically_satisfied}票"
            message = f"{one.body}：{votes}，应为{due}，写的是第{one.rank}名"
            yield Finding(mark, message, "请核对各单位的票数和名次")


def _worth(ballots: Ballots) -> tuple[Fraction, Fraction]:
    """Return the share of those satisfied, and of those at least basically satisfied."""
    returned = max(ballots.returned, 1)
    return (
        Fraction(ballots.satisfied, returned),
        Fraction(ballots.satisfied + ballots.basically_satisfied, returned),
    )
