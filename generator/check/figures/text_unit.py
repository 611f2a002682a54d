"""text-unit：同一个数的单位相同。

查什么：记录的数据写的是“1176.3亿元”，正文却写成“1176.3万元”的：数字相同，万、亿差了。三位以上的数才查；
    正文别处或别的数据恰有这个写法的不查。说同一件事的几份文件的正文之间也这样查。
    “由21.3万吨增加到22.1亿吨”这样，一句里相比的两个数单位不同而差上千倍的，“人均……2.1亿元”的，也提醒。
为什么：“亿”写成“万”，差一万倍，数字却一个也没有错。
依据：同一份文件互证；说同一件事的各份文件互证。
错例：
    figures: {财政: [{name: 财政收入, value: 108.5, unit: 亿元}]}
    # 正文：财政收入108.5万元。
正例：
    figures: {财政: [{name: 财政收入, value: 108.5, unit: 亿元}]}
    # 正文：财政收入108.5亿元。
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.check.figures.magnitudes import implausible, unlike
from generator.check.figures.quantities import Quantity, quantities
from generator.check.handling.figure_rows import plain_number, rows
from generator.check.handling.record_numbers import digits
from generator.check.handling.related import matters_of
from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.check.texts import RecordTexts, Text, printed
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity

ID = "text-unit"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE
_TELLING = 3
"""So many digits tell a number from others."""


class _Said(NamedTuple):
    """A unit that a number has, and where: what the figure is called, or that it is a text."""

    unit: str
    where: str


_OF_EACH = re.compile("均.{1,24}亿元|每[人户亩吨头].{1,24}亿元")
_COMPARED = re.compile("[由从比较][^。；\n]{0,20}[0-9][万亿]")
Key = tuple[str, str]
"""A number and the measure, without 万 and 亿."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a text that has another unit where it is said again."""
    matters = matters_of(corpus)
    groups: dict[str, list[RecordTexts]] = defaultdict(list)
    for own in printed(corpus):
        if isinstance(own.located, Record):
            groups[matters[own.located.id]].append(own)
    for group in groups.values():
        yield from _group(group)
    for text in texts_having(corpus, _COMPARED):
        for offset, message in unlike(text.text) if _COMPARED.search(text.text) else ():
            yield text.finding(offset, message, "请核对单位")
    for text in texts_having(corpus, _OF_EACH):
        for offset, message in implausible(text.text):
            yield text.finding(offset, message, "请核对单位")


def _group(group: list[RecordTexts]) -> Iterator[Finding]:
    known: dict[Key, list[_Said]] = defaultdict(list)
    said: list[tuple[Text, Quantity]] = []
    for own in group:
        for key, unit in _figures(own).items():
            known[key] += unit
        for text in own.texts:
            if text.is_body or (text.path and text.path[-1] in {"outcome", "summary"}):
                said += [(text, one) for one in quantities(text.text) if _is_telling(one)]
    firsts: dict[Key, _Said] = {}
    for text, one in said:
        key = (plain_number(one.number), one.measure)
        others = known.get(key, [])
        if others and all(other.unit != one.unit for other in others):
            other = others[0]
        elif not others and key in firsts and firsts[key].unit != one.unit:
            other = firsts[key]
        else:
            firsts.setdefault(key, _Said(one.unit, f"{text.source.path}的正文"))
            continue
        message = f"这里作“{one.text}”，{other.where}是{one.number}{other.unit}"
        yield text.finding(one.start, message, "请核对单位")


def _is_telling(one: Quantity) -> bool:
    return (
        one.times in {"万", "亿", "万亿", ""}
        and digits(one.number) >= _TELLING
        and bool(one.measure)
    )


def _figures(own: RecordTexts) -> Mapping[Key, list[_Said]]:
    found: dict[Key, list[_Said]] = defaultdict(list)
    if isinstance(own.located, Record):
        for row in rows(own.located):
            for one in quantities(f"{row.figure.value}{row.figure.unit or ''}"):
                key = (plain_number(row.figure.value), one.measure)
                found[key].append(_Said(one.unit, f"“{row.figure.name}”"))
    return found
