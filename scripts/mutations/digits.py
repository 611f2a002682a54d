"""A digit of a number is another; a total is one more or less; two numbers of votes are exchanged."""

import re
from collections.abc import Iterator
from random import Random

from generator.check.values import Value, values
from generator.kinds.appraisal.model import OfficialRating
from generator.kinds.handling.model import Counted, OutcomeClass
from generator.kinds.meeting.room import Present
from generator.kinds.text.model import Names
from generator.model.prose import Figure, Imprint
from generator.model.publication import Issue, PrintedPage
from generator.model.record import Record
from generator.model.satisfaction import Ballots
from generator.model.sitting import Sitting
from generator.model.values import DocumentNumber, Number, Percent
from mutations.mutation import Mutation, World, file_of
from mutations.raw import with_value

_OWNERS = {
    Present: "人数",
    Names: "人数",
    Ballots: "票数",
    OfficialRating: "测评人数",
    Counted: "件数",
    OutcomeClass: "件数",
    Sitting: "届次、会次",
    Imprint: "印数",
    Issue: "年份、期号",
    Figure: "报告的数据",
}


def _kind(value: Value[object]) -> str:
    """Return what sort of number a value is."""
    if isinstance(value.value, DocumentNumber):
        return "文号"
    if isinstance(value.value, PrintedPage):
        return "页码"
    if isinstance(value.value, Percent):
        return "百分数"
    owners = (label for owner, label in _OWNERS.items() if isinstance(value.owner, owner))
    return next(owners, "其他数字")


def digits(world: World) -> Iterator[Mutation]:
    """Change one digit of every number, rate, document number and printed page."""
    for located in world.everything():
        for value in values(located, object):
            is_number = isinstance(
                value.value, int | Number | Percent | DocumentNumber | PrintedPage
            )
            if is_number and not isinstance(value.value, bool) and in_file(value, located, world):
                text = str(value.value)
                places = [found.start() for found in re.finditer("[0-9]", text)]
                if places:
                    changed = other_digit(text, world.dice.choice(places), world.dice)
                    yield changed_value(f"改一个数字：{_kind(value)}", value, changed, world)


def in_file(value: Value[object], located: object, world: World) -> bool:
    """Whether the value stands under its way in the file: an entry of a register does not."""
    return isinstance(located, Record) or file_of(value.located).endswith(
        ("issue.yml", "series.yml")
    )


def other_digit(text: str, place: int, dice: Random) -> str:
    """Return a text with another digit at a place; a number does not begin with 0."""
    leads = not text[:place][-1:].isdigit() and text[place + 1 : place + 2].isdigit()
    others = [d for d in "0123456789" if d != text[place] and not (d == "0" and leads)]
    return text[:place] + dice.choice(others) + text[place + 1 :]


def changed_value(kind: str, value: Value[object], text: str, world: World) -> Mutation:
    """Return the mutation that writes `text` where `value` stands."""
    path = file_of(value.located)
    files = {path: with_value(world.raw[path], value.path, text)}
    return Mutation(kind, path, value.path, str(value.value), text, files, value)


def totals(world: World) -> Iterator[Mutation]:
    """Make every total one more or one less."""
    for record in world.corpus.content.records:
        for value in values(record, int):
            is_total = (
                (isinstance(value.owner, Present | Names) and value.path[-1] == "count")
                or value.path[-1] == "returned"
                or (isinstance(value.owner, Counted) and value.owner.parts)
                or value.path[:2] == ("received", "count")
            )
            if is_total and not isinstance(value.value, bool):
                changed = str(value.value + world.dice.choice((-1, 1)))
                yield changed_value("总数差一", value, changed, world)


_VOTES = ("satisfied", "basically_satisfied", "dissatisfied")


def votes(world: World) -> Iterator[Mutation]:
    """Exchange two numbers of votes: of one body, and of one kind between two bodies."""
    for record in world.corpus.content.records:
        found = {v.path: v for v in values(record, int) if isinstance(v.owner, Ballots)}
        for way, value in found.items():
            for other_way, other in found.items():
                same_body, same_vote = way[:2] == other_way[:2], way[-1] == other_way[-1]
                is_vote = way[-1] in _VOTES and other_way[-1] in _VOTES
                once = str(way) < str(other_way) and value.value != other.value
                if once and is_vote and same_body != same_vote:
                    yield _exchanged(value, other, world)


def _exchanged(value: Value[int], other: Value[int], world: World) -> Mutation:
    path = file_of(value.located)
    raw = with_value(world.raw[path], value.path, str(other.value))
    raw = with_value(raw, other.path, str(value.value))
    same = value.path[:2] == other.path[:2]
    before, after = str(value.value), str(other.value)
    return Mutation("两种票数互换", path, value.path, before, after, {path: raw}, same_body=same)
