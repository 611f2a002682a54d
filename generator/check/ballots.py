"""ballots：票数相合。

满意票、基本满意票、不满意票与无效票之和等于收回票数；收回票数不多于发出票数。
依据：算术。
"""

from collections.abc import Iterator

from generator.kinds.appraisal.model import Appraisal
from generator.link.corpus import Corpus
from generator.problems import Problem, error

RULE = "ballots"


def check(corpus: Corpus) -> Iterator[Problem]:
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
                yield error(RULE, mark, message, "请核对测评票")
            if ballots.issued is not None and ballots.returned > ballots.issued:
                message = f"{one.body}：收回{ballots.returned}票，多于发出{ballots.issued}票"
                yield error(RULE, mark, message, "请核对测评票")
