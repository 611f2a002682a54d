"""The lexicon: people, offices and bodies by the initials of their readings."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.pinyin.readings import Reading, reading_of
from generator.search.entries import Entry
from generator.search.packed import Json
from generator.search.pronunciation import readings_of
from generator.search.tokenise import normalise

_SUFFIXES_PER_FILE = 500
_SHORTEST = 2
"""Characters that the end of an office or a body has at least to be found by its initials."""


@dataclass(frozen=True, order=True)
class Name:
    """A name, how many documents have it, and its readings, the best first."""

    text: str
    kind: Literal["person", "office", "body"]
    documents: int
    readings: tuple[Reading, ...]


def names_of(entries: Sequence[Entry]) -> tuple[Name, ...]:
    """Return every person, office and body that the documents name."""
    kinds: tuple[tuple[Literal["person", "office", "body"], str], ...] = (
        ("person", "people"),
        ("office", "offices"),
        ("body", "bodies"),
    )
    found = []
    for kind, field in kinds:
        counts: Counter[str] = Counter()
        readings: dict[str, tuple[Reading, ...]] = {}
        for entry in entries:
            for text in filter(normalise, set(getattr(entry, field))):
                counts[text] += 1
                own = readings_of(entry, text) if kind == "person" else _readings(text)
                readings[text] = tuple(dict.fromkeys((*readings.get(text, ()), *own)))
        found += [Name(text, kind, counts[text], readings[text]) for text in counts]
    return tuple(sorted(found))


def lexicon(names: Sequence[Name]) -> Iterator[tuple[str, Json]]:
    """Yield the files of the lexicon, each with the initials that it begins with."""
    suffixes = sorted(
        (initials, number, offset)
        for number, name in enumerate(names)
        for initials, offset in _suffixes(name)
    )
    for start in range(0, len(suffixes), _SUFFIXES_PER_FILE):
        group = suffixes[start : start + _SUFFIXES_PER_FILE]
        numbers = sorted({number for _, number, _ in group})
        places = {number: place for place, number in enumerate(numbers)}
        yield (
            group[0][0],
            {
                "names": [_json(names[number]) for number in numbers],
                "suffixes": [
                    [letters, places[number], offset] for letters, number, offset in group
                ],
            },
        )


def _readings(text: str) -> tuple[Reading, ...]:
    return (reading_of(normalise(text)),)


def _suffixes(name: Name) -> set[tuple[str, int]]:
    """Return the initials from every character on, and where that is; of a person, all only."""
    return {
        ("".join(syllable[0] for syllable in reading[offset:]), offset)
        for reading in name.readings
        for offset in range(1 if name.kind == "person" else len(reading) - _SHORTEST + 1)
    }


def _json(name: Name) -> Json:
    readings: list[Json] = [" ".join(reading) for reading in name.readings]
    return [name.text, name.kind, name.documents, readings]
