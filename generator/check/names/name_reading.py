"""name-reading：姓名、地名检索时怎样读，登记时看一眼。

查什么：登记册里没有写 reading 的人员、机关，名称里有多音字而没有词语能定它的读音，或者有程序不知道读音的字。
    列出检索时按哪几种读音查得到，只作参考。
为什么：读者按拼音查人名、地名；程序取的读音不对，就排在后面，或者查不到。
依据：《汉语拼音正词法基本规则》（GB/T 16159—2012）；姓氏、地名的读音照习惯。
错例：
    # registers/people：{- 单志长}
正例：
    # registers/people：{- {name: 单志长, reading: shàn zhì cháng}}
"""

from collections.abc import Iterator, Sequence

from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.model.registers import Body, Person
from generator.place import Mark
from generator.problems import Severity

ID = "name-reading"
SEVERITY = Severity.INFO
REACH = Reach.REGISTERS

_HINT = "读得不对的，在登记册里写 reading"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield registered names without a reading, of which several come into question, or none."""
    unread = [*_unread(corpus)]
    if not unread:
        return
    # pypinyin takes long to import, and most checks do not ask for this rule.
    from generator.pinyin.readings import (  # noqa: PLC0415 - see above
        readings_of,
        readings_of_person,
    )

    for mark, name, is_person in unread:
        readings = readings_of_person(name) if is_person else readings_of(name)
        if said := _said(name, readings):
            yield Finding(mark, said, _HINT)


def _unread(corpus: Corpus) -> Iterator[tuple[Mark, str, bool]]:
    """Yield where persons and bodies without a reading stand, their names, and whether it is a person."""
    for one in corpus.content.everything():
        if isinstance(one.data, Person | Body) and not one.data.reading:
            yield one.place.value("name"), one.data.name, isinstance(one.data, Person)


def _said(name: str, readings: Sequence[Sequence[str]]) -> str:
    """Return what is to be told of the readings of a name; nothing where they leave no doubt."""
    unread = [one for one in readings[0] if not one.isascii()]
    if unread:
        return f"“{name}”里的“{'”“'.join(unread)}”没有读音，按拼音查不到"
    if len(readings) == 1:
        return ""
    first, *others = (_written(one) for one in readings)
    return f"“{name}”检索时读作 {first}，也读作 {'、'.join(others)}"


def _written(reading: Sequence[str]) -> str:
    return " ".join(reading).replace("lv", "lü").replace("nv", "nü")
