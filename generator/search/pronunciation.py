"""How the names and the title of a document are read."""

from generator.pinyin.readings import Reading, reading_of_title, readings_of_person
from generator.search.entries import Entry
from generator.search.tokenise import normalise


def readings_of(entry: Entry, name: str) -> tuple[Reading, ...]:
    """Return the readings of a person whom the document names, the best first."""
    return readings_of_person(normalise(name), entry.readings.get(name))


def initials_of_title(entry: Entry) -> str:
    """Return the first letter of every character's reading, as many as the canonical title has."""
    title = normalise(entry.title)
    named = [name for name in entry.people if normalise(name) in title]
    people = {normalise(name): readings_of(entry, name)[0] for name in named}
    return "".join(syllable[0] for syllable in reading_of_title(title, people))
