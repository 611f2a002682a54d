"""text-numbers：正文里的数与记录里的数不差一个数字。

查什么：记录里的一个数（数据、件数、比率）正文里没有，正文里却有一个量词相同、只差一个数字或两个数字颠倒的数，
    而这个数记录里又没有的：多半是一处打错。各件议案、建议的结果（outcome）同正文一样查。
    有三位以上的数才查（两头的零不算）；位数少的，要在正文的同一句里有名称中的词，或者量词后面就是名称中的词才查。
    text-figures 已经报了的数，不再报。
    两项数据碰巧同数，或者错成了另一项的数的，要前后的词明明是说这一项才查。
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
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from generator.check.handling import text_figures
from generator.check.handling.figure_rows import rows
from generator.check.handling.record_numbers import Known, digits, is_slip, numbers
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, printed
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity

ID = "text-numbers"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_NUMBER = re.compile(r"(?<![0-9.])[0-9]+(?:\.[0-9]+)?(?![0-9.])")
_BREAK = re.compile(r"[0-9，。；：、]")
_STOP = re.compile(r"[，。；：、]")
_MEASURES = frozenset("个处家所项座栋间宗")
"""Words by which one thing is counted as well as by another."""
_NOTED = re.compile(r"[0-9]+(?:\.[0-9]+)?.")
"""A number of a note, with the first character of its unit."""
_TELLING = 3
"""So many digits tell a number from others without a word around it."""
_NEAR = 16
"""How far around a number what it is about is looked for."""


class _Said(NamedTuple):
    """A number of a body, where it begins, and where its unit does: 9889余万元 has 万元."""

    text: Text
    start: int
    number: str
    unit_at: int

    @property
    def unit(self) -> str:
        """The character after the number."""
        return self.text.text[self.unit_at : self.unit_at + 1]

    def has_unit(self, unit: str) -> bool:
        """Whether `unit` follows the number."""
        return self.text.text.startswith(unit, self.unit_at)

    @property
    def around(self) -> str:
        """What stands before and after the number in its clause."""
        text, end = self.text.text, self.start + len(self.number)
        before = _BREAK.split(text[max(0, self.start - _NEAR) : self.start])[-1]
        return f"{before} {_BREAK.split(text[end : end + _NEAR])[0]}"

    @property
    def is_round(self) -> bool:
        """Whether it is said to be about so many: a norm, not a count."""
        return "左右" in self.text.text[self.unit_at : self.unit_at + 4]

    @property
    def before(self) -> str:
        """What stands before the number in its clause, other numbers included: 比例从27%降到6.09%."""
        return _STOP.split(self.text.text[max(0, self.start - _NEAR) : self.start])[-1]

    def counts(self, name: str, unit: str) -> bool:
        """Whether what follows number and unit is the last word of `name`, or short for it."""
        thing = self.text.text[self.unit_at + len(unit) :][:2]
        letters = iter(name)
        is_short = len(thing) == 2 and all(char in letters for char in thing)
        return is_short or thing[:1] == name[-1:]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a body that is one digit from one of its record."""
    told = {one.mark for one in text_figures.findings(corpus)}
    for own in printed(corpus):
        record = own.located
        if isinstance(record, Record) and record.id in numbers(corpus):
            known = [one for one in numbers(corpus)[record.id] if one.unit]
            said = [one for text in own.texts if _is_read(text) for one in _said(text)]
            notes = (row.figure.note or "" for row in rows(record))
            noted = {number for note in notes for number in _NOTED.findall(note)}
            found = _Compared(said, known, noted).findings()
            yield from (one for one in found if one.mark not in told)


def _said(text: Text) -> Iterator[_Said]:
    """Yield the numbers of a text."""
    for found in _NUMBER.finditer(text.text):
        end = found.end()
        unit_at = end + text.text.startswith(("余", "多"), end)
        yield _Said(text, found.start(), found[0], unit_at)


def _is_read(text: Text) -> bool:
    """Whether a text tells what figures count: a body, or what came of a motion or suggestion."""
    return text.is_body or (text.path[:1] == ("items",) and text.path[-1] == "outcome")


class _Compared:
    """The numbers of a record beside those of its texts."""

    def __init__(
        self, said: Sequence[_Said], known: Sequence[Known], noted: Collection[str]
    ) -> None:
        self._said, self._noted = said, noted
        self._of_length: dict[int, list[Known]] = defaultdict(list)
        self._in_record: dict[str, list[Known]] = defaultdict(list)
        for number in known:
            self._in_record[number.number].append(number)
            self._of_length[len(number.number)].append(number)
        self._in_text: dict[str, list[_Said]] = defaultdict(list)
        for one in said:
            self._in_text[one.number].append(one)

    def findings(self) -> Iterator[Finding]:
        """Yield every number of a text that is probably meant to be another one of the record."""
        for one in self._said:
            slips = (
                other
                for other in self._of_length[len(one.number)]
                if len(one.number) > 1 and is_slip(one.number, other.number)
            )
            other = next((other for other in slips if self._is_meant(one, other)), None)
            if other:
                message = f"正文作{one.number}，记录里“{other.name}”是{other.number}{other.unit}"
                yield one.text.finding(one.start, message, "只差一个数字，请核对哪一个对")

    def _is_meant(self, one: _Said, other: Known) -> bool:
        """Whether `one` is probably `other`, mistyped.

        Where one of the two is found on the other side, the words around must say more for the slip
        than for that. A number is the same as another only with the same unit: 38条 is not 38人.
        """
        if one.number + one.unit in self._noted or not _same_unit(one, other):
            return False
        pairs = other.pairs_in(one.around)
        same = [k.pairs_in(one.around) for k in self._in_record[one.number] if _same_unit(one, k)]
        same += [
            other.pairs_in(s.around) for s in self._in_text[other.number] if _same_unit(s, other)
        ]
        if same:
            return one.has_unit(other.unit) and not one.is_round and pairs > max(1, *same)
        if not one.has_unit(other.unit):
            return pairs > 1
        return (
            pairs > 0
            or max(digits(one.number), digits(other.number)) >= _TELLING
            or other.pairs_in(one.before) > 1
            or one.counts(other.name, other.unit)
        )


def _same_unit(said: _Said, known: Known) -> bool:
    """Whether a number has the unit, or another measure word: 102处, 102个."""
    unit = said.unit
    return said.has_unit(known.unit) or (unit in _MEASURES and known.unit in _MEASURES)
