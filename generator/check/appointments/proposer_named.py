"""proposer-named：引用的议案由同一个人提出。

查什么：议案、决定、通知的依据（basis）引用了带文号的文件，文件名里写了机关、职务和姓名的，
    姓名要与本件议案的提请人（proposed_by）、签署人（signed）相同。
为什么：提请人在议案里写一次，在通知引用议案时又写一次，两处容易不同。
依据：同一件任免的各份文件互证。
错例：
    motion: {proposed_by: 青禾县监察委员会主任 赵小川}
    notice: {basis: [青禾县监察委员会主任周正《关于……的议案》（青监文〔2021〕10号）]}
正例：
    motion: {proposed_by: 青禾县监察委员会主任 周正}
    notice: {basis: [青禾县监察委员会主任周正《关于……的议案》（青监文〔2021〕10号）]}
"""

from collections.abc import Iterator, Sequence

from generator.check.appointments.matters import Matter, matters
from generator.check.offices import name_of
from generator.check.rule import Finding
from generator.check.values import values
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.model.refs import Basis
from generator.problems import Severity

ID = "proposer-named"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every document cited that names another in the proposer's office."""
    for matter in matters(corpus):
        proposers = list(_proposers(matter))
        for basis in values(matter.record, Basis) if proposers else ():
            if basis.value.is_document:
                yield from (
                    Finding(basis.mark, message, "请核对提请人、签署人的姓名和依据")
                    for message in _others(basis.value, proposers)
                )


def _others(cited: str, proposers: Sequence[tuple[Office, str]]) -> Iterator[str]:
    for office, name in proposers:
        names = sorted((named + office.post for named in office.body.names), key=len)
        written = next((one for one in reversed(names) if one in cited), None)
        after = cited.partition(written)[2] if written else name
        if not after.startswith(name):
            yield f"引用的文件里“{written}”后面是“{after[: len(name)]}”，本件写的是{name}"


def _proposers(matter: Matter) -> Iterator[tuple[Office, str]]:
    """Yield those who move: the office, the person's name."""
    for _, motion in matter.motions:
        for who in filter(None, (motion.signed, motion.proposed_by)):
            for office in matter.scope.offices(who.office, motion.by):
                yield office, name_of(matter.scope.corpus, who.person)
