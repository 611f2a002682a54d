"""How often public texts have a word of two characters, and beside what.

`neighbours.txt` has in its first line how many characters the counted texts have, and then a line
`权力 301 >机关31 <国家28 …` for each word that has others of its sound: how often the texts have it, and
the one or two characters behind or before it, with ten times the logarithm of how much oftener they
stand together than chance has it. Counted by scripts/pack_words.py.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import log

LENGTH = 2
"""Characters of the words, and of their neighbours at most."""
_HALF = 0.5
"""What the counted texts weigh against those of which likelihoods are told."""
_VALUE = re.compile("-?[0-9]+")


def near(run: str, start: int) -> Sequence[Sequence[str]]:
    """Return the neighbours of the word at `start` on either side, two characters and one."""
    return tuple(_near(run, start))


def _near(run: str, start: int) -> Iterator[Sequence[str]]:
    end = start + LENGTH
    yield tuple(f" >{run[end : end + size]}" for size in (2, 1) if end + size <= len(run))
    yield tuple(f" <{run[start - size : start]}" for size in (2, 1) if start >= size)


def fits(word: str, beside: Sequence[Sequence[str]]) -> float:
    """Return what the neighbours say for a word, or against it; 0 for one of other length."""
    own = _words().get(word)
    return sum(_tells(own, side) for side in beside) if own else 0.0


def _tells(own: str, side: Sequence[str]) -> float:
    """Return what a word's line has for the longest of the neighbours on one side."""
    for one in side:
        at = own.find(one)
        if at >= 0:
            value = _VALUE.match(own, at + len(one))
            if value:
                return int(value[0]) / 10
    return 0.0


def often(word: str) -> int:
    """Return how often the counted texts have a word."""
    own = _words().get(word, "")
    return int(own.split(" ", 2)[1]) if own else 0


def likely(word: str) -> float:
    """Return the logarithm of the half of how often a character begins the word; of one that they have."""
    return log(_HALF * often(word) / _total())


@cache
def _lines() -> Sequence[str]:
    return (files(__package__) / "neighbours.txt").read_text(encoding="utf-8").splitlines()


@cache
def _total() -> int:
    """Return how many characters the counted texts have."""
    return int(_lines()[0])


@cache
def _words() -> Mapping[str, str]:
    return {line[:LENGTH]: line[LENGTH:] for line in _lines()[1:]}
