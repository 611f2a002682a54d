"""How likely a word is in an official text: jieba's frequencies, and those of public statutes.

jieba counted newspapers and novels, in which 应当, 决议 and 审议 are rare. `official.txt` has how often
words stand in public statutes (a word and its count a line), `pairs.txt` how often two stand side
by side. Both are counted by scripts/pack_words.py; what is so frequent that it is kept, that says.
`coined.txt` has words of official prose that are newer than jieba's dictionary, `terms.txt` strings
that are in use in the statutes and might be taken for slips.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from math import exp, log

from generator.words.dictionary import dictionary

_TOTAL = 60_101_967
"""The frequencies of jieba's whole dictionary together."""
_HALF = 0.5
"""What the statutes weigh against jieba's texts."""
UNKNOWN = -log(_TOTAL) - 1
"""The likelihood of a character that nobody counted; all likelihoods are natural logarithms."""
LONGEST = 6
"""Characters of the longest word that is looked for."""
_OF_COINED = 200
"""How often jieba's texts would have the words of `coined.txt`, as near as can be guessed."""
_NEVER_MET = 3
"""How often jieba's dictionary has words that its texts had not."""
_MOST = 5.0
"""The most that a neighbour adds to a word's likelihood."""


class Likelihood:
    """The likelihoods of words, each computed when it is first asked for."""

    def __init__(self, official: Mapping[str, int] | None = None) -> None:
        """Take the counts of official texts, those that are kept where none are given."""
        self._official = counts("official.txt") if official is None else official
        self._all = sum(self._official.values())
        self._computed: dict[str, float] = {}
        self._starting: dict[str, Mapping[str, int]] = {}
        self._longest: dict[str, Mapping[str, int]] = {}

    def starting(self, first: str) -> Mapping[str, int]:
        """Return the words that begin with a character, with how often jieba's texts have them."""
        if first not in self._starting:
            known, coined = dictionary().words(first), _coined().get(first)
            self._starting[first] = {**coined, **known} if coined else known
        return self._starting[first]

    def longest(self, first: str) -> Mapping[str, int]:
        """Return the second characters of the words that begin with one, with the length of the longest of each.

        Of words longer than `LONGEST` that counts: most pairs of neighbours begin no word at all.
        """
        if first not in self._longest:
            found: dict[str, int] = {}
            for word in self.starting(first):
                length = min(len(word), LONGEST)
                if length > found.get(word[1:2], 1):
                    found[word[1:2]] = length
            self._longest[first] = found
        return self._longest[first]

    def word(self, word: str) -> float:
        """Return the likelihood of a word, or that of a character nobody counted."""
        found = self._computed.get(word)
        if found is None:
            frequency = self.starting(word[:1]).get(word, 0)
            found = self._computed[word] = self._likely(word, frequency) if frequency else UNKNOWN
        return found

    def _likely(self, word: str, frequency: int) -> float:
        if not self._all:
            return log(frequency / _TOTAL)
        often = self._official.get(word, 0) / self._all
        return log((1 - _HALF) * frequency / _TOTAL + _HALF * often)


@cache
def likelihood() -> Likelihood:
    """Return the likelihoods of official texts."""
    return Likelihood()


@cache
def _coined() -> Mapping[str, dict[str, int]]:
    """Return the words that came into use after jieba's dictionary, by their first character."""
    found: dict[str, dict[str, int]] = {}
    for word in (files(__package__) / "coined.txt").read_text(encoding="utf-8").split():
        found.setdefault(word[0], {})[word] = _OF_COINED
    return found


@cache
def _terms() -> frozenset[str]:
    return frozenset((files(__package__) / "terms.txt").read_text(encoding="utf-8").split())


def is_word(text: str) -> bool:
    """Whether the dictionary, the list of newer words or that of terms has it."""
    return text in likelihood().starting(text[:1]) or text in _terms()


def is_common(text: str) -> bool:
    """Whether it is a word that anybody uses: half of jieba's are of dictionaries, and it met none of them."""
    often = likelihood().starting(text[:1]).get(text, 0)
    return often > _NEVER_MET or text in _terms() or text in counts("official.txt")


def beside(one: str, two: str) -> float:
    """Return how much likelier `two` is behind `one` than by itself, at most `_MOST`."""
    together = _pairs().get(f"{one} {two}", 0)
    if not together:
        return 0.0
    alone = exp(likelihood().word(two))
    often = together / counts("official.txt")[one]
    return min(_MOST, max(0.0, log((1 - _HALF) + _HALF * often / alone)))


def stand_together(one: str, two: str) -> bool:
    """Whether two words often stand side by side in official texts."""
    return f"{one} {two}" in _pairs()


def official_words() -> Iterable[str]:
    """Return the words that official texts use often."""
    return counts("official.txt").keys()


@cache
def _pairs() -> Mapping[str, int]:
    return counts("pairs.txt")


@cache
def counts(name: str) -> Mapping[str, int]:
    """Return what a file of counts has: words of `official.txt`, pairs parted by a space of `pairs.txt`."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    counted = (line.rpartition(" ") for line in text.splitlines())
    return {what: int(count) for what, _, count in counted}
