"""handling-session：届次说得一致。

查什么：题名里的“某届某次会议”要与所办建议提出的会议（session）同届同次；
    文号“三次会议文件”要与印发它的会议（occasion）同次；所办的建议要提在印发报告的会议之前。
为什么：报告是第三次会议的文件，说的是第一次会议的建议，两个次数最容易写混。
依据：同一份文件互证；代表法关于建议办理结果向代表大会会议报告的规定。
错例：
    title: 关于县人大十六届二次会议代表建议办理情况的报告
    session: 青禾县第十六届人民代表大会第一次会议
正例：
    title: 关于县人大十六届一次会议代表建议办理情况的报告
    session: 青禾县第十六届人民代表大会第一次会议
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.chinese import numeral
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "handling-session"
SEVERITY = Severity.ERROR

_NUMERALS = {numeral(number): number for number in range(1, 100)}
_N = "[一二三四五六七八九十]{1,3}"
_SESSION = re.compile(
    rf"第?(?P<term>{_N})届[^，。；一二三四五六七八九十届]{{0,12}}第?(?P<session>{_N})次会议"
)
_PAPER = re.compile(rf"^(?P<session>{_N})次会议文件")


@dataclass(frozen=True)
class _Session:
    """A session of a congress: its term and its number in the term."""

    term: int
    number: int

    def __str__(self) -> str:
        return f"{numeral(self.term)}届{numeral(self.number)}次会议"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every session that is said otherwise elsewhere in the record."""
    for record, handling in records_of(corpus, Handling):
        yield from _record(record, handling)


def _record(record: Record[Model], handling: Handling) -> Iterator[Finding]:
    titled, of = _session(handling.title), _session(handling.session)
    at = _session(handling.occasion)
    if titled and of and titled != of:
        message = f"题名说“{titled}”，session 是“{of}”"
        yield Finding(record.place.value("session"), message, "请核对提出建议的会议")
    paper = _PAPER.match(handling.number or "")
    number = _NUMERALS.get(paper["session"]) if paper else None
    if number and at and number != at.number:
        message = f"文号说“{numeral(number)}次会议”，occasion 是“{at}”"
        yield Finding(record.place.value("number"), message, "请核对文号和会议")
    if of and at and of.term == at.term and of.number >= at.number:
        message = f"所办的建议提在“{of}”，报告却印发在“{at}”"
        yield Finding(record.place.value("session"), message, "请核对两次会议")


def _session(text: str | None) -> _Session | None:
    """Return the first session that `text` names; a numeral that is none names none."""
    found = _SESSION.search(text or "")
    term = _NUMERALS.get(found["term"]) if found else None
    number = _NUMERALS.get(found["session"]) if found else None
    return _Session(term, number) if term and number else None
