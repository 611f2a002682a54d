"""Whom the documents name: each person and each body with its documents, in order of reading."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.check.offices import events
from generator.link.corpus import Corpus, Scope
from generator.pinyin.readings import Reading, reading_of, readings_of_person
from generator.render.documents import Issues, Item

Places = Sequence[tuple[Scope, Item]]
"""Documents with their issues; the newest issue first, within an issue as printed."""


@dataclass(frozen=True)
class Named:
    """A person or a body, and the documents that name it."""

    name: str
    note: str
    """The office that tells a namesake from the others; empty where the name says enough, or none is known."""
    reading: Reading
    """Syllables as they are written, without tones: lü, not lv."""
    places: Places

    @property
    def letter(self) -> str:
        """The letter under which readers look: A to Z, or empty for a name without pinyin."""
        first = "".join(self.reading)[:1]
        return first.upper() if first.isascii() and first.isalpha() else ""

    @property
    def syllable(self) -> str:
        """The first syllable, or empty for a name without pinyin."""
        return self.reading[0] if self.letter else ""


def named_people(issues: Issues) -> tuple[Named, ...]:
    """Return everybody whom a document names; namesakes of the register are apart."""
    corpus = issues[0][0].corpus
    same = Counter(person.name for person in corpus.people.values())
    offices = _offices(corpus) if any(count > 1 for count in same.values()) else {}
    places = _places(issues, lambda document: document.people)
    return _in_order(
        Named(
            person.name,
            offices.get(person.key, "") if same[person.name] > 1 else "",
            _written(readings_of_person(person.name, person.reading)[0]),
            places[person.key],
        )
        for person in map(corpus.people.__getitem__, places)
    )


def _offices(corpus: Corpus) -> Mapping[str, str]:
    """Return the last office that published records tell of each person."""
    told = (event for of in events(corpus).values() for event in of)
    in_order = sorted(
        (one for one in told if not one.record.is_embargoed), key=lambda one: one.date
    )
    return {one.person: one.office.body.name + one.office.post for one in in_order}


def all_named_bodies(issues: Issues) -> tuple[Named, ...]:
    """Return every body that a document names, by its full name."""
    places = _places(issues, lambda document: document.bodies)
    return _in_order(
        Named(name, "", _written(_reading_of_body(name, found[0][0])), found)
        for name, found in places.items()
    )


def _reading_of_body(name: str, scope: Scope) -> Reading:
    body = scope.find_body(name)
    return tuple(body.reading.split()) if body and body.reading else reading_of(name)


def _places(
    issues: Issues, named: Callable[[Item], Iterable[str]]
) -> dict[str, list[tuple[Scope, Item]]]:
    found: dict[str, list[tuple[Scope, Item]]] = {}
    for scope, contents in issues:
        for entry in contents:
            for key in named(entry):
                found.setdefault(key, []).append((scope, entry))
    return found


def _written(reading: Reading) -> Reading:
    """Return a reading with ü where it has v, and without punctuation."""
    return tuple(
        re.sub("(?<=[ln])v", "ü", syllable.lower()) for syllable in reading if syllable.isalnum()
    )


def _in_order(found: Iterable[Named]) -> tuple[Named, ...]:
    """Sort as a dictionary does, lü between lu and luan; names without pinyin come last."""
    return tuple(sorted(found, key=_place_in_order))


def _place_in_order(named: Named) -> tuple[bool, str, list[tuple[str, str]], str, str]:
    syllables = [(syllable.replace("ü", "u"), syllable) for syllable in named.reading]
    return (not named.letter, named.letter, syllables, named.name, named.note)
