"""Whom a document names."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.bodies import Office
from generator.model.refs import ListedRef, PersonRef, Signatory
from generator.model.registers import Person


@dataclass(frozen=True)
class Mentions:
    """The people, bodies and offices that a document names, each once, in order."""

    people: tuple[Person, ...] = ()
    bodies: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()

    def __add__(self, other: "Mentions") -> "Mentions":
        """Return both, each name once."""
        return Mentions(
            tuple({p.key: p for p in (*self.people, *other.people)}.values()),
            tuple(dict.fromkeys((*self.bodies, *other.bodies))),
            tuple(dict.fromkeys((*self.offices, *other.offices))),
        )


def holding(person: Person, offices: Iterable[Office]) -> Mentions:
    """Return the mention of a person with offices."""
    offices = tuple(offices)
    return Mentions(
        (person,),
        tuple(office.body.name for office in offices),
        tuple(office.body.name + office.post for office in offices),
    )


def named_people(ref: str) -> tuple[PersonRef, ...]:
    """Return the people whom a reference of any type names."""
    if isinstance(ref, PersonRef):
        return (ref,)
    if isinstance(ref, Signatory):
        return (ref.person,)
    if isinstance(ref, ListedRef):
        return (ref.listed.person,)
    return ()
