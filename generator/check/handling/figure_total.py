"""figure-total：数据的各部分相加等于总数。

查什么：数据写了由哪几项合成（total_of）的，那几项相加要等于它；名称相同、只在括号里分“市本级”“县区级”的，
    各项相加要等于不带括号的那一项；“税收收入”与“非税收入”相加要等于“一般公共预算收入”。
    小数各留末位的一半。total_of 所写的数据要有，单位要相同。
为什么：分项与总数分处两行，改了一处容易忘了另一处。
依据：算术。
错例：
    - {name: 已开工, value: 17, unit: 个, total_of: [已完工, 在建]}
    - {name: 已完工, value: 4, unit: 个}
    - {name: 在建, value: 12, unit: 个}
正例：
    - {name: 已开工, value: 16, unit: 个, total_of: [已完工, 在建]}
    - {name: 已完工, value: 4, unit: 个}
    - {name: 在建, value: 12, unit: 个}
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.check.handling.arithmetic import half_of_last
from generator.check.handling.figure_rows import Row, all_rows
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.suggest import did_you_mean

ID = "figure-total"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_PART = re.compile(r"(?P<whole>.+)（(?P<part>[^（）]+)）")
_COMPLETE = ({"市本级", "县区级"}, {"市级", "县区级"}, {"省本级", "市县级"}, {"城镇", "农村"})
"""Words in brackets that together leave nothing out."""

IDENTITIES = {"一般公共预算收入": ("税收收入", "非税收入")}
"""Figures that are made up of others by definition."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every figure that is not what its parts make."""
    for _, rows in all_rows(corpus):
        by_name = {row.figure.name: row for row in reversed(rows)}
        yield from _bracketed(rows, by_name)
        for row in rows:
            yield from _unknown(row, by_name)
            names = row.figure.total_of or IDENTITIES.get(row.figure.name, ())
            parts = [by_name[name] for name in names if name in by_name]
            if names and len(parts) == len(names):
                yield from _sum(row, parts)


def _unknown(row: Row, by_name: Mapping[str, Row]) -> Iterator[Finding]:
    for index, name in enumerate(row.figure.total_of):
        if name not in by_name:
            mark = row.record.place.value(*row.path, "total_of", index)
            hint = did_you_mean(name, by_name) or "要写同一份记录里另一项数据的名称"
            yield Finding(mark, f"本记录没有“{name}”这项数据", hint, Severity.ERROR)


def _bracketed(rows: Sequence[Row], by_name: Mapping[str, Row]) -> Iterator[Finding]:
    found: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in rows:
        name = _PART.fullmatch(row.figure.name)
        if name and name["whole"] in by_name:
            found[name["whole"]][name["part"]] = row
    for whole, parts in found.items():
        if set(parts) in _COMPLETE and not by_name[whole].figure.total_of:
            yield from _sum(by_name[whole], list(parts.values()))


def _sum(row: Row, parts: Sequence[Row]) -> Iterator[Finding]:
    figures = [part.figure for part in parts]
    if any(one.unit != row.figure.unit or one.approximation for one in (*figures, row.figure)):
        return
    whole, numbers = Decimal(row.figure.value), [Decimal(one.value) for one in figures]
    total = sum(numbers, Decimal(0))
    slack = sum(map(half_of_last, (*numbers, whole)), Decimal(0))
    if abs(total - whole) > slack:
        unit = row.figure.unit or ""
        parts_said = "+".join(one.value for one in figures)
        message = f"“{row.figure.name}”{row.figure.value}{unit}，各部分相加为{total}{unit}"
        yield Finding(row.mark("value"), f"{message}（{parts_said}）", "请核对总数和各部分")
