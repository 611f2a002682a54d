"""appraisal-rank：名次由票数得出。

查什么：名次（rank）要依满意票的多少排列；满意票相同的，满意与基本满意合计多的在前；
    票数全同的单位可以并列，也可以相接，但不能排到票数更多的单位前面。收回票数不同的，比所占的份额。
    有的单位没有名次的，不查。
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

from generator.check.appraisals.rounds import Round, rounds
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.satisfaction import Ballots
from generator.problems import Severity

ID = "appraisal-rank"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every rank that the votes do not give."""
    for voted in rounds(corpus):
        yield from _ranks(voted)


def _ranks(voted: Round) -> Iterator[Finding]:
    """Yield the ranks of a round that are not due; where some have none, or no votes, nothing is known of the others."""
    counted = [one.ballots for one in voted.rated if one.ballots and one.rank is not None]
    if len(counted) < len(voted.rated):
        return
    worth = [*map(_worth, counted)]
    order = sorted((-first, -second) for first, second in worth)
    for index, (one, ballots) in enumerate(zip(voted.rated, counted, strict=True)):
        key = (-worth[index][0], -worth[index][1])
        first, last = bisect_left(order, key) + 1, bisect_right(order, key)
        if one.rank is not None and not first <= one.rank <= last:
            due = f"第{first}名" if first == last else f"第{first}至第{last}名"
            message = f"{one.said}：{ballots.printed}，应为{due}，写的是第{one.rank}名"
            yield Finding(voted.mark(index, "rank"), message, "请核对各单位的票数和名次")


def _worth(ballots: Ballots) -> tuple[Fraction, Fraction]:
    """Return the share of those satisfied, and of those at least basically satisfied."""
    papers = max(ballots.papers, 1)
    return (
        Fraction(ballots.satisfied, papers),
        Fraction(ballots.satisfied + (ballots.basically_satisfied or 0), papers),
    )
