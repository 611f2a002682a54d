"""How often public texts have a word of two characters, and beside what.

`neighbours.txt` has a line
`权力 301 >机关31 <国家28 …` for each word that has others of its sound: how often the texts have it, and
the one or two characters behind or before it (# a number, ^ where no Han character is), with ten times the logarithm of how much oftener they
stand together than chance has it. Counted by scripts/pack_words.py.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import log

NUMBER, EDGE = "#", "^"
_NUMERALS = str.maketrans(dict.fromkeys("〇零一二三四五六七八九十百千万亿两几", NUMBER))
LENGTH = 2
"""Characters of the words, and of their neighbours at most."""
_UNSEEN = 0.5
_MOST = 8.0
"""The most that counts say: beyond, the typed one is simply not counted."""
_VALUE = re.compile("-?[0-9]+")


def as_neighbour(characters: str) -> str:
    """Return characters as neighbours have them: any numeral stands for all."""
    return characters.translate(_NUMERALS)


def near(run: str, start: int, edges: str = EDGE * 2) -> Sequence[Sequence[str]]:
    """Return the neighbours of the word at `start` on either side, two characters and one.

    `edges` has what stands before and behind the run, a number or anything else.
    """
    whole = as_neighbour(f"{edges[0]}{run}{edges[1]}")
    first, end = start + 1, start + 1 + LENGTH
    return (
        tuple(f" >{whole[end : end + size]}" for size in (2, 1) if end + size <= len(whole)),
        tuple(f" <{whole[first - size : first]}" for size in (2, 1) if first >= size),
    )


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


def likelier_by_count(typed: str, word: str) -> float:
    """Return the logarithm of how much oftener the counted texts have a word than the typed one."""
    return min(_MOST, log((often(word) + _UNSEEN) / (often(typed) + _UNSEEN)))


@cache
def _words() -> Mapping[str, str]:
    text = (files(__package__) / "neighbours.txt").read_text(encoding="utf-8")
    return {line[:LENGTH]: line[LENGTH:] for line in text.splitlines()}
