"""What the engine must find in the corpus, worked out without an index, or by lunr with one."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lunr.builder import Builder
from lunr.query import QueryPresence

from generator.search.contexts import contexts_of_name, contexts_of_text, key_of
from generator.search.entries import Entry
from generator.search.part import initials_of_title, readings_of
from generator.search.passages import passages
from generator.search.tokenise import is_han, normalise, pairs

Keys = tuple[str, str]
_FIELDS = ("text", "names", "title")


def pinyin_to_find(entries: Sequence[Entry]) -> list[dict[str, object]]:
    """Return syllables that someone could read in the texts, and the documents that have them."""
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    readings = _readings(entries)
    units = [[normalise(one) for one in (e.title, *e.names, e.text)] for e in entries]
    found = []
    while len(found) < 300:
        text = chance.choice(chance.choice(units))
        start = chance.randrange(max(1, len(text) - 1))
        sought = text[start : start + chance.randint(2, 5)]
        if len(sought) < 2 or not all(map(is_han, sought)):
            continue
        if all(key_of(one).isalpha() for one in sought):
            syllables = _read(chance, sought, readings)
            stands = [
                n for n, of in enumerate(units) if any(_has(t, syllables, readings) for t in of)
            ]
            found.append({"syllables": syllables, "documents": stands})
    return found


def lunr_results(entries: Sequence[Entry]) -> list[dict[str, object]]:
    """Return for lists of terms what one lunr index of all units finds: units and scores, in order."""
    builder = Builder()
    builder.ref("unit")
    builder.b(0)
    for field in _FIELDS:
        builder.field(field)
    units = list(_units(entries))
    for number, (field, terms) in enumerate(units):
        builder.add({"unit": number, **{other: [] for other in _FIELDS}, field: terms})
    index = builder.build()
    results = []
    for terms in _term_lists(units):
        query = index.create_query()
        for term in terms:
            query.clause(term, presence=QueryPresence.REQUIRED, use_pipeline=False)
        found = [[int(one["ref"]), one["score"]] for one in index.query(query)]
        results.append({"terms": terms, "found": found})
    return results


def _units(entries: Sequence[Entry]) -> Iterator[tuple[str, list[str]]]:
    for entry in entries:
        for passage in passages(entry.text):
            yield "text", pairs(normalise(passage.text))
    for entry in entries:
        yield "names", [pair for name in entry.names for pair in pairs(normalise(name))]
    for entry in entries:
        coded = "".join(chr(0xE000 + ord(letter)) for letter in initials_of_title(entry))
        yield "title", pairs(normalise(entry.title)) + pairs(coded)


def _term_lists(units: Sequence[tuple[str, list[str]]]) -> Iterator[list[str]]:
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    for size in (1, 1, 2, 2, 3, 5, 8) * 6:
        terms = sorted(set(chance.choice(units)[1]))
        if len(terms) >= size:
            yield chance.sample(terms, k=size)


def _readings(entries: Sequence[Entry]) -> dict[str, set[Keys]]:
    """Return the keys that each pair is filed under, by its characters or by a phrase anywhere."""
    readings: defaultdict[str, set[Keys]] = defaultdict(set)
    contexts = [
        context
        for entry in entries
        for passage in passages(entry.text)
        for context in contexts_of_text(passage.text, normalise(passage.text))
    ]
    for entry in entries:
        for name in entry.people:
            contexts += contexts_of_name(name, readings_of(entry, name))
    for first, second, key, other in contexts:
        if second:
            keys = [(a, b) for a in (key, key_of(first)) for b in (other, key_of(second))]
            readings[first + second].update(keys)
    return readings


def _keys(pair: str, readings: dict[str, set[Keys]]) -> set[Keys]:
    return readings.get(pair, set()) | {(key_of(pair[0]), key_of(pair[1]))}


def _read(chance: random.Random, text: str, readings: dict[str, set[Keys]]) -> list[str]:
    """Read a text by one of the readings of its pairs."""
    syllables = [key_of(one) for one in text]
    place = chance.randrange(len(text) - 1)
    syllables[place : place + 2] = chance.choice(sorted(_keys(text[place : place + 2], readings)))
    return syllables


def _has(text: str, syllables: Sequence[str], readings: dict[str, set[Keys]]) -> bool:
    wanted = list(pairwise(syllables))
    return any(
        all(
            keys in _keys(text[start + i : start + i + 2], readings)
            for i, keys in enumerate(wanted)
        )
        for start in range(len(text) - len(syllables) + 1)
        if " " not in text[start : start + len(syllables)]
    )
