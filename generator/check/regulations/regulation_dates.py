"""regulation-dates：法规的日期有先后。

查什么：通过不晚于批准，批准不晚于公布，公布不晚于施行，施行不晚于废止；每次修正在通过以后，
    修正的批准不早于修正的通过，各次修正按先后排列。修改决定也一样。只写年月的，按所写的部分比较。
为什么：这些日期印在题名下面，法规从哪天起有效全凭它们；错一个数字，从别的日期看得出来。
依据：《立法法》（2023年修正）第八十八条、第八十九条：法规通过或者批准以后才公布，公布以后才施行。
错例：
    passed: {by: 市人大常委会, date: 2023-03-09}
    approved: {by: 省人大常委会, date: 2022-05-26}
正例：
    passed: {by: 市人大常委会, date: 2023-03-09}
    approved: {by: 省人大常委会, date: 2023-05-26}
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.check.days import is_before
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.enacted import Enacted
from generator.model.values import Day
from generator.place import Path
from generator.problems import Severity

ID = "regulation-dates"
SEVERITY = Severity.ERROR


class _Step(NamedTuple):
    """A step of a regulation's history: what it is, the day, where the record says so."""

    what: str
    day: Day
    path: Path


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every date of a regulation, or of a decision that amends some, that is earlier than the step before it."""
    for record, data in records_of(corpus, Enacted):
        passed = scope_of(corpus, record.series, record.issue).find_deciding(data)
        first = [_Step("通过", passed.date, ("passed", "date"))] if passed else []
        for chain in ([*first, *_force(data)], [*first, *_amendments(data)]):
            for before, after in pairwise(chain):
                if is_before(after.day, before.day):
                    message = f"{after.what}是{after.day}，早于{before.what}{before.day}"
                    yield Finding(record.place.value(*after.path), message, "请核对这两个日期")


def _force(data: Enacted) -> Iterator[_Step]:
    if data.approved:
        yield _Step("批准", data.approved.date, ("approved", "date"))
    if data.published:
        yield _Step("公布", data.published.date, ("published", "date"))
    if data.in_force:
        yield _Step("施行", data.in_force, ("in_force",))
    if isinstance(data, RegulationRecord) and data.repealed:
        yield _Step("废止", data.repealed.date, ("repealed", "date"))


def _amendments(data: Enacted) -> Iterator[_Step]:
    amended = data.amended if isinstance(data, RegulationRecord) else ()
    for index, one in enumerate(amended):
        yield _Step("修正的通过", one.passed.date, ("amended", index, "passed", "date"))
        if one.approved:
            yield _Step("修正的批准", one.approved.date, ("amended", index, "approved", "date"))
