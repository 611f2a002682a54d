"""How much oftener a word of several of one sound stands beside characters than chance has it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from generator.words.neighbours import EDGE, as_neighbour

_WORD, _NEAR = 2, 2
"""Characters of a word, and of a neighbour at most."""
_OFTEN = {1: 5, 2: 3}
"""So often a word must stand beside a neighbour of so many characters to be kept."""
_LEAST = 1.0
"""The least logarithm that is kept, of those that speak for a word, and of those that speak against it
where they speak for another of its sound."""
_MORE = 0.5
"""By so much two characters must tell more than the nearer of them alone."""
_UNSEEN = 0.5
"""What is added to every count."""


class _Counted(NamedTuple):
    words: Counter[str]
    beside: Mapping[str, Counter[str]]
    """Of each word: its neighbours with a mark of their side, `>机关`, `<依法`."""
    strings: Counter[str]
    """Strings of one and two characters."""
    total: int


def neighbours(groups: Sequence[Sequence[str]], among: Counter[str]) -> Iterator[str]:
    """Yield `word often >after10 <before25 …` for each word of two.

    A number behind a neighbour is ten times the natural logarithm of how much oftener they stand
    together than chance has it; below zero, less often.
    """
    counted = _counted({word for group in groups for word in group}, among)
    speaking = {word: dict(_speaking(word, counted)) for word in counted.beside}
    against = _against(groups, speaking, counted)
    for word in sorted(counted.words):
        kept = against.get(word, {}) | speaking.get(word, {})
        told = (f"{near}{value * 10:.0f}" for near, value in sorted(kept.items()))
        yield " ".join((word, str(counted.words[word]), *told))


def _against(
    groups: Sequence[Sequence[str]], speaking: Mapping[str, Mapping[str, float]], counted: _Counted
) -> Mapping[str, dict[str, float]]:
    """Return the neighbours that speak for one word, by the words of its sound that they speak against."""
    found: dict[str, dict[str, float]] = {}
    for group in groups:
        known = [word for word in group if word in counted.words]
        near = {one for word in known for one in speaking.get(word, ())}
        for word in known:
            own = {one: _value(word, one, counted) for one in near}
            found.setdefault(word, {}).update((o, v) for o, v in own.items() if v <= -_LEAST)
    return found


def _speaking(word: str, counted: _Counted) -> Iterator[tuple[str, float]]:
    """Yield the neighbours that speak for a word, and how much each does."""
    found = {
        near: value
        for near, often in counted.beside[word].items()
        if often >= _OFTEN[len(near) - 1] and (value := _value(word, near, counted)) >= _LEAST
    }
    for near, value in found.items():
        side, nearest = near[0], near[1] if near[0] == ">" else near[-1]
        if len(near) == 1 + 1 or value >= found.get(side + nearest, 0.0) + _MORE:
            yield near, value


def _value(word: str, near: str, counted: _Counted) -> float:
    expected = counted.words[word] * counted.strings[near[1:]] / counted.total
    return log((counted.beside[word][near] + _UNSEEN) / (expected + _UNSEEN))


def _counted(words: set[str], among: Counter[str]) -> _Counted:
    own: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {}
    strings: Counter[str] = Counter()
    for bare, times in among.items():
        run = f"{EDGE}{bare}{EDGE}"
        beside_words = as_neighbour(run)
        for at in range(len(run)):
            strings[beside_words[at]] += times
            word = run[at : at + _WORD]
            if len(word) == _WORD:
                strings[beside_words[at : at + _WORD]] += times
            if word in words:
                own[word] += times
                counts = beside.setdefault(word, Counter())
                for near in _near(run, at):
                    counts[near] += times
    total = sum(often for string, often in strings.items() if len(string) == 1)
    return _Counted(own, beside, strings, total)


def _near(run: str, at: int) -> Iterator[str]:
    after, before = run[at + _WORD : at + _WORD + _NEAR], run[max(0, at - _NEAR) : at]
    for length in range(1, _NEAR + 1):
        if len(after) >= length:
            yield f">{as_neighbour(after[:length])}"
        if len(before) >= length:
            yield f"<{as_neighbour(before[-length:])}"
