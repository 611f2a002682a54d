"""unmentioned-person：登记的人，记录里有。

查什么：人员登记册里的人，没有一份记录写到，也没有正文、题名写到，而姓名不像汉字的两到四字姓名，
    或者与记录里的一个人只差一个字（三个字以上的）。姓名平常、只是还没有记录写到的，只作参考。有记录没有读出来的，不查。
为什么：多登记的人，往往是姓名打错了（gazette new person 打错一个字，记录里又登记了一次对的），
    留在登记册里，别的错字就可能被认作真名。外国人的姓名照原件写，有记录写到就不报。
依据：登记册与记录互证。
错例：
    # registers/people：{- 王大诲}，各期的记录写的都是王大海
正例：
    # registers/people：{- 王大海}
"""

import re
from collections.abc import Iterator

from generator.check.each import OfEach
from generator.check.occurrences import occurrences
from generator.check.parts import without_registers
from generator.check.rule import Finding
from generator.check.texts import printed
from generator.link.corpus import Corpus
from generator.link.mentions import named_people
from generator.link.walk import references
from generator.problems import Severity

ID = "unmentioned-person"
SEVERITY = Severity.WARNING

_HINT = "请核对姓名；以后要用的可以不管，不用的从登记册删去"
_USUAL = re.compile("[\u4e00-\u9fff]{2,4}")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every registered person whom nothing names."""
    content = corpus.content
    if content.broken or content.partial:
        return
    named = {*NAMED(corpus)}
    idle = [one for one in content.people if one.data.key not in named]
    if not idle:
        return
    registered = set(map(id, idle))
    told = "\n".join(own.joined for own in printed(corpus) if id(own.located) not in registered)
    found = occurrences(told, {one.data.name for one in idle})
    known = {way for one in content.people if one.data.key in named for way in _ways(one.data.name)}
    for one in idle:
        name = one.data.name
        if name not in found:
            is_odd = not _USUAL.fullmatch(name) or not known.isdisjoint(_ways(name))
            severity = Severity.WARNING if is_odd else Severity.INFO
            yield Finding(one.place.value("name"), f"没有记录写到“{name}”", _HINT, severity)


def _named(part: Corpus) -> Iterator[str]:
    """Yield the people whom records name."""
    yield from {
        person: None
        for record in part.content.records
        for reference in references(record.leaves)
        for person in named_people(reference.value)
    }


NAMED = OfEach(_named, without_registers)
"""The people whom the records of an issue name, by their keys."""


def _ways(name: str) -> Iterator[tuple[int, str]]:
    """Yield what two names of three or more characters share when they differ in one."""
    if len(name) > 2:
        yield from ((at, name[:at] + name[at + 1 :]) for at in range(len(name)))
