"""text-rank：正文里的名次与数据相同。

查什么：记录的数据写了名次（rank：增速居全省第4位），正文说到这项数据的那一句写的是同一范围的另一个名次的。
    说同一件事的另一份文件里写的名次也要相同。数据的名称或数字要在同一句里；那个名次是别项数据的不查。
为什么：名次和数一样，只错一个字就变了意思。
依据：同一份文件互证。
错例：
    figures: {综合: [{name: 生产总值, value: 1176.3, unit: 亿元, rank: 居全省第4位}]}
    # 正文：生产总值1176.3亿元，居全省第5位。
正例：
    figures: {综合: [{name: 生产总值, value: 1176.3, unit: 亿元, rank: 居全省第4位}]}
    # 正文：生产总值1176.3亿元，居全省第4位。
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.check.handling.figure_rows import rows
from generator.check.handling.related import matters_of
from generator.check.language.han import NUMERALS, number
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, printed
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "text-rank"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE
_RANK = re.compile(
    rf"(?P<of>全国|全省|全市|全县|全区|全州)[^0-9，。；]{{0,6}}?第(?P<rank>[0-9]{{1,3}}|[{NUMERALS}]{{1,3}})(?:位|名)?"
)
_FIRST = re.compile(r"(?P<of>全国|全省|全市|全县|全区|全州)(?:首位|榜首|之首)")
_SENTENCE = re.compile(r"[^。；\n]+")
_OTHER_TIME = re.compile("[0-9]{4}年|[去上前]年|同期|以往|目标|计划|力争|规划|争取|届时")
"""A sentence of another time than that of another document's figure."""


class _Ranked(NamedTuple):
    """A figure with its rank among a whole."""

    name: str
    value: str
    of: str
    rank: int
    record: str
    """The id of the record that says it."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every rank of a body that its record says otherwise."""
    matters = matters_of(corpus)
    known: dict[str, list[_Ranked]] = defaultdict(list)
    for one in corpus.content.records:
        known[matters[one.id]] += _ranked(one)
    for own in printed(corpus):
        record = own.located
        if isinstance(record, Record) and own.body and _RANK.search(own.joined):
            ranked = known[matters[record.id]]
            for text in own.body if ranked else ():
                yield from _text(text, ranked, record.id)


def _ranked(record: Record[Model]) -> Iterator[_Ranked]:
    for row in rows(record):
        for of, rank in _ranks(f"{row.figure.rank or ''}；{row.figure.note or ''}"):
            yield _Ranked(row.figure.name, row.figure.value, of, rank, record.id)


def _ranks(text: str) -> Iterator[tuple[str, int]]:
    for found in _RANK.finditer(text):
        yield found["of"], number(found["rank"])
    for found in _FIRST.finditer(text):
        yield found["of"], 1


def _text(text: Text, ranked: Sequence[_Ranked], record: str) -> Iterator[Finding]:
    for sentence in _SENTENCE.finditer(text.text):
        here = [
            one for one in ranked if one.record == record or not _OTHER_TIME.search(sentence[0])
        ]
        for found in _RANK.finditer(text.text, *sentence.span()):
            same = [one for one in here if one.of == found["of"] and _is_named(one, sentence[0])]
            if same and number(found["rank"]) not in {one.rank for one in same}:
                one = same[0]
                message = f"正文作“{found[0]}”，记录里“{one.name}”是{one.of}第{one.rank}"
                yield text.finding(found.start("rank"), message, "请核对名次")


def _is_named(one: _Ranked, sentence: str) -> bool:
    is_told = len(one.value) > 1 and re.search(
        rf"(?<![0-9.]){re.escape(one.value)}(?![0-9.])", sentence
    )
    return bool(is_told) or (len(one.name) > 2 and one.name in sentence)
