"""Syllables that someone could read in the corpus, and the documents in which they can be read."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.search.text.entries import Entry
from generator.search.text.tokenise import is_han, normalise
from tests.search import reference

Keys = tuple[str, str]
_SOUGHT = 300


def syllables_to_find(entries: Sequence[Entry]) -> list[dict[str, object]]:
    """Return lists of syllables, and the documents that have pairs so read one after the other.

    What pairs are read is looked up in the reference, by characters and phrases of all documents.
    """
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    keys = reference.keys(entries)
    texts = [[normalise(one) for one in (e.title, *e.names, e.text)] for e in entries]
    spoken = [[_Spoken(text, keys) for text in of_document] for of_document in texts]
    found = []
    while len(found) < _SOUGHT:
        text = chance.choice(chance.choice(texts))
        start = chance.randrange(max(1, len(text) - 1))
        sought = text[start : start + chance.randint(2, 5)]
        if len(sought) > 1 and all(map(is_han, sought)):
            syllables = _read(chance, sought, keys)
            if all(map(str.isalpha, syllables)):
                stands = [n for n, of in enumerate(spoken) if any(one.has(syllables) for one in of)]
                found.append({"syllables": syllables, "documents": stands})
    return found


def _read(chance: random.Random, text: str, keys: Mapping[str, set[Keys]]) -> list[str]:
    """Read every character by itself, but one of its pairs in any way that it is read."""
    syllables = [reference.default_key(one) for one in text]
    place = chance.randrange(len(text) - 1)
    syllables[place : place + 2] = chance.choice(sorted(keys[text[place : place + 2]]))
    return syllables


class _Spoken:
    """A text, of each of whose pairs is known how it may be read."""

    def __init__(self, text: str, keys: Mapping[str, set[Keys]]) -> None:
        self._keys = [keys.get(a + b, set()) for a, b in pairwise(text)]
        self._starts: defaultdict[Keys, list[int]] = defaultdict(list)
        for start, of_pair in enumerate(self._keys):
            for one in of_pair:
                self._starts[one].append(start)

    def has(self, syllables: Sequence[str]) -> bool:
        """Whether the syllables can be read somewhere, pair by pair."""
        first, *others = pairwise(syllables)
        return any(
            start + len(others) < len(self._keys)
            and all(pair in self._keys[start + i] for i, pair in enumerate(others, 1))
            for start in self._starts.get(first, ())
        )
