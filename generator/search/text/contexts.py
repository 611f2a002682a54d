"""Readings that a pair of characters has besides its characters' own: 市长 is also shi zhang."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from generator.grouped import grouped
from generator.pinyin.readings import Reading
from generator.pinyin.running import default_reading, unusual_readings
from generator.search.text.tokenise import HAN_CHARACTER, normalise, simplified, widened

Context = tuple[str, str, str, str]
"""First and second character, "" for a single one, and the key of each."""


def key_of(character: str) -> str:
    """Return what a character is filed under: its syllable, or `=` and itself where it has none."""
    return default_reading(character) or f"={character}"


def contexts_of_text(raw: str, canonical: str) -> Iterator[Context]:
    """Yield the pairs of a passage that are read, or may be, otherwise than character by character."""
    places = [found.start() for found in HAN_CHARACTER.finditer(canonical)]
    wide = widened(raw)
    folded = simplified(wide)
    by_phrase = grouped(unusual_readings(folded))
    unusual = {**grouped(_folded_readings(wide, folded)), **by_phrase}
    yield from _contexts(canonical, {places[han]: read for han, read in unusual.items()})


def contexts_of_name(name: str, readings: tuple[Reading, ...]) -> Iterator[Context]:
    """Yield the pairs of a person's name that one of its readings reads otherwise."""
    canonical = normalise(name)
    for reading in readings:
        if len(reading) == len(canonical):
            read = zip(canonical, reading, strict=True)
            unusual = (
                (i, s) for i, (one, s) in enumerate(read) if default_reading(one) not in ("", s)
            )
            yield from _contexts(canonical, grouped(unusual))


def _folded_readings(wide: str, folded: str) -> Iterator[tuple[int, str]]:
    """Yield the traditional characters that their simplified forms are not read like: 乾隆."""
    if wide == folded:
        return
    han = [found.start() for found in HAN_CHARACTER.finditer(folded)]
    for ordinal, place in enumerate(han):
        if default_reading(wide[place]) not in ("", default_reading(folded[place])):
            yield ordinal, default_reading(wide[place])


def _contexts(canonical: str, unusual: Mapping[int, Sequence[str]]) -> Iterator[Context]:
    for position, syllables in unusual.items():
        for syllable in syllables:
            yield canonical[position], "", syllable, ""
        for first in (position - 1, position):
            if first < 0 or first + 1 >= len(canonical):
                continue
            pair = canonical[first : first + 2]
            keys = (unusual.get(first + i) or [key_of(pair[i])] for i in (0, 1))
            for one, other in product(*keys):
                yield pair[0], pair[1], one, other
