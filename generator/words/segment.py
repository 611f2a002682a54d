"""A text cut into words, by jieba, with names as words of their own."""

import warnings
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Protocol

from generator.words.dictionary import dictionary

_TOTAL = 60_101_967
"""The frequencies of the whole dictionary together, which are not added up each time."""
_OF_A_NAME = 500
"""The frequency of a name: a rare word, and still likelier than the characters that it is made of."""


class _Tokenizer(Protocol):
    def cut(self, sentence: str) -> Iterable[str]: ...


class Segmenter:
    """Cuts texts into words; names that it is given stay whole where no other reading is likelier."""

    def __init__(self, names: Iterable[str] = (), longest: int | None = None) -> None:
        """Take the names besides the dictionary, such as those of people and bodies.

        Longer words, in characters, are cut into what they are made of.
        """
        self._frequencies = _Frequencies(names, longest)

    def words(self, text: str) -> list[str]:
        """Return the words of a text in order; joined, they are the text."""
        return [*self._tokenizer.cut(text)]

    @cached_property
    def _tokenizer(self) -> _Tokenizer:
        tokenizer = _jieba().Tokenizer()
        tokenizer.FREQ, tokenizer.total = self._frequencies, _TOTAL
        tokenizer.initialized = True
        made: _Tokenizer = tokenizer
        return made


class _Frequencies:
    """What jieba looks words up in: how often each occurs; 0 for what a word only begins with."""

    def __init__(self, names: Iterable[str], longest: int | None) -> None:
        self._longest = longest
        self._names = self._beginnings(dict.fromkeys(names, _OF_A_NAME))
        self._read: dict[str, Mapping[str, int]] = {}

    def get(self, text: str) -> int | None:
        """Return the frequency; nothing for what no word begins with."""
        first = text[:1]
        if first not in self._read:
            self._read[first] = self._beginnings(dictionary().words(first))
        of_word, of_name = self._read[first].get(text), self._names.get(text)
        return of_word if of_name is None else max(of_name, of_word or 0)

    def __contains__(self, text: str) -> bool:
        return self.get(text) is not None

    def __getitem__(self, text: str) -> int:
        return self.get(text) or 0

    def _beginnings(self, words: Mapping[str, int]) -> Mapping[str, int]:
        kept = {w: often for w, often in words.items() if len(w) <= (self._longest or len(w))}
        return {word[:length]: 0 for word in kept for length in range(1, len(word))} | kept


@cache
def _jieba():  # type: ignore[no-untyped-def]  # it ships no types
    """Import jieba when it is needed: it takes a fifth of a second, and asks for what is deprecated."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415

    return jieba
