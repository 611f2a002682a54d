"""text-numbers：正文里的数与记录里的数不差一个数字。

查什么：记录里的一个数（数据、件数、比率）正文里没有，正文里却有一个量词相同、只差一个数字或两个数字颠倒的数，
    而这个数记录里又没有的：多半是一处打错。各件议案、建议的结果（outcome）同正文一样查。有三位以上的数才查（两头的零不算）；两位的数，要在正文的同一句里有名称中的词才查。
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
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.check.handling.figure_rows import rows
from generator.check.handling.record_numbers import Known, digits, is_slip, numbers
from generator.check.rule import Finding
from generator.check.texts import Text, printed
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity

ID = "text-numbers"
SEVERITY = Severity.WARNING

_NUMBER = re.compile(r"(?<![0-9.])[0-9]+(?:\.[0-9]+)?(?![0-9.])")
_BREAK = re.compile(r"[0-9，。；：、]")
_MEASURES = frozenset("个处家所项座栋间宗")
"""Words by which one thing is counted as well as by another."""
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


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a body that is one digit from one of its record."""
    for own in printed(corpus):
        record = own.located
        known = numbers(corpus).get(record.id, ()) if isinstance(record, Record) else ()
        if isinstance(record, Record) and known:
            said = [one for text in own.texts if _is_read(text) for one in _said(text)]
            notes = (row.figure.note or "" for row in rows(record))
            noted = {number for note in notes for number in _NUMBER.findall(note)}
            yield from _compared(said, known, noted)


def _said(text: Text) -> Iterator[_Said]:
    """Yield the numbers of a text."""
    for found in _NUMBER.finditer(text.text):
        end = found.end()
        at = end + text.text.startswith(("余", "多"), end)
        yield _Said(text, found.start(), found[0], at)


def _is_read(text: Text) -> bool:
    """Whether a text tells what figures count: a body, or what came of a motion or suggestion."""
    return text.is_body or (text.path[:1] == ("items",) and text.path[-1] == "outcome")


def _compared(
    said: Sequence[_Said], known: Sequence[Known], noted: Collection[str]
) -> Iterator[Finding]:
    in_record: dict[str, list[Known]] = defaultdict(list)
    for number in known:
        in_record[number.number].append(number)
    missing = _missing(said, known)
    for one in said:
        if one.number in noted or len(one.number) < 2 or len(one.number) not in missing:
            continue
        if any(_same_unit(one, other) for other in in_record.get(one.number, ())):
            continue
        for other in missing[len(one.number)]:
            if is_slip(one.number, other.number) and _fits(one, other):
                message = f"正文作{one.number}，记录里“{other.name}”是{other.number}{other.unit}"
                yield one.text.finding(one.start, message, "只差一个数字，请核对哪一个对")
                break


def _missing(said: Sequence[_Said], known: Sequence[Known]) -> Mapping[int, Sequence[Known]]:
    """Return what the record says and no text does, by length; 38条 is not 38人."""
    in_text: dict[str, list[_Said]] = defaultdict(list)
    for one in said:
        in_text[one.number].append(one)
    found: dict[int, list[Known]] = defaultdict(list)
    for number in known:
        same = in_text.get(number.number, ())
        if number.unit and not any(_same_unit(one, number) for one in same):
            found[len(number.number)].append(number)
    return found


def _same_unit(said: _Said, known: Known) -> bool:
    """Whether a number has the unit, or another measure word: 102处, 102个."""
    unit = said.unit
    return said.has_unit(known.unit) or (unit in _MEASURES and known.unit in _MEASURES)


def _fits(said: _Said, known: Known) -> bool:
    """Whether a number may be the one that is known: by its unit, its length, its surroundings."""
    pairs = known.pairs_in(said.around)
    if not said.has_unit(known.unit):
        return _same_unit(said, known) and pairs > 1
    return pairs > 0 or digits(known.number) >= 3
