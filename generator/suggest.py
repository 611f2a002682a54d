"""The nearest known word to one that is not known, for 「是不是……」 in messages."""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches

_CUTOFF, _NEAR = 0.5, 0.1
"""How like a word must be to be named, and how much less than the likest one it may be."""
_CUTOFF_IN_LETTERS, _CUTOFF_OF_OTHER_LENGTH, _LENGTHS = 0.6, 0.7, 2
"""How like a word in letters must be, which share many by chance (nosuch, notes); how like one that is
longer or shorter by more than so many (nosuch, no-such-date)."""


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Return the known words that `word` was probably meant to be, the likest first; three at most."""
    every = list(known)
    alike = [one for one in every if _is_near(word, one)]
    matches = get_close_matches(word, alike, n=3, cutoff=_CUTOFF)
    if not matches and word:
        return [one for one in every if one.startswith(f"{word}-")][:3]
    return [
        match for match in matches if _likeness(word, match) > _likeness(word, matches[0]) - _NEAR
    ]


def nearest_value(word: str, labels: Mapping[str, str]) -> list[str]:
    """Return the values of which `word` resembles the value itself or what it is called in Chinese."""
    called = {name: value for value, label in labels.items() for name in _names(label)}
    names = called | {one: one for one in labels}
    return list(dict.fromkeys(names[name] for name in nearest(word, names)))


def asked(words: Iterable[str]) -> str:
    """Return the question whether one of `words` was meant, or an empty string."""
    quoted = "、".join(f"“{word}”" for word in words)
    return f"是不是{quoted}？" if quoted else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the known words nearest to `word`, or an empty string."""
    return asked(nearest(word, known))


def _is_near(word: str, known: str) -> bool:
    if not word.isascii():
        return True
    is_of_length = abs(len(word) - len(known)) <= _LENGTHS
    least = _CUTOFF_IN_LETTERS if is_of_length else _CUTOFF_OF_OTHER_LENGTH
    return _likeness(word, known) >= least


def _likeness(one: str, two: str) -> float:
    return SequenceMatcher(None, two, one).ratio()


def _names(label: str) -> Sequence[str]:
    """Return what a label calls its value, before its first other mark: 部门、局（政府的） -> 部门, 局."""
    return re.split("[，：；（]", label, maxsplit=1)[0].split("、")
