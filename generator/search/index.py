"""Entries to the search index: what is looked up, apart from how it is stored."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lunr.builder import Builder
from lunr.index import Index
from lunr.pipeline import Pipeline
from lunr.token_set import TokenSet

from generator.search import spellings
from generator.search.entries import Entry
from generator.search.readings import (
    Reading,
    reading_of,
    reading_of_title,
    readings_of_person,
)
from generator.search.tokenise import tokens

BOOSTS = {
    "title": 8,
    "people": 6,
    "bodies": 3,
    "offices": 3,
    "number": 6,
    "text": 1,
    "pinyin": 1,
}
"""lunr's fields, each with what a match in it weighs."""

_SHORTEST_NAME_INITIALS = 3
_SHORTEST_TITLE_INITIALS = 4  # three letters match almost any title: gy is in every 关于


@dataclass(frozen=True)
class SearchIndex:
    """A lunr index whose documents are known by their position in `entries`."""

    entries: tuple[Entry, ...]
    readings: Mapping[str, tuple[Reading, ...]]
    """Every person, body, office and title to all readings that a page has for it."""
    lunr: Index


def build_index(entries: tuple[Entry, ...]) -> SearchIndex:
    """Index `entries`; equal entries give an equal index."""
    readings: dict[str, tuple[Reading, ...]] = {}
    for entry in entries:
        for text, found in _readings(entry).items():
            readings[text] = tuple(dict.fromkeys((*readings.get(text, ()), *found)))
    return SearchIndex(entries, readings, _lunr_index(entries))


def _readings(entry: Entry) -> dict[str, tuple[Reading, ...]]:
    people = {name: readings_of_person(name, entry.readings.get(name)) for name in entry.people}
    best = {name: of_person[0] for name, of_person in people.items()}
    return {
        **{name: (reading_of(name),) for name in (*entry.bodies, *entry.offices)},
        **people,
        entry.title: (reading_of_title(entry.title, best),),
    }


def _lunr_index(entries: tuple[Entry, ...]) -> Index:
    if not entries:  # the builder divides by the number of documents
        return Index({}, {}, TokenSet(), list(BOOSTS), Pipeline())
    builder = Builder()
    builder.ref("position")
    for field, boost in BOOSTS.items():
        builder.field(field, boost)
    for position, entry in enumerate(entries):
        builder.add({"position": position, **_terms(entry)})
    return builder.build()


def _terms(entry: Entry) -> dict[str, list[str]]:
    """Return the index terms of each of lunr's fields; no pair spans two names of a list."""
    return {
        "title": tokens(entry.title),
        "people": [term for name in entry.people for term in tokens(name)],
        "bodies": [term for name in entry.bodies for term in tokens(name)],
        "offices": [term for name in entry.offices for term in tokens(name)],
        "number": tokens(entry.number),
        "text": tokens(entry.text),
        "pinyin": sorted(set(_spellings(entry))),
    }


def _spellings(entry: Entry) -> Iterator[str]:
    names = {*entry.bodies, *entry.offices}
    for text, readings in _readings(entry).items():
        for reading in readings:
            yield from spellings.full(reading)
            if text in entry.people:
                yield spellings.initials(reading)
            else:
                shortest = _SHORTEST_NAME_INITIALS if text in names else _SHORTEST_TITLE_INITIALS
                yield from spellings.partial_initials(reading, shortest)
