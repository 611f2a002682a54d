"""appraisal-result：评议结果由票数得出。

查什么：每个单位的评议结果（result）要由测评票得出。记录写了等次（grades）的，按所写的规定算；
    没有写的，按各地评议办法通行的规定算：满意票超过收回票数的一半是满意，
    满意票与基本满意票合计超过一半是基本满意，其余是不满意，查出的只是提醒；
    这时无效票、弃权票算不算在内都可以。
为什么：结果是把票数对照评议办法得出的，抄错一格就给一个单位定错了等次。
依据：本地的工作评议办法；把它的等次写进 grades，就按它来查。
错例：
    ballots: {returned: 38, satisfied: 15, basically_satisfied: 22, dissatisfied: 1}
    result: 满意                  # 满意票15票，没有过半
正例：
    grades:
      - {result: 满意, votes: [满意, 基本满意], at_least: 85%}
      - {result: 基本满意, votes: [满意, 基本满意], at_least: 60%}
      - {result: 不满意, votes: [不满意], over: 40%}
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.check.appraisals.rounds import Round, rounds
from generator.check.rule import Finding
from generator.kinds.appraisal.model import Grade
from generator.link.corpus import Corpus
from generator.model.satisfaction import Ballots, Choice, Rated
from generator.model.values import Percent
from generator.problems import Severity

ID = "appraisal-result"
SEVERITY = Severity.ERROR

HALF = Percent("50%")
USUAL = (
    Grade(result="满意", votes=(Choice.SATISFIED,), over=HALF),
    Grade(result="基本满意", votes=(Choice.SATISFIED, Choice.BASICALLY_SATISFIED), over=HALF),
    Grade(result="不满意", votes=(Choice.DISSATISFIED,), at_least=Percent("0%")),
)
"""What most local rules say."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every result that the votes do not give."""
    for voted in rounds(corpus):
        for index, one in enumerate(voted.rated):
            if one.result and one.ballots:
                yield from _result(voted, index, one, one.ballots)


def _result(voted: Round, index: int, one: Rated, ballots: Ballots) -> Iterator[Finding]:
    said = str(one.result)
    grades = voted.grades or USUAL
    severity = None if voted.grades else Severity.WARNING
    # Without the local rule it is not known whether papers that say nothing count.
    bases = ballots.wholes if severity else ballots.wholes[:1]
    due = [_due(ballots, base, grades) for base in bases]
    # A result of another name is of a local rule that only `grades` can tell.
    is_unknown = severity is not None and said not in {grade.result for grade in grades}
    if due and said not in due and not is_unknown:
        message = f"{one.said}：{ballots.told}，应为“{due[0]}”，写的是“{said}”"
        yield Finding(voted.mark(index, "result"), message, _HINTS[severity is None], severity)


_HINTS = {
    True: "请对照评议办法（grades）核对票数和结果",
    False: "请核对票数和结果；本地评议办法另有规定的，请把等次写进 grades",
}


def _due(ballots: Ballots, base: int, grades: Sequence[Grade]) -> str:
    """Return the result that the ballots give when `base` papers count."""
    reached = (one.result for one in grades if _reaches(ballots, base, one))
    return next(reached, grades[-1].result)


def _reaches(ballots: Ballots, base: int, grade: Grade) -> bool:
    votes = ballots.votes
    share = Fraction(100 * sum(votes.get(vote, 0) for vote in grade.votes), base)
    if grade.over:
        return share > Fraction(grade.over.rstrip("%"))
    return grade.at_least is not None and share >= Fraction(grade.at_least.rstrip("%"))
