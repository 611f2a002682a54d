"""Whom the documents name: each person, each body and each statute with its documents, in order of reading."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.kinds.deputies.model import Deputies
from generator.link.corpus import Corpus
from generator.pinyin.readings import Reading, reading_of, readings_of_person
from generator.render.addresses import body_id, person_id, statute_id
from generator.render.archive import Archive
from generator.render.item import Places
from generator.render.public import public_events, public_records_of

ABOUT = "关于"
"""What the title of almost every motion and suggestion begins with: readers look for what follows."""


@dataclass(frozen=True)
class Named:
    """Who or what has a page in a list, and the documents that name it."""

    id: str
    """The address of the page."""
    key: str
    """What the archive calls it: a person's name or id, the full name of a body, a statute's title."""
    name: str
    note: str
    """What tells a namesake from the others, such as an office; empty where the name says enough."""
    reading: Reading
    """Syllables as they are written, without tones: lü, not lv."""
    places: Places

    @property
    def titled(self) -> str:
        """The name with the note: 周正（青禾县水利局局长）."""
        return f"{self.name}（{self.note}）" if self.note else self.name

    @property
    def letter(self) -> str:
        """The letter under which readers look: A to Z, or empty for a name without pinyin."""
        first = "".join(self.reading)[:1]
        return first.upper() if first.isascii() and first.isalpha() else ""

    @property
    def syllable(self) -> str:
        """The first syllable, or empty for a name without pinyin."""
        return self.reading[0] if self.letter else ""


def named_people(archive: Archive) -> tuple[Named, ...]:
    """Return everybody whom a document names; namesakes of the register are apart."""
    corpus, places = archive.corpus, archive.by_person
    same = Counter(person.name for person in corpus.people.values())
    notes = _notes(corpus) if any(count > 1 for count in same.values()) else {}
    return _in_order(
        Named(
            person_id(person.key),
            person.key,
            person.name,
            notes.get(person.key, "") if same[person.name] > 1 else "",
            _written(readings_of_person(person.name, person.reading)[0]),
            places[person.key],
        )
        for person in map(corpus.people.__getitem__, places)
    )


def _notes(corpus: Corpus) -> Mapping[str, str]:
    """Return the last office that published records tell of each person, else the electoral unit."""
    in_order = sorted(
        public_events(corpus),
        # Of one day the name decides: the order of records would tell of one under embargo.
        key=lambda one: (one.date, *one.post),
    )
    offices = {one.person: one.office.body.name + one.office.post for one in in_order}
    return {**dict(_units(corpus)), **offices}


def _units(corpus: Corpus) -> Iterable[tuple[str, str]]:
    for _, data in public_records_of(corpus, Deputies):
        for one in (*data.ended, *data.confirmed):
            if one.unit:
                yield one.name, f"{one.unit}选出的代表"


def named_bodies(archive: Archive) -> tuple[Named, ...]:
    """Return every body that a document names, by its full name."""
    return _in_order(
        Named(body_id(name), name, name, "", _written(_reading_of_body(name, found)), found)
        for name, found in archive.by_body.items()
    )


def named_statutes(places: Mapping[str, Places]) -> tuple[Named, ...]:
    """Return the statutes that have a page, by full title, with the documents that rest on each."""
    return _in_order(
        Named(statute_id(title), title, title, "", _written(reading_of(title)), found)
        for title, found in places.items()
    )


def named_suggestions(titles: Mapping[str, str], places: Mapping[str, Places]) -> tuple[Named, ...]:
    """Return motions and suggestions by the addresses of their pages, with the documents that name each."""
    return _in_order(
        Named(
            page,
            page,
            titles[page],
            "",
            _written(reading_of(titles[page].removeprefix(ABOUT))),
            found,
        )
        for page, found in places.items()
    )


def _reading_of_body(name: str, places: Places) -> Reading:
    body = places[0][0].find_body(name)
    return tuple(body.reading.split()) if body and body.reading else reading_of(name)


def _written(reading: Reading) -> Reading:
    """Return a reading with ü where it has v, and without punctuation."""
    return tuple(
        re.sub("(?<=[ln])v", "ü", syllable.lower()) for syllable in reading if syllable.isalnum()
    )


def _in_order(found: Iterable[Named]) -> tuple[Named, ...]:
    """Sort as a dictionary does, lü between lu and luan; names without pinyin come last."""
    return tuple(sorted(found, key=_place_in_order))


def _place_in_order(named: Named) -> tuple[bool, str, list[tuple[str, str]], str, str]:
    syllables = [(syllable.replace("ü", "u"), syllable) for syllable in named.reading]
    return (not named.letter, named.letter, syllables, named.name, named.note)
