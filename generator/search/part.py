"""The part of the index that is one issue's: it depends on nothing but the issue's documents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.pinyin.readings import Reading, reading_of_title, readings_of_person
from generator.search.contexts import Context, contexts_of_name, contexts_of_text
from generator.search.entries import Entry
from generator.search.passages import passages
from generator.search.postings import Postings, postings
from generator.search.tokenise import PARTED, normalise

_PRIVATE = 0xE000
"""Where initials stand: as letters of an alphabet of their own they are pairs like any others."""


@dataclass(frozen=True)
class Part:
    """Postings of the issue's units, numbered from 0 in each field, and its pairs' readings."""

    text: Postings
    names: Postings
    title: Postings
    contexts: tuple[Context, ...]


def part_of(entries: Sequence[Entry]) -> Part:
    """Index the documents of an issue, in their order."""
    numbers = range(len(entries))
    texts = [(n, p.text, normalise(p.text)) for n in numbers for p in passages(entries[n].text)]
    contexts: set[Context] = set()
    for _, raw, canonical in texts:
        contexts.update(contexts_of_text(raw, canonical))
    for entry in entries:
        contexts.update(_contexts_of_names(entry))
    return Part(
        postings([canonical for _, _, canonical in texts], [number for number, _, _ in texts]),
        postings([PARTED.join(map(normalise, entry.names)) for entry in entries], numbers),
        postings([_title(entry) for entry in entries], numbers),
        tuple(sorted(contexts)),
    )


def initials_of_title(entry: Entry) -> str:
    """Return the first letter of every character's reading, as many as the canonical title has."""
    return "".join(syllable[0] for syllable in _reading_of_title(entry))


def readings_of(entry: Entry, name: str) -> tuple[Reading, ...]:
    """Return the readings of a person whom the document names, the best first.

    The first is also that of a body of which it gives one.
    """
    given = entry.readings.get(name)
    return readings_of_person(normalise(name), given)


def _title(entry: Entry) -> str:
    initials = "".join(chr(_PRIVATE + ord(letter)) for letter in initials_of_title(entry))
    return normalise(entry.title) + PARTED + initials


def _reading_of_title(entry: Entry) -> Reading:
    title = normalise(entry.title)
    named = [name for name in (*entry.people, *entry.readings) if normalise(name) in title]
    return reading_of_title(title, {normalise(name): readings_of(entry, name)[0] for name in named})


def _contexts_of_names(entry: Entry) -> Iterator[Context]:
    for text in (entry.title, *entry.names):
        yield from contexts_of_text(text, normalise(text))
    for name in entry.people:
        yield from contexts_of_name(name, readings_of(entry, name))
    for name, given in entry.readings.items():
        yield from contexts_of_name(name, (tuple(given.split()),))
