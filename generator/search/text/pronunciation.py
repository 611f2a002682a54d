"""How the names and the title of a document are read."""

from collections.abc import Iterator

from generator.pinyin.readings import Reading, reading_of_title, readings_of_person
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise


def readings_of(entry: Entry, name: str) -> tuple[Reading, ...]:
    """Return the readings of a person whom the document names, the best first.

    The first is also that of a body of which it gives one.
    """
    return readings_of_person(normalise(name), entry.readings.get(name))


def readings_in(entry: Entry) -> Iterator[tuple[str, tuple[Reading, ...]]]:
    """Yield the document's people, and the bodies of which it gives a reading, with readings."""
    for name in entry.people:
        yield name, readings_of(entry, name)
    for name, given in entry.readings.items():
        yield name, (tuple(given.split()),)


def initials_of_title(entry: Entry) -> str:
    """Return the first letter of every character's reading, as many as the canonical title has."""
    title = normalise(entry.title)
    named = [name for name in (*entry.people, *entry.readings) if normalise(name) in title]
    readings = {normalise(name): readings_of(entry, name)[0] for name in named}
    return "".join(syllable[0] for syllable in reading_of_title(title, readings))
