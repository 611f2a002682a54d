"""The lexicon: people, offices and bodies by the initials of their readings."""

import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from generator.search.files.cuts import cuts
from generator.search.files.names import SHORTEST, Name
from generator.search.files.packed import Json
from generator.search.files.tree import Place
from generator.search.text.tokenise import traditional_in

_SUFFIXES_PER_FILE = 500


class _Suffix(NamedTuple):
    initials: str
    text: str
    """Of the whole name, and its kind."""
    kind: str
    offset: int
    documents: int
    name: Name


def lexicon(names: Sequence[Name]) -> Iterator[tuple[Place, Json]]:
    """Yield the files of the lexicon, each with the initials that it begins with."""
    suffixes = sorted(
        (_Suffix(initials, name.text, name.kind, offset, documents, name))
        for name in names
        for initials, offset, documents in _suffixes(name)
    )
    ranks = np.array([zlib.crc32(one.initials.encode()) for one in suffixes], dtype=np.uint64)
    for begin, end in pairwise(cuts([1.0] * len(suffixes), ranks, _SUFFIXES_PER_FILE)):
        yield _place(suffixes, begin), _content(suffixes[begin:end])


def _place(suffixes: Sequence[_Suffix], begin: int) -> Place:
    """Return the initials that a file begins with, and 0 if the file before ends with the same."""
    initials = suffixes[begin].initials
    goes_on = begin > 0 and suffixes[begin - 1].initials == initials
    return (*map(ord, initials), *([0] if goes_on else []))


def _content(suffixes: Sequence[_Suffix]) -> Json:
    names = {(one.text, one.kind): one.name for one in sorted(suffixes, key=lambda one: one[1:3])}
    places = {name: place for place, name in enumerate(names)}
    return {
        "names": [_json(name) for name in names.values()],
        "suffixes": [
            [one.initials, places[one.text, one.kind], one.offset, one.documents]
            for one in suffixes
        ],
        "fold": {**traditional_in("".join(name.text for name in names.values()))},
    }


def _suffixes(name: Name) -> set[tuple[str, int, int]]:
    """Return the initials from every character on, where that is, and how many documents have it.

    Of a person all characters only. Where no word begins nothing was counted, and the number is 0.
    """
    return {
        ("".join(syllable[0] for syllable in reading[offset:]), offset, name.words.get(offset, 0))
        for reading in name.readings
        for offset in range(1 if name.kind == "person" else len(reading) - SHORTEST + 1)
    }


def _json(name: Name) -> Json:
    readings: list[Json] = [" ".join(reading) for reading in name.readings]
    return [name.text, name.kind, name.words[0], readings]
