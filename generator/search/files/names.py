"""The names that documents list: people, offices and bodies."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeAlias

from generator.pinyin.readings import Reading, reading_of, reading_of_title, readings_of_person
from generator.search.files.counts import count_documents
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise
from generator.search.text.word_starts import Vocabulary

NameKind: TypeAlias = Literal["person", "office", "body"]
SHORTEST = 2
"""Characters that a name, or the end of an office or a body, has at least."""


@dataclass(frozen=True)
class Name:
    """A name, and its readings, the best first."""

    text: str
    kind: NameKind
    readings: tuple[Reading, ...]
    words: Mapping[int, int]
    """Where words begin, and how many documents have the name from there on."""


Count = Callable[[Collection[str]], Mapping[str, int]]
"""Says in how many documents canonical strings stand."""


def names_of(entries: Sequence[Entry], count: Count | None = None) -> tuple[Name, ...]:
    """Return every person, office and body that the documents list, in order."""
    count = count or partial(count_documents, entries=entries)
    listed = {one for entry in entries for one in _listed(entry)}
    canonical = {one: normalise(one[0]) for one in sorted(listed)}
    names = {one: text for one, text in canonical.items() if len(text) >= SHORTEST}
    starts = _starts(names)
    documents = count({text[start:] for one, text in names.items() for start in starts[one]})
    given = _given(entries)
    return tuple(
        Name(
            *one,
            _readings(text, one[1], given),
            {start: documents[text[start:]] for start in starts[one]},
        )
        for one, text in names.items()
    )


def _listed(entry: Entry) -> Iterator[tuple[str, NameKind]]:
    for text in entry.people:
        yield text, "person"
    for text in entry.offices:
        yield text, "office"
    for text in entry.bodies:
        yield text, "body"


def _starts(
    names: Mapping[tuple[str, NameKind], str],
) -> Mapping[tuple[str, NameKind], Sequence[int]]:
    """Return where words begin in the canonical names; that of a person is one word."""
    vocabulary = Vocabulary.of(
        [text for (_, kind), text in names.items() if kind == "body"],
        [text for (_, kind), text in names.items() if kind == "office"],
    )
    return {
        one: (0,) if one[1] == "person" else vocabulary.word_starts(text)
        for one, text in names.items()
    }


def _given(entries: Sequence[Entry]) -> Mapping[str, tuple[Reading, ...]]:
    """Return the readings that documents give of names, by canonical name."""
    given: dict[str, dict[Reading, None]] = {}
    for entry in entries:
        for name, reading in entry.readings.items():
            given.setdefault(normalise(name), {})[tuple(reading.split())] = None
    return {name: tuple(readings) for name, readings in given.items()}


def _readings(
    text: str, kind: NameKind, given: Mapping[str, tuple[Reading, ...]]
) -> tuple[Reading, ...]:
    """Return all readings of a canonical name; an office is read as its body is."""
    if kind == "person":
        readings = (*given.get(text, ()), *readings_of_person(text))
    else:
        best = {name: readings[0] for name, readings in given.items()}
        readings = (reading_of_title(text, best), reading_of(text))
    return tuple(dict.fromkeys(readings))
