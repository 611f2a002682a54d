"""issue-order：一个系列的各期次序相合。

查什么：同一系列里，总期号不重复；总期号大的，出版日期不早于总期号小的；同一年里期号不重复，
    期号大的总期号也大；总期号相连的两期，期号也要相连（跨年的从第1号起）。
为什么：总期号一年一年累加，少加一期、多加一期，以后各期都跟着错，引用就对不上。
依据：算术。
错例：
    {year: 2021, number: 3, serial: 205, date: 2021-12-13}
    {year: 2021, number: 4, serial: 204, date: 2022-01-20}
正例：
    {year: 2021, number: 3, serial: 205, date: 2021-12-13}
    {year: 2021, number: 4, serial: 206, date: 2022-01-20}
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.publication import Issue
from generator.model.record import Located
from generator.problems import Severity

ID = "issue-order"
SEVERITY = Severity.ERROR
_HINT = "请核对这两期的年份、期号、总期号和出版日期"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield issues of a series whose numbers, running numbers and dates are in different orders."""
    series: dict[str, list[Located[Issue]]] = defaultdict(list)
    for issue_id, issue in corpus.content.issues.items():
        series[issue_id.split("/")[0]].append(issue)
    for issues in series.values():
        numbered = [issue for issue in issues if issue.data.serial is not None]
        for before, after in pairwise(sorted(numbered, key=lambda issue: issue.data.serial or 0)):
            yield from _pair(before, after)


def _pair(before: Located[Issue], after: Located[Issue]) -> Iterator[Finding]:
    """Yield what is wrong with an issue, seen from the one with the next lower running number."""
    one, other, mark = before.data, after.data, after.place.value("serial")
    named = f"总第{one.serial}号（{one.name}）"
    if one.serial == other.serial:
        yield Finding(mark, f"总第{other.serial}号与{one.name}的总期号相同", _HINT)
        return
    if is_before(other.date, one.date):
        message = f"总第{other.serial}号的日期是{other.date}，早于{named}的{one.date}"
        yield Finding(after.place.value("date"), message, _HINT)
    if one.number is None or other.number is None or other.year < one.year:
        return
    if one.year == other.year and other.number <= one.number:
        message = f"第{other.number}号不在{named}之后，总期号却大"
        yield Finding(after.place.value("number"), message, _HINT)
    elif (other.serial or 0) - (one.serial or 0) == 1 and not _follows(one, other):
        message = f"总第{other.serial}号是第{other.number}号，与{named}不相连"
        yield Finding(after.place.value("number"), message, _HINT)


def _follows(one: Issue, other: Issue) -> bool:
    """Whether the number of an issue is the next one, or the first of the next year."""
    if one.year == other.year:
        return other.number == (one.number or 0) + 1
    return other.year == one.year + 1 and other.number == 1
