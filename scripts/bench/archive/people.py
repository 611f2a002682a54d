"""People who do not exist."""

from dataclasses import dataclass
from random import Random

from bench.archive import names


@dataclass(frozen=True)
class Person:
    """A name; two people of one name are one to a reader, as in a real archive."""

    name: str
    is_woman: bool = False


def person(rng: Random) -> Person:
    """Invent someone."""
    is_woman = rng.random() < names.SHARE_OF_WOMEN
    given = names.WOMEN if is_woman else names.MEN
    characters = given.many(rng, 1 if rng.random() < names.SHARE_OF_SHORT_NAMES else 2)
    return Person(names.SURNAMES.draw(rng) + "".join(characters), is_woman)


def people(rng: Random, number: int) -> tuple[Person, ...]:
    """Invent that many, no two of one name."""
    found: dict[str, Person] = {}
    while len(found) < number:
        someone = person(rng)
        found.setdefault(someone.name, someone)
    return tuple(found.values())
