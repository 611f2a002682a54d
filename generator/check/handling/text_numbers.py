"""text-numbers：正文里的数与记录里的数不差一个数字。

查什么：记录里的一个数（数据、件数、比率）正文里没有，正文里却有一个量词相同、只差一个数字或两个数字颠倒的数，
    而这个数记录里又没有的：多半是一处打错。有三位以上的数才查（两头的零不算）；两位的数，要在正文里同名称中的字写在一处才查。
为什么：数据写在记录里，又写在正文里，打错一个数字，两处便对不上。
依据：同一份文件互证。
错例：
    figures: {兜底: [{name: 未脱贫对象, value: 14888, unit: 名}]}
    # 正文：14868名未脱贫人员得到保障。
正例：
    figures: {兜底: [{name: 未脱贫对象, value: 14888, unit: 名}]}
    # 正文：14888名未脱贫人员得到保障。
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.handling.record_numbers import Known, digits, is_slip, numbers_of
from generator.check.rule import Finding
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity

ID = "text-numbers"
SEVERITY = Severity.WARNING

_NUMBER = re.compile(r"(?<![0-9.])[0-9]+(?:\.[0-9]+)?(?![0-9.])")
_BREAK = re.compile(r"[0-9，。；：、]")
_NEAR = 16
"""How far before a number what it is about is looked for."""


@dataclass(frozen=True)
class _Said:
    """A number of a body, and where."""

    text: Text
    start: int
    number: str

    @property
    def unit(self) -> str:
        """The character after the number."""
        end = self.start + len(self.number)
        return self.text.text[end : end + 1]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a body that is one digit from one of its record."""
    said: dict[str, list[_Said]] = {}
    for text in texts(corpus):
        if text.is_body and isinstance(text.located, Record):
            own = said.setdefault(text.located.id, [])
            own += (_Said(text, one.start(), one[0]) for one in _NUMBER.finditer(text.text))
    for record_id, numbers in said.items():
        yield from _compared(numbers, tuple(numbers_of(corpus.records[record_id])))


def _compared(said: Sequence[_Said], known: Sequence[Known]) -> Iterator[Finding]:
    in_record = {one.number for one in known}
    in_text = {one.number for one in said}
    # What a note or an outcome says besides is a number of the record too.
    strange = [one for one in said if one.number not in in_record and digits(one.number) >= 2]
    missing = [one for one in known if one.number not in in_text and one.unit]
    for one in strange:
        for other in missing:
            if (
                one.unit == other.unit[:1]
                and is_slip(one.number, other.number)
                and _fits(one, other)
            ):
                message = f"正文作{one.number}{other.unit}，记录里“{other.name}”是{other.number}{other.unit}"
                yield one.text.finding(one.start, message, "只差一个数字，请核对哪一个对")
                break


def _fits(said: _Said, known: Known) -> bool:
    """Whether a number of few digits stands beside what it is about."""
    before = _BREAK.split(said.text.text[max(0, said.start - _NEAR) : said.start])[-1]
    return digits(known.number) >= 3 or known.pairs_in(before) >= 2
