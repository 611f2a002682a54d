"""same-figure：同一项数据在几处相同。

查什么：同一份记录里，或说同一件事的几份记录里（报告与评议它的调研报告，matter 相连的，
    同一项议程听取的），名称、单位相同的数据，数值、增长率、占比要相同。备注写了不同年份的不算。
为什么：同一个数在报告、调研报告、审议意见里各写一遍，读者会对着看。
依据：说同一件事的各份文件互证；口径不同的，原件应当说明。
错例：
    texts/civil-affairs-report.yml:  {name: 救助对象信息核查, value: 77.4, unit: 万人次}
    texts/civil-affairs-survey.yml:  {name: 救助对象信息核查, value: 57.4, unit: 万人次}
正例：
    texts/civil-affairs-report.yml:  {name: 救助对象信息核查, value: 77.4, unit: 万人次}
    texts/civil-affairs-survey.yml:  {name: 救助对象信息核查, value: 77.4, unit: 万人次}
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.check.handling.figure_rows import Row, all_rows, likeness
from generator.check.handling.related import matters_of
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.prose import Figure
from generator.problems import Severity

ID = "same-figure"
SEVERITY = Severity.WARNING

_YEARS = re.compile(r"(?:19|20)[0-9]{2}年")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every figure that an earlier one of the same matter says otherwise."""
    matters = matters_of(corpus)
    found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for record, rows in all_rows(corpus):
        for row in rows:
            key = (matters[record.id], likeness(row.figure.name), row.figure.unit or "")
            yield from _differs(row, found[key])
            found[key].append(row)


def _differs(row: Row, others: Sequence[Row]) -> Iterator[Finding]:
    for other in others:
        for key, what in (("value", "是"), ("growth", "增长"), ("share", "占比")):
            one, same = getattr(row.figure, key), getattr(other.figure, key)
            if one and same and not _equal(one, same) and _of_one_time(row.figure, other.figure):
                unit = (row.figure.unit or "") if key == "value" else ""
                where = f"{other.mark(key).path} 第{other.mark(key).line}行"
                message = f"“{row.figure.name}”这里{what}{one}{unit}，{where}{what}{same}{unit}"
                hint = "请核对；口径不同而原件如此的，请用 accept 说明"
                yield Finding(row.mark(key), message, hint)
                return


def _equal(one: str, other: str) -> bool:
    return Decimal(one.rstrip("%")) == Decimal(other.rstrip("%"))


def _of_one_time(one: Figure, other: Figure) -> bool:
    """Whether the notes do not name different years, and neither is an approximation."""
    years = [set(_YEARS.findall(figure.note or "")) for figure in (one, other)]
    return not (all(years) and not years[0] & years[1]) and not (
        one.approximation or other.approximation
    )
