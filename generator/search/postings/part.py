"""The part of the index that is one issue's: it depends on nothing but the issue's documents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from generator.search.postings.postings import (
    CYCLE,
    NAMES,
    ORDINALS,
    TEXT,
    TITLE,
    Postings,
    postings,
)
from generator.search.text.contexts import Context, contexts_of_name, contexts_of_text
from generator.search.text.entries import Entry
from generator.search.text.passages import passages
from generator.search.text.pronunciation import initials_of_title, readings_in
from generator.search.text.tokenise import PARTED, normalise

_PRIVATE = 0xE000
"""Where initials stand: as letters of an alphabet of their own they are pairs like any others."""


@dataclass(frozen=True)
class Part:
    """Postings of the issue's units, its documents numbered from 0, and its pairs' readings."""

    postings: Postings
    contexts: tuple[Context, ...]
    passages: int
    """How many its texts have."""


def part_of(entries: Sequence[Entry]) -> Part:
    """Index the documents of an issue, in their order."""
    units = list(_units(entries))
    contexts: set[Context] = set()
    for unit in units:
        if unit.ordinal >= TEXT:
            contexts.update(contexts_of_text(unit.raw, unit.canonical))
    for raw in {raw for entry in entries for raw in (entry.title, *entry.names)}:
        contexts.update(contexts_of_text(raw, normalise(raw)))
    for name, readings in {one for entry in entries for one in readings_in(entry)}:
        contexts.update(contexts_of_name(name, readings))
    fields = [unit.document * ORDINALS + min(unit.ordinal, TEXT) for unit in units]
    numbers = np.array([unit.document * ORDINALS + unit.ordinal for unit in units], dtype=np.uint32)
    found = postings([unit.canonical for unit in units], fields)
    passed = len(units) - 2 * len(entries)
    return Part(replace(found, units=numbers[found.units]), tuple(sorted(contexts)), passed)


@dataclass(frozen=True)
class _Unit:
    document: int
    ordinal: int
    canonical: str
    raw: str


def _units(entries: Sequence[Entry]) -> Iterator[_Unit]:
    for number, entry in enumerate(entries):
        yield _Unit(number, TITLE, _title(entry), entry.title)
        yield _Unit(number, NAMES, _apart(map(normalise, entry.names)), "")
        for ordinal, passage in enumerate(passages(entry.text), TEXT):
            yield _Unit(number, ordinal, normalise(passage.text), passage.text)


def _title(entry: Entry) -> str:
    initials = "".join(chr(_PRIVATE + ord(letter)) for letter in initials_of_title(entry))
    return _apart([normalise(entry.title), initials])


def _apart(values: Iterable[str]) -> str:
    """Return values as one unit, each from a place that is 0 modulo CYCLE.

    What begins alike, as offices of one body do, has its pairs in the same phases then, and few
    units have those of a string by chance.
    """
    return "".join(value + PARTED * (CYCLE - len(value) % CYCLE) for value in values)
