"""The registers: every name means one person, body or statute."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator.model.base import Model
from generator.model.record import Content, Located
from generator.model.registers import Body, Person
from generator.model.values import UNFILLED
from generator.place import Mark, Path
from generator.problems import Problem, error
from generator.suggest import did_you_mean

Claim: TypeAlias = tuple[Located[Model], str, Path]
"""An entry of a register, a name that it claims, the way to that name."""


def register_problems(content: Content, bodies: Mapping[str, Body]) -> Iterator[Problem]:
    """Yield every name that is claimed twice, and every parent that is not registered.

    `bodies` are those of the register by full name, with level and region taken from above.
    """
    people = ((person, person.data.key, ()) for person in content.people)
    yield from _twice("duplicate-person", people, _PERSON_HINT)
    yield from _namesakes(content.people)
    yield from _twice("duplicate-body", _body_names(content, bodies))
    yield from _twice("duplicate-statute", _statute_names(content))
    if "registers/bodies" not in content.broken:
        yield from _unknown_parents(content.bodies)


_PERSON_HINT = "同名的两个人要各写 id 加以区分；同一个人只登记一次"


def _body_names(content: Content, bodies: Mapping[str, Body]) -> Iterator[Claim]:
    """Yield full names, and short names with the region within which they mean one body."""
    for body in content.bodies:
        yield body, body.data.name, ("name",)
        region = bodies[body.data.name].region
        for index, short in enumerate(body.data.short):
            yield body, f"{region}的{short}" if region else short, ("short", index)


def _statute_names(content: Content) -> Iterator[Claim]:
    for statute in content.statutes:
        yield statute, statute.data.title, ("title",)
        for index, short in enumerate(statute.data.short):
            yield statute, short, ("short", index)


def _twice(rule: str, named: Iterable[Claim], hint: str = "请删去其中一处") -> Iterator[Problem]:
    """Yield a problem for every name that is claimed a second time."""
    seen: dict[str, Mark] = {}
    for located, name, path in named:
        if UNFILLED in name:
            continue  # What is still to be filled in is no name.
        mark = located.place.value(*path)
        if name in seen:
            first = seen[name]
            message = f"“{name}”重复登记，已登记在 {first.path} 第 {first.line} 行"
            yield error(rule, mark, message, hint)
        seen.setdefault(name, mark)


def _namesakes(people: Iterable[Located[Person]]) -> Iterator[Problem]:
    """Yield a problem for every namesake without an id: its name alone would mean another."""
    named: dict[str, list[Located[Person]]] = {}
    for located in people:
        named.setdefault(located.data.name, []).append(located)
    for name, same in named.items():
        for located in same:
            if len({one.data.key for one in same}) > 1 and not located.data.id:
                message = f"有几个人都叫“{name}”，这一个没有 id"
                yield error("namesake", located.place.value("name"), message, _PERSON_HINT)


def _unknown_parents(bodies: Iterable[Located[Body]]) -> Iterator[Problem]:
    names = {located.data.name for located in bodies}
    for located in bodies:
        parent = located.data.parent
        if parent and parent not in names and UNFILLED not in parent:
            message = f"上级机构“{parent}”没有登记（此处要写全称）"
            hint = did_you_mean(parent, names)
            yield error("unknown-body", located.place.value("parent"), message, hint)
