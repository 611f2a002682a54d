"""deputies-sum：代表人数前后相合。

查什么：代表资格的记录里，原有代表的人数减去终止的、加上确认的，等于现有代表的人数；一个人不重列，
    也不同时终止又确认；构成里每一类的人数不超过现有代表，印出的占比由人数得出（四舍五入或截去尾数）。
为什么：公告写明现有代表多少名，法定人数和过半数都由它算起。
依据：算术；代表法关于代表资格终止的规定；选举法关于代表资格审查和公布的规定。
错例：
    {before: 150, ended: [{name: 韩冬, reason: 调离}], after: 150}
正例：
    {before: 150, ended: [{name: 韩冬, reason: 调离}], confirmed: [{name: 孙敏}], after: 150}
"""

from collections.abc import Iterator

from generator.check.handling.arithmetic import Way, exact, rounded, way
from generator.check.offices import name_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.deputies.model import Deputies
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "deputies-sum"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of deputies that the other numbers contradict."""
    for record, deputies in records_of(corpus, Deputies):
        yield from _sum(record, deputies)
        yield from _twice(record, deputies, corpus)
        yield from _composition(record, deputies)


def _sum(record: Record[Model], deputies: Deputies) -> Iterator[Finding]:
    before, after = deputies.before, deputies.after
    if before is None or after is None:
        return
    ended, confirmed = len(deputies.ended), len(deputies.confirmed)
    now = before - ended + confirmed
    if now != after:
        message = f"原有{before}名，终止{ended}名，确认{confirmed}名，应为{now}名，写的是{after}名"
        yield Finding(record.place.value("after"), message, "请核对人数和名单")


def _twice(record: Record[Model], deputies: Deputies, corpus: Corpus) -> Iterator[Finding]:
    seen: set[str] = set()
    listed = [
        *((("ended", index), one.name) for index, one in enumerate(deputies.ended)),
        *((("confirmed", index), one.name) for index, one in enumerate(deputies.confirmed)),
    ]
    for path, person in listed:
        if person in seen:
            mark = record.place.value(*path, "name")
            yield Finding(mark, f"{name_of(corpus, person)}列了两次", "请核对姓名")
        seen.add(person)


def _composition(record: Record[Model], deputies: Deputies) -> Iterator[Finding]:
    whole = deputies.after or 0
    for index, one in enumerate(deputies.composition):
        place = record.place
        if one.count > whole:
            message = f"{one.name}{one.count}名，多于现有代表{whole}名"
            yield Finding(place.value("composition", index, "count"), message, "请核对人数")
        elif one.share and way(one.share, exact(one.count), exact(whole)) is Way.NEITHER:
            right = rounded(one.share, one.count, whole)
            message = f"{one.name}{one.count}名，占{whole}名的{right}，印的是{one.share}"
            yield Finding(
                place.value("composition", index, "share"),
                message,
                "请核对；原件如此的，用 accept 说明",
                Severity.WARNING,
            )
