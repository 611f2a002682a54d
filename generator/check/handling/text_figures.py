"""text-figures：正文里的数与数据相同。

查什么：正文里紧跟着一项数据的名称写出数和单位的（“绿色矿山12家”），要与记录里的数据相同；
    紧跟着比率的名称写出百分数的（“代表满意率97.97%”），要与 rates 里的相同。
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

from generator.check.handling.figure_rows import rows
from generator.check.rule import Finding
from generator.check.texts import Text, texts
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.model.prose import Prose
from generator.model.record import Record
from generator.problems import Severity

ID = "text-figures"
SEVERITY = Severity.WARNING

SHORTEST = 3
_NUMBER = r"(?P<number>[0-9]+(?:\.[0-9]+)?)"
Said = tuple[str, str]
"""A number and its unit."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a body that follows the name of a figure and is another."""
    known: dict[str, tuple[re.Pattern[str], Mapping[str, Said]] | None] = {}
    for text in texts(corpus):
        record = text.located
        if not (text.is_body and isinstance(record, Record)):
            continue
        if record.id not in known:
            known[record.id] = _pattern(_numbers(record))
        found = known[record.id]
        if found:
            yield from _numbers_in(text, *found)


def _numbers(record: Record[Prose]) -> Mapping[str, Said]:
    """Return what the record says, by name; a name that says two things says nothing."""
    found: dict[str, set[Said]] = {}
    for row in rows(record):
        if row.figure.unit and not row.figure.note:
            said = (row.figure.value, row.figure.unit)
            found.setdefault(row.figure.name, set()).add(said)
    for rate in record.data.rates if isinstance(record.data, Handling) else ():
        found.setdefault(rate.name, set()).add((rate.value.rstrip("%"), "%"))
    return {
        name: said.pop() for name, said in found.items() if len(said) == 1 and len(name) >= SHORTEST
    }


def _pattern(numbers: Mapping[str, Said]) -> tuple[re.Pattern[str], Mapping[str, Said]] | None:
    if not numbers:
        return None
    names = "|".join(re.escape(name) for name in sorted(numbers, key=len, reverse=True))
    unit = "|".join(re.escape(unit) for unit in sorted({said[1] for said in numbers.values()}))
    return re.compile(f"(?P<name>{names})(?:为|是|达|达到|共)?{_NUMBER}(?P<unit>{unit})"), numbers


def _numbers_in(
    text: Text, pattern: re.Pattern[str], numbers: Mapping[str, Said]
) -> Iterator[Finding]:
    for found in pattern.finditer(text.text):
        number, unit = numbers[found["name"]]
        if found["unit"] == unit and Decimal(found["number"]) != Decimal(number):
            message = f"正文作“{found[0]}”，记录里是{number}{unit}"
            yield text.finding(found.start("number"), message, "请核对正文和记录里的数")
