"""stroke-order：按姓氏笔画的名单要按笔画排。

查什么：小标题写明“按姓氏笔画”（笔划）的名单，或记录里写了 order 的名单，逐个比较相邻的姓名：先比笔画数，
    笔画数相同的比笔顺（横、竖、撇、点、折），再相同的比下一个字。
    名为单字的怎样排有两种习惯：order 写 strokes，同姓的单名排在前；写 strokes-in-turn，逐字比较。
    笔顺表里没有的字不比，用 --info 列出。
为什么：名单的次序没有轻重之分，才按笔画排；排错了，读者会以为另有含义。
依据：《GB13000.1字符集汉字字序（笔画序）规范》（GF 3003—1999）；《通用规范汉字表》各级字表的次序。
错例：
    heading: 主席团（按姓氏笔画排列）
    people: [李秋, 丁一]          # 丁2画，李7画
正例：
    heading: 主席团（按姓氏笔画排列）
    people: [丁一, 李秋]
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.order import ListOrder
from generator.place import Mark, Path
from generator.problems import Severity
from generator.strokes.names import misplaced, unknown_characters
from generator.strokes.table import NOTHING

ID = "stroke-order"
SEVERITY = Severity.WARNING

_IN_WORDS = re.compile("笔[画划]")
MEMBERS = "委员"
"""Those of a list of members whom no rank puts in order."""


@dataclass(frozen=True)
class Listed:
    """A name of a list, and where it stands."""

    name: str
    mark: Mark


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every name of a list in stroke order that stands after one it must precede."""
    for record in corpus.content.records:
        for order, people, path in _lists(record.data):
            names = [
                Listed(_name(person, corpus), record.place.value(*path, index))
                for index, person in enumerate(people)
            ]
            yield from _unknown(names)
            known = (one for one in names if not unknown_characters(one.name))
            for before, after in pairwise(known):
                yield from _pair(before, after, order)


def _lists(data: Model) -> Iterator[tuple[ListOrder, Sequence[str], Path]]:
    """Yield the lists of a record that are said to be in the order of strokes, with their ways."""
    if isinstance(data, MeetingRecord) and data.present and data.present.order:
        members = data.present.members.get(MEMBERS, ())
        yield data.present.order, members, ("present", "members", MEMBERS)
    elif isinstance(data, TextRecord):
        for number, names in enumerate(data.names):
            is_said = _IN_WORDS.search(f"{names.heading}{data.title}")
            in_words = ListOrder.STROKES if is_said else None
            order = names.order or in_words
            if order:
                people = [ref.listed.person for ref in names.people]
                yield order, people, ("names", number, "people")


def _name(person: str, corpus: Corpus) -> str:
    """Return the name that is printed for a person who may be called by an id."""
    known = corpus.people.get(person)
    return known.name if known else person


def _unknown(names: Sequence[Listed]) -> Iterator[Finding]:
    for one in names:
        for character in unknown_characters(one.name):
            message = f"笔顺表里没有“{one.name}”的“{character}”字，没有核对这个名字的次序"
            yield Finding(one.mark, message, "请人工核对", Severity.INFO)


def _pair(before: Listed, after: Listed, order: ListOrder) -> Iterator[Finding]:
    wrong = misplaced(before.name, after.name, in_turn=order.in_turn)
    if wrong:
        earlier, later = wrong
        reason = f"{later}，{earlier}"
        if later == NOTHING:
            reason = "前面的字相同，字少的排在前"
        message = f"“{after.name}”应排在“{before.name}”之前：{reason}"
        yield Finding(after.mark, message, "请核对次序；gazette sort-names 能把姓名按笔画排好")
