"""ballots：票数相合。

查什么：满意票、基本满意票、不满意票、弃权票与无效票之和要等于收回票数；收回票数不多于发出票数；
    发出和收回的票数都不多于这次会议出席名单上的人数。印了占比、满意率的，要能由票数得出
    （满意率算不算基本满意票，无效票、弃权票算不算在内，都可以）。
为什么：测评结果和名次都由票数得出，票数错了，通报就错了；没有出席的人不能投票。
依据：算术；地方组织法关于常务委员会会议表决的规定，投票的是出席会议的组成人员。
错例：
    ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 0}
正例：
    ballots: {returned: 38, satisfied: 33, basically_satisfied: 4, dissatisfied: 1}
"""

from collections.abc import Collection, Iterator

from generator.check.appraisals.rounds import Round, rounds
from generator.check.handling.arithmetic import Way, exact, way
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.model.satisfaction import Ballots, Rated
from generator.problems import Severity

ID = "ballots"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every ballot whose votes do not add up, or are more than those who could vote."""
    for voted in rounds(corpus):
        voters = _voters(voted.record, corpus)
        for index, one in enumerate(voted.rated):
            if one.ballots:
                yield from _sums(voted, index, one, one.ballots)
                yield from _too_many(voted, index, one, one.ballots, voters)
                yield from _shares(voted, index, one, one.ballots)


def _sums(voted: Round, index: int, one: Rated, ballots: Ballots) -> Iterator[Finding]:
    mark = voted.mark(index, "ballots", "returned")
    if ballots.returned is not None and ballots.cast != ballots.returned:
        message = f"{one.said}：各种票合计{ballots.cast}票，收回{ballots.returned}票"
        yield Finding(mark, message, "请核对测评票")
    if ballots.issued is not None and ballots.papers > ballots.issued:
        what = "各种票合计" if ballots.returned is None else "收回"
        mark = voted.mark(index, "ballots", "issued") if ballots.returned is None else mark
        message = f"{one.said}：{what}{ballots.papers}票，多于发出{ballots.issued}票"
        yield Finding(mark, message, "请核对测评票")


def _too_many(
    voted: Round, index: int, one: Rated, ballots: Ballots, voters: int | None
) -> Iterator[Finding]:
    counts = (
        ("issued", "发出", ballots.issued),
        ("returned", "收回", ballots.returned),
        ("satisfied", "各种票合计", ballots.cast if ballots.returned is None else None),
    )
    for key, what, count in counts:
        if voters is not None and count is not None and count > voters:
            message = f"{one.said}：{what}{count}票，多于出席会议的{voters}人"
            yield Finding(voted.mark(index, "ballots", key), message, "请核对票数和会议的出席名单")


def _shares(voted: Round, index: int, one: Rated, ballots: Ballots) -> Iterator[Finding]:
    """Yield the shares and the rate that the votes do not give, whichever papers count."""
    votes = ballots.votes
    for vote, share in one.percentages:
        if not _gives(share, {votes.get(vote, 0)}, ballots):
            message = f"{one.said}：{vote.label}{votes.get(vote, 0)}票得不出{share}"
            yield Finding(voted.mark(index, "shares", vote.key), message, "请核对票数和百分比")
    content = {ballots.satisfied, ballots.satisfied + (ballots.basically_satisfied or 0)}
    if one.rate and not _gives(one.rate, content, ballots):
        message = f"{one.said}：{ballots.told}，得不出满意率{one.rate}"
        yield Finding(voted.mark(index, "rate"), message, "请核对票数和满意率")


def _gives(share: str, parts: Collection[int], ballots: Ballots) -> bool:
    """Whether a percentage is one of some parts, of all papers or of those that say something."""
    wholes = {*ballots.wholes, ballots.issued or 0}
    return any(
        way(share, exact(part), exact(whole)) is not Way.NEITHER
        for part in parts
        for whole in wholes
        if whole > 0
    )


def _voters(record: Record[Model], corpus: Corpus) -> int | None:
    """Return how many people the list of the meeting has; None where it is not known."""
    held = meeting_of(corpus).get(record.id)
    sitting = record.data if isinstance(record.data, MeetingRecord) else held and held.sitting
    present = sitting.present if isinstance(sitting, MeetingRecord) else None
    return present.number if present else None
