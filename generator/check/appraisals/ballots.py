"""ballots：票数相合。

查什么：满意票、基本满意票、不满意票与无效票之和要等于收回票数；收回票数不多于发出票数。
为什么：测评结果和名次都由票数得出，票数错了，通报就错了。
依据：算术。
错例：
    ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 0}
正例：
    ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 1}
"""

from collections.abc import Iterator

from generator.check.rule import Finding
from generator.kinds.appraisal.model import Appraisal
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "ballots"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every ballot whose votes do not add up."""
    for record in corpus.content.records:
        if not isinstance(record.data, Appraisal):
            continue
        for index, one in enumerate(record.data.appraised):
            ballots = one.ballots
            votes = ballots.satisfied + ballots.basically_satisfied + ballots.dissatisfied
            total = votes + (ballots.invalid or 0)
            mark = record.place.value("appraised", index, "ballots", "returned")
            if total != ballots.returned:
                message = f"{one.body}：各种票合计{total}票，收回{ballots.returned}票"
                yield Finding(mark, message, "请核对测评票")
            if ballots.issued is not None and ballots.returned > ballots.issued:
                message = f"{one.body}：收回{ballots.returned}票，多于发出{ballots.issued}票"
                yield Finding(mark, message, "请核对测评票")
