"""unmentioned-person：登记的人，记录里有。

查什么：人员登记册里的人，至少有一份记录写到，或者有正文、题名写到。有记录没有读出来的，不查。
为什么：多登记的人，往往是姓名打错了（gazette new person 打错一个字，记录里又登记了一次对的），
    留在登记册里，别的错字就可能被认作真名。
依据：登记册与记录互证。
错例：
    # registers/people：{- 王大诲}，各期的记录写的都是王大海
正例：
    # registers/people：{- 王大海}
"""

from collections.abc import Iterator

from generator.check.rule import Finding
from generator.check.texts import printed
from generator.link.corpus import Corpus, named_people
from generator.link.walk import references
from generator.problems import Severity

ID = "unmentioned-person"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every registered person whom nothing names."""
    content = corpus.content
    if content.broken or content.partial:
        return
    named = {
        person
        for record in content.records
        for reference in references(record.leaves)
        for person in named_people(reference.value)
    }
    idle = [one for one in content.people if one.data.key not in named]
    told = (
        "\n".join(own.joined for own in printed(corpus) if own.located not in idle) if idle else ""
    )
    for one in idle:
        if one.data.name not in told:
            hint = "请核对姓名；以后要用的可以不管，不用的从登记册删去"
            yield Finding(one.place.value("name"), f"没有记录写到“{one.data.name}”", hint)
