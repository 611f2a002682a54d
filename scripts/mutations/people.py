"""Names: two characters change places, another person stands there, one is missing, one too many."""

from collections.abc import Iterator

from generator.check.values import Value, values
from generator.kinds.meeting.room import InAttendance, Present
from generator.kinds.text.model import Names
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import ListedRef, PersonRef, Signatory
from mutations.digits import changed_value
from mutations.mutation import Mutation, World, file_of
from mutations.raw import Raw, Way, at, with_key, with_value, without


def swapped(world: World) -> Iterator[Mutation]:
    """Let two neighbouring characters of every name change places."""
    for value, name in _named(world):
        places = [i for i in range(len(name) - 1) if name[i] != name[i + 1]]
        if places:
            i = world.dice.choice(places)
            wrong = name[:i] + name[i + 1] + name[i] + name[i + 2 :]
            yield _renamed("姓名两字颠倒", value, name, wrong, world)


def others(world: World) -> Iterator[Mutation]:
    """Write another person who is registered in place of every name."""
    keys = sorted(world.corpus.people)
    for value, name in _named(world):
        other = world.dice.choice([key for key in keys if key != name])
        yield _renamed("换成另一个人", value, name, other, world)


def _named(world: World) -> Iterator[tuple[Value[object], str]]:
    for record in world.corpus.content.records:
        for value in values(record, object):
            match value.value:
                case Signatory():
                    yield value, value.value.person
                case ListedRef():
                    yield value, value.value.listed.person
                case PersonRef():
                    yield value, value.value


def _renamed(kind: str, value: Value[object], name: str, wrong: str, world: World) -> Mutation:
    text = str(value.value)
    start = text.rfind(name) if isinstance(value.value, Signatory) else text.find(name)
    changed = text[:start] + wrong + text[start + len(name) :]
    if not value.is_key:
        return changed_value(kind, value, changed, world)
    path = file_of(value.located)
    raw = with_key(world.raw[path], value.path, changed)
    return Mutation(kind, path, value.path, text, changed, {path: raw}, value)


def dropped(world: World) -> Iterator[Mutation]:
    """Leave every person out of the list that names them."""
    for value, name in _named(world):
        if isinstance(value.value, Signatory) and not isinstance(value.path[-1], int):
            continue
        path = file_of(value.located)
        raw = without(world.raw[path], value.path)
        yield Mutation("名单漏一人", path, value.path, name, "（没有）", {path: raw}, value)


def added(world: World) -> Iterator[Mutation]:
    """Put one person more, who is registered, into every list."""
    for record in world.corpus.content.records:
        for way, owner in _lists(record):
            listed = at(world.raw[file_of(record)], way)
            more = [key for key in sorted(world.corpus.people) if key not in listed]
            for _ in range(3):
                yield _with_one_more(record, way, owner, world.dice.choice(more), world)


def _lists(record: Record[Model]) -> Iterator[tuple[Way, Model]]:
    seen: set[Way] = set()
    for value in values(record, str):
        owner = value.owner
        is_list = isinstance(owner, Present | InAttendance | Names)
        if is_list and isinstance(value.value, PersonRef | ListedRef):
            way = value.path[:-1]
            if way not in seen:
                seen.add(way)
                yield way, owner


def _with_one_more(
    record: Record[Model], way: Way, owner: Model, name: str, world: World
) -> Mutation:
    path = file_of(record)
    listed = at(world.raw[path], way)
    more: Raw
    if isinstance(listed, dict):
        more = {**listed, name: world.dice.choice(list(listed.values()))}
    else:
        names = list(listed)
        names.insert(world.dice.randrange(len(names) + 1), name)
        more = names
    raw = with_value(world.raw[path], way, more)
    value: Value[object] = Value(name, owner, (*way, name), record)
    return Mutation("名单多一人", path, way, "（没有）", name, {path: raw}, value)
