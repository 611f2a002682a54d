"""Slips of the hand: a character or a word twice, a character lost, a traditional one."""

import re
from collections.abc import Iterator

from generator.words.traditional import TO_SIMPLIFIED
from mutations.prose.slip import Prose, Slip
from mutations.prose.words import words

_PARTICLE = re.compile("[的了是在和与及为被由以将并也就于而对等]")
_TRADITIONAL = {simple: form for form, simple in TO_SIMPLIFIED.items() if form != simple}


def doubled(prose: Prose) -> Iterator[Slip]:
    """Write a particle or a word twice."""
    for passage in prose.passages:
        for match in _PARTICLE.finditer(passage.read):
            yield passage.slip("重一字", match.end(), match.end(), match[0])
        for start, word in words(passage.read):
            if len(word) > 1:
                end = start + len(word)
                yield passage.slip("重一词", end, end, word)


def lost(prose: Prose) -> Iterator[Slip]:
    """Leave out one character of a word of three or more."""
    for passage in prose.passages:
        for start, word in words(passage.read):
            if len(word) > 2:
                at = start + prose.dice.randrange(len(word))
                yield passage.slip("词中漏一字", at, at + 1, "")


def traditional(prose: Prose) -> Iterator[Slip]:
    """Write a character in its traditional form."""
    for passage in prose.passages:
        for at, char in enumerate(passage.read):
            if char in _TRADITIONAL:
                yield passage.slip("繁体字", at, at + 1, _TRADITIONAL[char])
