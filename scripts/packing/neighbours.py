"""Beside which two characters only one of the words of one sound stands: 权力 before 机关, never 权利."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

_NEAR = 2
"""Characters of a neighbour."""
_OFTEN = 20
"""So often the word must stand beside the neighbour."""
_MISPRINTS = 200
"""Another word of the sound stands there at most once in so many times."""

_Key = tuple[str, str]
"""A word, and a neighbour with a mark of its side: `>机关`, `<依法`."""


def neighbours(groups: Sequence[Sequence[str]], among: Counter[str]) -> Iterator[str]:
    """Yield `word >after … <before …` for each word of two characters that has such neighbours."""
    counts = _beside({word for group in groups for word in group}, among)
    for group in sorted(groups):
        beside = {word: counts.get(word, Counter()) for word in group}
        for word in sorted(group):
            others = [own for other, own in beside.items() if other != word]
            only = sorted(
                f"{near}{often}"
                for near, often in beside[word].items()
                if often >= _OFTEN and all(own[near] * _MISPRINTS <= often for own in others)
            )
            if only:
                yield f"{word} {' '.join(only)}"


def _beside(words: set[str], among: Counter[str]) -> Mapping[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for run, times in among.items():
        for at in range(len(run) - _NEAR + 1):
            word = run[at : at + _NEAR]
            if word in words:
                after, before = run[at + _NEAR : at + 2 * _NEAR], run[max(0, at - _NEAR) : at]
                if len(after) == _NEAR:
                    found[word][f">{after}"] += times
                if len(before) == _NEAR:
                    found[word][f"<{before}"] += times
    return found
