"""How likely a word is in an official text: jieba's frequencies, and those of public statutes.

jieba counted newspapers and novels, in which 应当, 决议 and 审议 are rare. `official.txt` has how often
words stand in public statutes (a word and its count a line), `pairs.txt` how often two stand side
by side. Both are counted by scripts/pack_words.py; what is so frequent that it is kept, that says.
`coined.txt` has words of official prose that are newer than jieba's dictionary, `terms.txt` strings
that are in use in the statutes and might be taken for slips.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
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

    def starting(self, first: str) -> Mapping[str, int]:
        """Return the words that begin with a character, with how often jieba's texts have them."""
        if first not in self._starting:
            known, coined = dictionary().words(first), _coined().get(first)
            self._starting[first] = {**coined, **known} if coined else known
        return self._starting[first]

    @cached_property
    def never_met(self) -> float:
        """How likely the words are that jieba's texts had not; those of official texts are likelier."""
        return self._likely("", _NEVER_MET)

    @cached_property
    def longest(self) -> Mapping[str, int]:
        """Of two characters: the length of the longest word that begins with them, at most `LONGEST`.

        Most neighbours begin no word at all: 0.
        """
        return _Longest(self.starting)

    def word(self, word: str) -> float:
        """Return the likelihood of a word, or that of a character nobody counted."""
        found = self._computed.get(word)
        if found is None:
            frequency = self.starting(word[:1]).get(word, 0)
            found = self._computed[word] = self._likely(word, frequency)
        return found

    def every(self) -> tuple[Sequence[str], Sequence[float]]:
        """Return all words, and how likely each is; of one that is there twice the last counts."""
        newer = {word: often for own in _coined().values() for word, often in own.items()}
        words, times = dictionary().counted()
        words, times = [*newer, *words], [*newer.values(), *times]
        # But for the words of official texts, that is a few thousand logarithms.
        of_times = {often: self._likely("", often) for often in {*times}}
        official = self._official
        likely = [
            self._likely(word, often) if word in official else of_times[often]
            for word, often in zip(words, times, strict=True)
        ]
        return words, likely

    def _likely(self, word: str, frequency: int) -> float:
        if not frequency:
            return UNKNOWN
        if not self._all:
            return log(frequency / _TOTAL)
        often = self._official.get(word, 0) / self._all
        return log((1 - _HALF) * frequency / _TOTAL + _HALF * often)


class _Longest(dict[str, int]):
    """Lengths of words by their first two characters, found when first asked for."""

    def __init__(self, starting: Callable[[str], Iterable[str]]) -> None:
        super().__init__()
        self._starting = starting

    def __missing__(self, pair: str) -> int:
        first = pair[:1]
        if first not in self:
            # Every pair that begins a word is known from here on; `first` says that they are.
            self[first] = 0
            for word in self._starting(first):
                length = min(len(word), LONGEST)
                if length > self.get(word[:2], 1):
                    self[word[:2]] = length
        return self.setdefault(pair, 0)


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
def terms() -> frozenset[str]:
    """Return the strings that official texts use and the dictionary has not."""
    return frozenset((files(__package__) / "terms.txt").read_text(encoding="utf-8").split())


def is_word(text: str) -> bool:
    """Whether the dictionary, the list of newer words or that of terms has it."""
    return text in likelihood().starting(text[:1]) or text in terms()


def is_common(text: str) -> bool:
    """Whether it is a word that anybody uses: half of jieba's are of dictionaries, and it met none of them."""
    return likelihood().word(text) > likelihood().never_met or text in terms()


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


def is_official(word: str) -> bool:
    """Whether official texts use a word often."""
    return word in counts("official.txt")


@cache
def _pairs() -> Mapping[str, int]:
    return counts("pairs.txt")


@cache
def counts(name: str) -> Mapping[str, int]:
    """Return what a file of counts has: words of `official.txt`, pairs parted by a space of `pairs.txt`."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    counted = (line.rpartition(" ") for line in text.splitlines())
    return {what: int(count) for what, _, count in counted}
