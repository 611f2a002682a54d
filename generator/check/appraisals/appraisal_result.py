"""appraisal-result：评议结果由票数得出。

查什么：每个单位的评议结果（result）要由测评票得出。记录写了等次（grades）的，按所写的规定算；
    没有写的，按各地评议办法通行的规定算：满意票超过收回票数的一半是满意，
    满意票与基本满意票合计超过一半是基本满意，其余是不满意，查出的只是提醒；
    这时无效票算不算在内都可以。
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

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.appraisal.model import Appraisal, Ballots, Grade, Vote
from generator.link.corpus import Corpus
from generator.model.values import Percent
from generator.problems import Severity

ID = "appraisal-result"
SEVERITY = Severity.ERROR

HALF = Percent("50%")
USUAL = (
    Grade(result="满意", votes=(Vote.SATISFIED,), over=HALF),
    Grade(result="基本满意", votes=(Vote.SATISFIED, Vote.BASICALLY_SATISFIED), over=HALF),
    Grade(result="不满意", votes=(Vote.DISSATISFIED,), at_least=Percent("0%")),
)
"""What most local rules say."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every result that the votes do not give."""
    for record, appraisal in records_of(corpus, Appraisal):
        grades = appraisal.grades or USUAL
        known = {grade.result for grade in grades}
        severity = None if appraisal.grades else Severity.WARNING
        for index, one in enumerate(appraisal.appraised):
            bases = [one.ballots.returned]
            if severity:
                # Without the local rule it is not known whether invalid papers count.
                bases.append(one.ballots.returned - (one.ballots.invalid or 0))
            due = [_result(one.ballots, base, grades) for base in bases if base > 0]
            # A result of another name is of a local rule that only `grades` can tell.
            if not due or one.result in due or (severity and one.result not in known):
                continue
            mark = record.place.value("appraised", index, "result")
            message = f"{one.body}：{_votes(one.ballots)}，应为“{due[0]}”，写的是“{one.result}”"
            yield Finding(mark, message, _HINTS[severity is None], severity)


_HINTS = {
    True: "请对照评议办法（grades）核对票数和结果",
    False: "请核对票数和结果；本地评议办法另有规定的，请把等次写进 grades",
}


def _result(ballots: Ballots, base: int, grades: Sequence[Grade]) -> str:
    """Return the result that the ballots give when `base` papers count."""
    reached = (one.result for one in grades if _reaches(ballots, base, one))
    return next(reached, grades[-1].result)


def _reaches(ballots: Ballots, base: int, grade: Grade) -> bool:
    votes = {
        Vote.SATISFIED: ballots.satisfied,
        Vote.BASICALLY_SATISFIED: ballots.basically_satisfied,
        Vote.DISSATISFIED: ballots.dissatisfied,
    }
    share = Fraction(100 * sum(votes[vote] for vote in grade.votes), base)
    if grade.over:
        return share > Fraction(grade.over.rstrip("%"))
    return grade.at_least is not None and share >= Fraction(grade.at_least.rstrip("%"))


def _votes(ballots: Ballots) -> str:
    return (
        f"收回{ballots.returned}票，满意{ballots.satisfied}票，"
        f"基本满意{ballots.basically_satisfied}票，不满意{ballots.dissatisfied}票"
    )
