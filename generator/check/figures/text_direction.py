"""text-direction：增减的方向和数相合。

查什么：“由945家减少到1050家”这样，两个数说的是增，动词说的是减（或者相反）的；“下降-3%”这样又说下降又写负号的；
    “由第五位下降到第三位”“由第五位升至第三位，前移三位”这样，名次的升降和两个名次不合的；
    记录的数据里写的是增长（或下降），正文里同一个百分数却写成下降（或增长）的。
为什么：增长和下降只差两个字，意思正好相反。
依据：算术；同一份文件互证。
错例：
    规模以上企业由945家减少到1050家。
正例：
    规模以上企业由945家增加到1050家。
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.check.figures.labels import counted, undated
from generator.check.figures.rank_moves import wrong_moves
from generator.check.handling.figure_rows import Row, plain_number, rows
from generator.check.handling.related import matters_of
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, printed
from generator.grouped import grouped
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity

ID = "text-direction"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_UP = "增加|增长|提高|提升|上升|扩大|回升|增幅|涨幅|增|升"
_DOWN = "减少|下降|降低|压减|压缩|缩短|回落|降幅|减|降"
_NAMED_RATE = "(?:同比)?(?:增长率|增长幅度|增幅|增速|增长速度)(?:为|是|达|达到)?"
_FROM = re.compile(r"[由从][^，。；0-9]{0,8}$|[比较][上去前][一]?年(?:同期)?的?[^，。；0-9]{0,6}$")
_TO = re.compile(rf"^[^，。；0-9]{{0,6}}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:到|至|为)(?:了)?的?$")
_NEGATIVE = re.compile(
    rf"(?:{_DOWN})(?:了|为|幅?达)?[－−-](?=[0-9]+(?:\.[0-9]+)?(?:%|％|个百分点))"
)
_RATE = re.compile(
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:了|为|达|幅度?为)?(?P<number>[0-9]+(?:\.[0-9]+)?)[%％]"
)
_MOVES = re.compile(r"(?:[由从]|[比较][上去前])[^，。；0-9]{0,10}[0-9]")
_OPPOSITE = re.compile(
    rf"(?:[比较](?:上年|去年|上年同期|去年同期|上一年|上次|上届)|同比|环比)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:了)?[0-9][0-9.,]*[\u4e00-\u9fff]{{1,4}}"
    rf"[，,（(](?:同比)?(?(up)(?:{_DOWN})|(?:{_UP}))(?:了|为)?[0-9.]+[%％]"
)
_SIGNED = re.compile(
    rf"(?:(?:比|较)[^，。；0-9]{{1,8}}|同比)?(?P<move>(?:{_UP})(?!率|幅|速)|(?:{_DOWN})(?!率|幅|速))(?:了)?[0-9][0-9.,]*(?![0-9.%％])[^，。；0-9]{{0,4}}"
    rf"[，,（(]{_NAMED_RATE}(?P<rate>[－−-]?)[0-9]"
    rf"|{_NAMED_RATE}(?P<rate2>[－−-]?)[0-9.]+[%％][，,](?:(?:比|较)[^，。；0-9]{{1,8}}|同比)(?P<move2>{_UP}|{_DOWN})(?:了)?[0-9][0-9.,]*(?!个?百分点|[0-9.%％])[^0-9]"
)
"""How much more, and a rate of growth with its sign: 增长率为-5%，比上年增加6万元."""
_CLAUSE = re.compile("[，。；：、]")
_THAN_BEFORE = re.compile("(?:同比|比上年|较上年)$")
_SHORTEST, _NEAR = 3, 24
_Others = Mapping[tuple[str, bool], Sequence[tuple[str, str]]]
"""Figures and their growths, by the digits of the growth and whether it is one."""
_NAMED_DOWN, _NAMED_UP = re.compile(f"(?:{_DOWN})$"), re.compile(f"(?:{_UP})$")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every change of a text that goes the other way than its numbers."""
    named = _named(corpus)
    matters = matters_of(corpus)
    for own in printed(corpus):
        others = named.get(matters[own.located.id], {}) if isinstance(own.located, Record) else {}
        known = _known(rows(own.located)) if isinstance(own.located, Record) else {}
        for text in own.texts:
            if _MOVES.search(text.text):
                yield from _from_to(text)
            for found in _NEGATIVE.finditer(text.text):
                message = f"“{found[0]}”又说下降，又是负数"
                yield text.finding(found.start(), message, "请去掉负号，或核对增减")
            for found in _OPPOSITE.finditer(text.text):
                message = f"“{found[0]}”前面说的和后面说的，一增一减"
                yield text.finding(found.start(), message, "请核对是增是减")
            yield from _signed(text)
            yield from wrong_moves(text)
            if known and text.is_body:
                yield from _recorded(text, known)
            if others and text.is_body and not known:
                yield from _of_others(text, others)


