"""related-numbers：说同一件事的几份文件，数目不差一个数字。

查什么：说同一件事的两份记录（报告与评议它的调研报告，matter 相连的，同一项议程听取的），
    一份里有、另一份里没有的两个数，量词相同、只差一个数字或两个数字颠倒的：名称不同也提醒。
    三位以上的数才查（两头的零不算），并且两项数据的名称要有相同的词；两份的正文里另有这个数的不查。
为什么：同一个数在几份文件里名称不一，打错一个数字，按名称对不出来。
依据：说同一件事的各份文件互证。
错例：
    texts/transport-report.yml:  {name: 注销淘汰国三以下柴油货车, value: 9045, unit: 辆}
    texts/transport-survey.yml:  {name: 注销柴油货车营运手续, value: 9055, unit: 辆}
正例：
    texts/transport-report.yml:  {name: 注销淘汰国三以下柴油货车, value: 9045, unit: 辆}
    texts/transport-survey.yml:  {name: 注销柴油货车营运手续, value: 9045, unit: 辆}
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.check.handling.figure_rows import all_rows, likeness, rows
from generator.check.handling.record_numbers import Known, digits, is_slip, numbers
from generator.check.handling.related import matters_of
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "related-numbers"
SEVERITY = Severity.WARNING

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


@dataclass(frozen=True)
class _Numbers:
    """The numbers of one record that are long enough, and all that it says anywhere."""

    known: Sequence[Known]
    said: frozenset[str]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number that another record of the matter says with another digit."""
    matters = matters_of(corpus)
    groups: dict[str, list[Record[Model]]] = defaultdict(list)
    for record, _ in all_rows(corpus):
        groups[matters[record.id]].append(record)
    for group in groups.values():
        known = [_numbers(record, corpus) for record in group] if len(group) > 1 else []
        for one, other in combinations(known, 2):
            yield from _compared(one, other)


def _numbers(record: Record[Model], corpus: Corpus) -> _Numbers:
    every = numbers(corpus)[record.id]
    known = tuple(one for one in every if digits(one.number) >= 3 and one.unit)
    notes = " ".join(row.figure.note or "" for row in rows(record))
    body = record.text.text if record.text else ""
    said = {one.number for one in known} | set(_NUMBER.findall(f"{notes} {body}"))
    return _Numbers(known, frozenset(said))


def _compared(one: _Numbers, other: _Numbers) -> Iterator[Finding]:
    by_form: dict[tuple[str, int], list[Known]] = defaultdict(list)
    for known in one.known:
        if known.number not in other.said:
            by_form[known.unit, len(known.number)].append(known)
    for known in other.known:
        if known.number in one.said:
            continue
        for first in by_form.get((known.unit, len(known.number)), ()):
            if is_slip(first.number, known.number) and _may_be_one(first, known):
                where = f"{first.mark.path} 第{first.mark.line}行“{first.name}”"
                message = f"“{known.name}”{known.number}，{where}是{first.number}"
                yield Finding(known.mark, message, "只差一个数字，请核对是不是同一个数")


def _may_be_one(one: Known, other: Known) -> bool:
    """Whether the names have words in common; figures of one name are compared by same-figure."""
    near = one.pairs_in(other.name) >= (1 if digits(other.number) >= 4 else 2)
    return near and likeness(one.name) != likeness(other.name)
