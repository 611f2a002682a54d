"""text-figures：正文里的数与数据相同。

查什么：正文里紧跟着一项数据的名称写出数和单位的（“绿色矿山12家”），要与记录里的数据相同；
    紧跟着比率的名称写出百分数的（“代表满意率97.97%”），要与 rates 里的相同。
    数字相同而单位不同（万吨、万立方米），数相同而后面的增幅不同的，也提醒。
    名称太短、几项数据同名的不查；数前有“约”“近”或年月的不查。
为什么：数据写在记录里，又写在正文里，改了一处要改另一处。
依据：同一份文件互证。
错例：
    figures: {生态: [{name: 绿色矿山, value: 12, unit: 家}]}
    # 正文：建成绿色矿山21家。
正例：
    figures: {生态: [{name: 绿色矿山, value: 12, unit: 家}]}
    # 正文：建成绿色矿山12家。
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from generator.check.figures.quantities import QUANTITY
from generator.check.handling.figure_rows import rows
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, bodies
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "text-figures"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_SHORTEST, _SHORT = 3, 2
_NUMBER = re.compile(
    r"(?:为|是|达|达到|共)?(?P<number>[0-9]+(?:\.[0-9]+)?)(?P<unit>[^0-9，。；、]{1,8})"
    r"(?:[，（(](?:同比|比上年|较上年|比去年同期|比上年同期)?(?P<how>增长|下降|增加|减少)(?P<growth>[0-9]+(?:\.[0-9]+)?)%)?"
)
_BEFORE_SHORT = re.compile("(?:^|[^\u4e00-\u9fff]|[有建成设])$")
"""What stands before a name of two characters that is no end of another word."""


class Said(NamedTuple):
    """A number, its unit, and by how much it grew."""

    number: str
    unit: str
    growth: str = ""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a body that follows the name of a figure and is another."""
    for record, body in bodies(corpus):
        numbers = _numbers(record)
        for text in body:
            named = {name: said for name, said in numbers.items() if name in text.text}
            if named:
                yield from _numbers_in(text, named)


def _numbers(record: Record[Model]) -> Mapping[str, Said]:
    """Return what the record says, by name; a name that says two things says nothing."""
    found: dict[str, set[Said]] = {}
    for row in rows(record):
        if row.figure.unit and not row.figure.note:
            said = Said(row.figure.value, row.figure.unit, row.figure.growth or "")
            found.setdefault(row.figure.name, set()).add(said)
    for rate in record.data.rates if isinstance(record.data, Handling) else ():
        found.setdefault(rate.name, set()).add(Said(rate.value.rstrip("%"), "%"))
    return {
        name: said.pop() for name, said in found.items() if len(said) == 1 and len(name) >= _SHORT
    }


def _numbers_in(text: Text, numbers: Mapping[str, Said]) -> Iterator[Finding]:
    lengths = sorted({len(name) for name in numbers}, reverse=True)
    for found in _NUMBER.finditer(text.text):
        names = (text.text[max(0, found.start() - length) : found.start()] for length in lengths)
        name = next((name for name in names if name in numbers), "")
        if name and (
            len(name) >= _SHORTEST
            or _BEFORE_SHORT.search(text.text[: found.start() - len(name)][-1:])
        ):
            yield from _judged(text, found, name, numbers[name])


def _judged(text: Text, found: re.Match[str], name: str, said: Said) -> Iterator[Finding]:
    number, unit, growth = said
    is_same = Decimal(found["number"]) == Decimal(number)
    if not found["unit"].startswith(unit):
        if is_same and _is_other_measure(found["unit"], unit) and len(name) >= _SHORTEST:
            message = f"正文作“{name}{found['number']}{found['unit']}”，记录里的单位是{unit}"
            yield text.finding(found.start("number"), message, "请核对单位")
    elif not is_same:
        message = f"正文作“{name}{found['number']}{unit}”，记录里是{number}{unit}"
        yield text.finding(found.start("number"), message, "请核对正文和记录里的数")
    elif (
        found["growth"] and growth and Decimal(found["growth"]) != abs(Decimal(growth.rstrip("%")))
    ):
        message = f"正文作“{found['how']}{found['growth']}%”，记录里“{name}”是{growth}"
        yield text.finding(found.start("growth"), message, "请核对正文和记录里的数")


def _is_other_measure(typed: str, unit: str) -> bool:
    """Whether two units have the same 万 or 亿, or none, and are of different things: 万吨, 万立方米."""
    one, other = QUANTITY.match(f"1{typed}"), QUANTITY.match(f"1{unit}")
    if not (one and other and one["measure"] and other["measure"]):
        return False
    return one["times"] == other["times"] and one["measure"] != other["measure"]