def _signed(text: Text) -> Iterator[Finding]:
    for found in _SIGNED.finditer(text.text) if "率" in text.text or "增" in text.text else ():
        move, sign = found["move"] or found["move2"], found["rate"] or found["rate2"]
        if bool(sign) is not bool(re.fullmatch(_DOWN, move)):
            message = f"“{found[0].rstrip('，。；')}”前面说的和后面说的，一增一减"
            yield text.finding(found.start(), message, "请核对是增是减，和百分数的正负号")


def _from_to(text: Text) -> Iterator[Finding]:
    for sentence in counted(text.text):
        for first, second in pairwise(undated(sentence)):
            verb = _TO.match(second.gap)
            one, other = first.quantity, second.quantity
            if (
                not (verb and _FROM.search(first.gap))
                or one.measure != other.measure
                or one.measure == "位"
            ):
                continue
            rises = other.value.low > one.value.high
            falls = other.value.high < one.value.low
            if (verb["up"] and falls) or (verb["down"] and rises):
                message = f"由{one.text}到{other.text}，写的是“{verb['up'] or verb['down']}”"
                yield text.finding(other.start, message, "请核对两个数和增减")


class _Rate(NamedTuple):
    """A rate of change that a record says: whose, and whether it grows."""

    name: str
    grows: bool


def _known(found: Iterator[Row]) -> Mapping[str, Sequence[_Rate]]:
    """Return the rates of change of a record by their digits."""
    rates: dict[str, list[_Rate]] = defaultdict(list)
    for row in found:
        figure = row.figure
        if figure.growth:
            grows = not figure.growth.startswith("-")
            rates[plain_number(figure.growth)].append(_Rate(figure.name, grows))
        if figure.unit == "%" and (
            _NAMED_DOWN.search(figure.name) or _NAMED_UP.search(figure.name)
        ):
            down = bool(_NAMED_DOWN.search(figure.name))
            rates[plain_number(figure.value)].append(
                _Rate(figure.name, down == figure.value.startswith("-"))
            )
        for said in _RATE.finditer(figure.note or ""):
            rates[plain_number(said["number"])].append(_Rate(figure.name, bool(said["up"])))
    return rates


def _named(corpus: Corpus) -> Mapping[str, _Others]:
    """Return by matter the growth of each figure that its records say by one name and alike."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for record in corpus.content.records:
        for row in rows(record):
            if row.figure.growth and len(row.figure.name) >= _SHORTEST:
                found[matters_of(corpus)[record.id]][row.figure.name].add(row.figure.growth)
    return {
        matter: by_growth(
            (name, growth) for name, said in names.items() if len(said) == 1 for growth in said
        )
        for matter, names in found.items()
    }


def by_growth(named: Iterable[tuple[str, str]]) -> _Others:
    """Return names and their growths by the digits of the growth, and whether it is one."""
    return grouped(
        ((plain_number(growth), not growth.startswith("-")), (name, growth))
        for name, growth in named
    )


def _of_others(text: Text, others: _Others) -> Iterator[Finding]:
    """Judge the directions that a text of a matter gives to the figures of its other records."""
    for found in _RATE.finditer(text.text):
        before = _CLAUSE.split(text.text[max(0, found.start() - _NEAR) : found.start()])[-1]
        said = _THAN_BEFORE.sub("", before)
        for name, growth in others.get((plain_number(found["number"]), not found["up"]), ()):
            if said.endswith(name):
                message = f"正文作“{name}{found[0]}”，同一件事的记录里是{growth}"
                yield text.finding(found.start(), message, "请核对是增是减")


def _recorded(text: Text, known: Mapping[str, Sequence[_Rate]]) -> Iterator[Finding]:
    for found in _RATE.finditer(text.text):
        same = known.get(plain_number(found["number"]), ())
        grows = bool(found["up"])
        if same and all(one.grows is not grows for one in same):
            other = "增长" if same[0].grows else "下降"
            message = f"正文作“{found[0]}”，记录里“{same[0].name}”是{other}{found['number']}%"
            yield text.finding(found.start(), message, "请核对是增是减")
