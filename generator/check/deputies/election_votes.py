"""election-votes：选举的票数相合。

查什么：收回的票不多于发出的票，有效、无效的票合起来等于收回的票；发出的票不多于出席人数，
    出席人数不多于全体人数；一个人的赞成、反对、弃权合起来不多于有效的票（没有写有效票的，不多于收回的票）。
为什么：票数印在公告里，读者一加便知；多出一票，选举就不成立。
依据：选举法、地方组织法关于选举的规定：每次选举所投的票数，多于投票人数的无效。
错例：
    ballots: {issued: 150, returned: 151}
正例：
    ballots: {issued: 150, returned: 149, valid: 148, invalid: 1}
"""

from collections.abc import Iterator

from generator.check.offices import name_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.election.model import Ballots, Election
from generator.link.corpus import Corpus
from generator.place import Path
from generator.problems import Severity

ID = "election-votes"
SEVERITY = Severity.ERROR
_HINT = "请核对票数"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of an election that is more than it can be."""
    for record, election in records_of(corpus, Election):
        for path, message in (*_ballots(election), *_votes(election, corpus)):
            yield Finding(record.place.value(*path), message, _HINT)


def _ballots(election: Election) -> Iterator[tuple[Path, str]]:
    of, present, ballots = election.of, election.present, election.ballots
    if of is not None and present is not None and present > of:
        yield ("present",), f"出席{present}人，多于全体{of}人"
    if ballots is None:
        return
    most = present if present is not None else of
    if most is not None and ballots.issued > most:
        yield ("ballots", "issued"), f"发出{ballots.issued}票，多于{most}人"
    if ballots.returned > ballots.issued:
        yield ("ballots", "returned"), f"收回{ballots.returned}票，多于发出的{ballots.issued}票"
    if _is_unequal(ballots):
        message = f"有效{ballots.valid}票，无效{ballots.invalid}票，收回的是{ballots.returned}票"
        yield ("ballots", "valid"), message


def _is_unequal(ballots: Ballots) -> bool:
    """Whether valid and invalid ballots do not make up those returned."""
    if ballots.valid is None:
        return False
    if ballots.invalid is None:
        return ballots.valid > ballots.returned
    return ballots.valid + ballots.invalid != ballots.returned


def _votes(election: Election, corpus: Corpus) -> Iterator[tuple[Path, str]]:
    ballots = election.ballots
    if ballots is None:
        return
    most = ballots.returned if ballots.valid is None else ballots.valid
    for index, contest in enumerate(election.offices):
        for number, one in enumerate(contest.candidates):
            cast = sum(votes for _, votes in one.votes)
            if cast > most:
                path = ("offices", index, "candidates", number, one.votes[0][0])
                yield path, f"{name_of(corpus, one.name)}共{cast}票，多于{most}票"
