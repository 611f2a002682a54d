"""The vocabulary of the running text: this field's words, then those of jieba's dictionary."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import jieba

from bench.archive.draw import Weighted, zipf
from bench.archive.terms import WORDS

_TAGS = {
    "n": "nouns",
    "vn": "nouns",
    "nz": "nouns",
    "ns": "nouns",
    "v": "verbs",
    "a": "adjectives",
    "ad": "adjectives",
    "i": "idioms",
    "d": "adverbs",
}
_MOST = {"nouns": 100_000, "verbs": 22_000, "adjectives": 3_000, "adverbs": 500, "idioms": 3_000}
"""How many words of a class are in use, the most frequent; the rarest bring the rare characters."""

Vocabulary = Mapping[str, Weighted[str]]
"""Words by class: nouns, verbs, adjectives, adverbs, idioms."""


@cache
def vocabulary() -> Vocabulary:
    """Return the words of each class with the weights of Zipf's law."""
    return {group: zipf(words, 1.1, 12) for group, words in _by_group().items()}


def _by_group() -> dict[str, list[str]]:
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for word, frequency, tag in _dictionary():
        if tag in _TAGS and len(word) > 1:
            found[_TAGS[tag]].append((-frequency, word))
    words = {}
    for group, rows in found.items():
        rest = (word for _, word in sorted(rows)[: _MOST[group]])
        words[group] = list(dict.fromkeys((*WORDS.get(group, ()), *rest)))
    return words


def _dictionary() -> Iterator[tuple[str, int, str]]:
    path = Path(jieba.__file__).with_name("dict.txt")
    for line in path.read_text(encoding="utf-8").splitlines():
        word, frequency, tag = line.split(" ")
        yield word, int(frequency), tag
