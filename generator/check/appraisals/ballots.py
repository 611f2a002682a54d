"""ballots：票数相合。

查什么：满意票、基本满意票、不满意票与无效票之和要等于收回票数；收回票数不多于发出票数；
    发出和收回的票数都不多于这次会议出席名单上的人数。
为什么：测评结果和名次都由票数得出，票数错了，通报就错了；没有出席的人不能投票。
依据：算术；地方组织法关于常务委员会会议表决的规定，投票的是出席会议的组成人员。
错例：
    ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 0}
正例：
    ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 1}
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.kinds.appraisal.model import Appraisal, Appraised
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "ballots"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every ballot whose votes do not add up, or are more than those who could vote."""
    for record, appraisal in records_of(corpus, Appraisal):
        voters = _voters(record, corpus)
        for index, one in enumerate(appraisal.appraised):
            yield from _sums(record, index, one)
            yield from _too_many(record, index, one, voters)


def _sums(record: Record[Model], index: int, one: Appraised) -> Iterator[Finding]:
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


def _too_many(
    record: Record[Model], index: int, one: Appraised, voters: int | None
) -> Iterator[Finding]:
    for key, what in (("issued", "发出"), ("returned", "收回")):
        count = one.ballots.issued if key == "issued" else one.ballots.returned
        if voters is not None and count is not None and count > voters:
            mark = record.place.value("appraised", index, "ballots", key)
            message = f"{one.body}：{what}{count}票，多于出席会议的{voters}人"
            yield Finding(mark, message, "请核对票数和会议的出席名单")


def _voters(record: Record[Model], corpus: Corpus) -> int | None:
    """Return how many people the list of the meeting has; None where it is not known."""
    held = meeting_of(corpus).get(record.id)
    if held is None or not isinstance(held.sitting, MeetingRecord):
        return None
    present = held.sitting.present
    return present.number if present else None
