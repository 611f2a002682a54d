"""What the index must say, worked out the simplest way; and one full lunr index that says it."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, product
from typing import NamedTuple

from lunr.builder import Builder
from lunr.index import Index
from lunr.query import QueryPresence

from generator.pinyin.readings import Reading, reading_of_title, readings_of_person
from generator.pinyin.running import HAN_RUN, default_reading, readings_in
from generator.search.postings.numbers import numbers_of
from generator.search.postings.postings import CYCLE, ORDINALS
from generator.search.text.entries import Entry
from generator.search.text.passages import passages
from generator.search.text.tokenise import PARTED, fold, is_han, normalise

FIELDS = ("title", "names", "text")
PRIVATE = 0xE000


class Posting(NamedTuple):
    """How often a term stands in a unit, and at which places modulo CYCLE."""

    frequency: int
    phases: frozenset[int]


@dataclass(frozen=True)
class Unit:
    """What lunr calls a document: a passage, the names or the title of document `document`."""

    field: str
    document: int
    values: tuple[str, ...]
    """Canonical texts, each by itself: no pair crosses two. Places begin anew with each."""
    singles: frozenset[str]
    """The characters that are terms by themselves."""

    @cached_property
    def postings(self) -> dict[str, Posting]:
        """Where each term stands in the unit."""
        found = {one: Posting(1, frozenset()) for one in self.singles if one != PARTED}
        placed = (
            place for value in self.values for place in enumerate(map("".join, pairwise(value)))
        )
        for place, pair in placed:
            if PARTED not in pair:
                before = found.get(pair, Posting(0, frozenset()))
                phases = before.phases | {place % CYCLE}
                found[pair] = Posting(before.frequency + 1, phases)
        return found

    @property
    def terms(self) -> list[str]:
        """The terms, each as often as it stands."""
        return [term for term, found in self.postings.items() for _ in range(found.frequency)]


def numbered(entries: Iterable[Entry]) -> list[tuple[int, Entry]]:
    """Return the documents with their numbers, in the order of those."""
    every = list(entries)
    numbers, _ = numbers_of(every)
    return sorted(((numbers[entry.id], entry) for entry in every), key=lambda one: one[0])


def ordered(entries: Iterable[Entry]) -> list[Entry]:
    """Return the documents in the order of their numbers."""
    return [entry for _, entry in numbered(entries)]


def units(entries: Iterable[Entry]) -> dict[int, Unit]:
    """Return all units by their numbers, in order."""
    return {
        number * ORDINALS + ordinal: unit
        for number, entry in numbered(entries)
        for ordinal, unit in enumerate(_units(number, entry))
    }


def _units(number: int, entry: Entry) -> Iterator[Unit]:
    yield _unit("title", number, _title(entry))
    yield _unit("names", number, map(normalise, entry.names))
    yield from _texts(number, entry)


def _texts(number: int, entry: Entry) -> Iterator[Unit]:
    seen: set[str] = set()
    for passage in passages(entry.text):
        canonical = normalise(passage.text)
        yield Unit("text", number, (canonical,), frozenset(canonical) - seen)
        seen |= set(canonical)


def _unit(field: str, number: int, values: Iterable[str]) -> Unit:
    every = tuple(values)
    return Unit(field, number, every, frozenset("".join(every)))


def _title(entry: Entry) -> tuple[str, str]:
    title = normalise(entry.title)
    initials = [syllable[0] for syllable in reading_of_title(title, _people(entry))]
    return title, "".join(chr(PRIVATE + ord(initial)) for initial in initials)


def _people(entry: Entry) -> Mapping[str, Reading]:
    named = [name for name in entry.people if name in entry.title]
    return {normalise(name): _readings(entry, name)[0] for name in named}


def _readings(entry: Entry, name: str) -> tuple[Reading, ...]:
    return readings_of_person(normalise(name), entry.readings.get(name))


def postings(entries: Iterable[Entry]) -> dict[str, dict[int, Posting]]:
    """Return, for every term, where it stands in each unit that has it."""
    found: dict[str, dict[int, Posting]] = defaultdict(dict)
    for number, unit in units(entries).items():
        for term, posting in unit.postings.items():
            found[term][number] = posting
    return dict(found)


def keys(entries: Sequence[Entry]) -> dict[str, set[tuple[str, str]]]:
    """Return, for every term, the pairs of keys under which it stands."""
    default = {term: [default_key(one) for one in term] for term in postings(entries)}
    found = {term: {_pair(own)} for term, own in default.items()}
    for canonical, reading in _read(entries):
        read = list(zip(canonical, reading, strict=True))
        for run in (*([one] for one in read), *(list(two) for two in pairwise(read))):
            term = "".join(one for one, _ in run)
            if " " not in term:
                own = [{key, *keys} for key, (_, keys) in zip(default[term], run, strict=True)]
                found[term] |= {_pair(combined) for combined in product(*own)}
    return found


def _read(entries: Sequence[Entry]) -> Iterator[tuple[str, list[set[str]]]]:
    """Yield all canonical texts, with the keys of every character as it may be read there."""
    for entry in entries:
        passed = [passage.text for passage in passages(entry.text)]
        for text in (*passed, entry.title, *entry.names):
            yield normalise(text), _keys_in_text(text)
        for name in entry.people:
            for reading in _readings(entry, name):
                yield normalise(name), [{key} for key in _keys_read(normalise(name), reading)]


def _keys_in_text(raw: str) -> list[set[str]]:
    wide = unicodedata.normalize("NFKC", raw).lower().replace("○", "〇")
    folded = fold(raw)
    possible = [own for run in HAN_RUN.findall(folded) for own in readings_in(run)]
    han = [(printed, one) for printed, one in zip(wide, folded, strict=True) if is_han(one)]
    read = iter([_syllables(of, own) for of, own in zip(han, possible, strict=True)])
    canonical = normalise(raw)
    return [next(read) if is_han(one) else {default_key(one)} for one in canonical]


def _syllables(of: tuple[str, str], possible: Sequence[str]) -> set[str]:
    """Return the readings by phrase, or as the printed form is read: 乾隆 is qian, and 干 is not."""
    printed, one = of
    unusual = {syllable for syllable in possible if syllable not in ("", default_reading(one))}
    return unusual or {default_reading(printed) or default_key(one)}


def _keys_read(canonical: str, reading: Sequence[str]) -> list[str]:
    both = zip(canonical, reading, strict=True)
    return [
        syllable if syllable.isascii() and is_han(one) else default_key(one)
        for one, syllable in both
    ]


def default_key(character: str) -> str:
    """Return the key of a character by itself."""
    return default_reading(character) or f"={character}"


def _pair(combined: Sequence[str]) -> tuple[str, str]:
    return (combined[0], combined[1] if len(combined) > 1 else "")


def full_index(entries: Iterable[Entry]) -> Index:
    """Return one lunr index of all units; a reference is a unit's number."""
    builder = Builder()
    builder.ref("unit")
    builder.k1(1.2)
    builder.b(0)
    for field in FIELDS:
        builder.field(field)
    for number, unit in units(entries).items():
        terms = {field: unit.terms if field == unit.field else None for field in FIELDS}
        builder.add({"unit": number, **terms})
    return builder.build()


def search(index: Index, terms: Iterable[str]) -> list[tuple[int, float]]:
    """Return the units that have all terms and their scores, the best first."""
    query = index.create_query()
    for term in terms:
        query.term(term, presence=QueryPresence.REQUIRED)
    return [(int(hit["ref"]), hit["score"]) for hit in index.query(query)]
