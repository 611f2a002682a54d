"""The part of the index that is one issue's: it depends on nothing but the issue's documents."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.search.postings.postings import CYCLE, Postings, postings
from generator.search.text.contexts import Context, contexts_of_name, contexts_of_text
from generator.search.text.entries import Entry
from generator.search.text.passages import passages
from generator.search.text.pronunciation import initials_of_title, readings_in
from generator.search.text.tokenise import PARTED, normalise

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
    for raw in {raw for entry in entries for raw in (entry.title, *entry.names)}:
        contexts.update(contexts_of_text(raw, normalise(raw)))
    for name, readings in {one for entry in entries for one in readings_in(entry)}:
        contexts.update(contexts_of_name(name, readings))
    return Part(
        postings([canonical for _, _, canonical in texts], [number for number, _, _ in texts]),
        postings([_apart(map(normalise, entry.names)) for entry in entries], numbers),
        postings([_title(entry) for entry in entries], numbers),
        tuple(sorted(contexts)),
    )


def _title(entry: Entry) -> str:
    initials = "".join(chr(_PRIVATE + ord(letter)) for letter in initials_of_title(entry))
    return _apart([normalise(entry.title), initials])


def _apart(values: Iterable[str]) -> str:
    """Return values as one unit, each from a place that is 0 modulo CYCLE.

    What begins alike, as offices of one body do, has its pairs in the same phases then, and few
    units have those of a string by chance.
    """
    return "".join(value + PARTED * (CYCLE - len(value) % CYCLE) for value in values)
