"""The lexicon: people, offices and bodies by the initials of their readings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal, TypeAlias

from generator.pinyin.readings import Reading, reading_of, readings_of_person
from generator.search.counts import count_documents
from generator.search.entries import Entry
from generator.search.packed import Json
from generator.search.tokenise import normalise, widened
from generator.search.traditional import TO_SIMPLIFIED
from generator.search.word_starts import Vocabulary

Kind: TypeAlias = Literal["person", "office", "body"]
_FIELDS: tuple[tuple[Kind, str], ...] = (
    ("person", "people"),
    ("office", "offices"),
    ("body", "bodies"),
)
_SUFFIXES_PER_FILE = 500
_SHORTEST = 2
"""Characters that a name, or the end of an office or a body, has at least."""


@dataclass(frozen=True, order=True)
class Name:
    """A name, and its readings, the best first."""

    text: str
    kind: Kind
    readings: tuple[Reading, ...]
    words: tuple[tuple[int, int], ...]
    """Where words begin, and how many documents have the name from there on."""


def names_of(entries: Sequence[Entry]) -> tuple[Name, ...]:
    """Return every person, office and body that the documents name."""
    given = _given(entries)
    canonical = {(text, kind): normalise(text) for text, kind in given}
    named = {name: text for name, text in sorted(canonical.items()) if len(text) >= _SHORTEST}
    vocabulary = Vocabulary.of(
        {text for (_, kind), text in named.items() if kind == "body"},
        {text for (_, kind), text in named.items() if kind == "office"},
    )
    starts = {
        name: (0,) if name[1] == "person" else vocabulary.word_starts(text)
        for name, text in named.items()
    }
    documents = count_documents(
        {text[start:] for name, text in named.items() for start in starts[name]}, entries
    )
    return tuple(
        Name(
            *name,
            _readings(text, name[1], given[name]),
            tuple((start, documents[text[start:]]) for start in starts[name]),
        )
        for name, text in named.items()
    )


def lexicon(names: Sequence[Name]) -> Iterator[tuple[str, Json]]:
    """Yield the files of the lexicon, each with the initials that it begins with."""
    suffixes = sorted(
        (initials, number, offset, documents)
        for number, name in enumerate(names)
        for initials, offset, documents in _suffixes(name)
    )
    for start in range(0, len(suffixes), _SUFFIXES_PER_FILE):
        group = suffixes[start : start + _SUFFIXES_PER_FILE]
        numbers = sorted({number for _, number, _, _ in group})
        places = {number: place for place, number in enumerate(numbers)}
        used = set(widened("".join(names[number].text for number in numbers)))
        yield (
            group[0][0],
            {
                "names": [_json(names[number]) for number in numbers],
                "suffixes": [
                    [letters, places[number], offset, documents]
                    for letters, number, offset, documents in group
                ],
                "fold": {one: TO_SIMPLIFIED[one] for one in sorted(used & TO_SIMPLIFIED.keys())},
            },
        )


def _given(entries: Sequence[Entry]) -> Mapping[tuple[str, Kind], Mapping[str | None, None]]:
    """Return the readings that documents give of every name, None where one gives none."""
    given: dict[tuple[str, Kind], dict[str | None, None]] = {}
    for entry in entries:
        for kind, field in _FIELDS:
            for text in getattr(entry, field):
                given.setdefault((text, kind), {})[entry.readings.get(text)] = None
    return given


def _readings(canonical: str, kind: Kind, given: Iterable[str | None]) -> tuple[Reading, ...]:
    if kind != "person":
        return (reading_of(canonical),)
    several = (readings_of_person(canonical, one) for one in given)
    return tuple(dict.fromkeys(chain.from_iterable(several)))


def _suffixes(name: Name) -> set[tuple[str, int, int]]:
    """Return the initials from every character on, where that is, and how many documents have it.

    Of a person all characters only. Where no word begins nobody counts from: the number is 0.
    """
    words = dict(name.words)
    return {
        ("".join(syllable[0] for syllable in reading[offset:]), offset, words.get(offset, 0))
        for reading in name.readings
        for offset in range(1 if name.kind == "person" else len(reading) - _SHORTEST + 1)
    }


def _json(name: Name) -> Json:
    readings: list[Json] = [" ".join(reading) for reading in name.readings]
    return [name.text, name.kind, dict(name.words)[0], readings]
