"""The collocations of the archive: a field says the same things in the same words for years."""

from functools import cache
from random import Random

from bench.archive.draw import Weighted, seeded, zipf
from bench.archive.terms import CAUSES
from bench.archive.vocabulary import vocabulary

_PATTERNS = (
    ("verbs", "nouns"),
    ("verbs", "nouns", "nouns"),
    ("nouns", "nouns"),
    ("adjectives", "verbs", "nouns"),
    ("adverbs", "verbs"),
    ("nouns", "adjectives"),
    ("adverbs", "adjectives"),
    ("nouns", "verbs"),
    ("nouns",),
    ("verbs",),
    ("idioms",),
)
_PHRASES = 90_000
_PHRASES_OF_A_CAUSE = 5_000
_CLAUSES_OF_A_CAUSE = 900


class Phrasebook:
    """Phrases in general, and for each cause its own phrases and whole clauses."""

    def __init__(self, seed: int) -> None:
        rng = seeded(seed, "phrases")
        self.common = zipf(_phrases(rng, _PHRASES), 0.75, 20)
        self.causes = {cause: self._of_a_cause(rng) for cause in CAUSES}
        self.clauses = {cause: self._clauses(rng, cause) for cause in CAUSES}

    def _of_a_cause(self, rng: Random) -> Weighted[str]:
        phrases = dict.fromkeys(self.common.many(rng, _PHRASES_OF_A_CAUSE))
        return zipf(rng.sample(list(phrases), len(phrases)), 0.8, 10)

    def _clauses(self, rng: Random, cause: str) -> Weighted[str]:
        phrases = iter(self.causes[cause].many(rng, 3 * _CLAUSES_OF_A_CAUSE))
        return zipf(
            ["".join(three) for three in zip(phrases, phrases, phrases, strict=True)], 0.8, 10
        )


@cache
def phrasebook(seed: int) -> Phrasebook:
    """Return the phrasebook of an archive; making one takes a second."""
    return Phrasebook(seed)


def _phrases(rng: Random, number: int) -> list[str]:
    words = vocabulary()
    each = number // len(_PATTERNS)
    found: list[str] = []
    for pattern in _PATTERNS:
        columns = [words[group].many(rng, each) for group in pattern]
        found.extend("".join(row) for row in zip(*columns, strict=True))
    unique = list(dict.fromkeys(found))
    rng.shuffle(unique)
    return unique
