"""elected：当选的人是候选人，得票过半数。

查什么：写了候选人的，当选（罢免的，被罢免）的人要在其中，另选他人的也写在其中；当选人数不多于应选名额；
    知道全体人数的，当选的人赞成票要超过全体的半数（“全票”以外的票数写了才查）；没有当选的人得票不多于当选的人；
    得票过半数而没有当选的，应选名额要已经选满（没有写名额的不查）。
为什么：得票不过半数的人当选，选举无效；姓名抄错一个字，就成了别人当选。
依据：地方组织法：候选人获得全体代表过半数的选票时，始得当选；获得过半数选票的人数超过应选名额时，以得票多的当选；
    罢免须经全体代表（组成人员）的过半数通过。
错例：
    {of: 150, offices: [{office: 青禾县人民政府县长, candidates: [{name: 王大海, in_favour: 75}], elected: [王大海]}]}
正例：
    {of: 150, offices: [{office: 青禾县人民政府县长, candidates: [{name: 王大海, in_favour: 76}], elected: [王大海]}]}
"""

from collections.abc import Iterator, Mapping

from generator.check.offices import name_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.election.model import Candidate, Contest, Election
from generator.link.corpus import Corpus
from generator.model.refs import PersonRef
from generator.place import Path
from generator.problems import Severity

ID = "elected"
SEVERITY = Severity.ERROR
_HINT = "请核对姓名和票数"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who is said to be elected and cannot be."""
    for record, election in records_of(corpus, Election):
        for index, contest in enumerate(election.offices):
            for path, message in _contest(contest, election.of, corpus):
                yield Finding(record.place.value("offices", index, *path), message, _HINT)


def _contest(contest: Contest, of: int | None, corpus: Corpus) -> Iterator[tuple[Path, str]]:
    stood = {one.name: one for one in contest.candidates}
    seats = contest.seats
    if seats is not None and len(contest.elected) > seats:
        yield ("seats",), f"应选{seats}人，当选的有{len(contest.elected)}人"
    for index, person in enumerate(contest.elected):
        name, path = name_of(corpus, person), ("elected", index)
        if stood and person not in stood:
            yield path, f"当选的{name}不在候选人之中"
            continue
        votes = stood[person].in_favour if stood else None
        if votes is None:
            continue
        if of is not None and votes * 2 <= of:
            yield path, f"{name}得{votes}票，没有超过全体{of}人的半数"
        more = _more(stood, contest, votes)
        if more:
            other = name_of(corpus, more.name)
            yield path, f"{name}得{votes}票当选，{other}得{more.in_favour}票没有当选"
    if seats is not None and of is not None and len(contest.elected) < seats:
        for index, one in enumerate(contest.candidates):
            if (one.in_favour or 0) * 2 > of and one.name not in contest.elected:
                name = name_of(corpus, one.name)
                yield ("candidates", index), f"{name}得{one.in_favour}票，过了半数，没有写为当选"


def _more(stood: Mapping[PersonRef, Candidate], contest: Contest, votes: int) -> Candidate | None:
    """Return someone with more votes than `votes` who is not elected."""
    others = (one for name, one in stood.items() if name not in contest.elected)
    return next((one for one in others if (one.in_favour or 0) > votes), None)
