"""Words in whose place, beside such neighbours, another word of the same sound stands: 权利机关.

`neighbours.txt` has a line `权力 301 >机关31 <国家28 …` for each word of two characters: how often public
statutes and reports have it, and the one or two characters behind or before it, with ten times the
logarithm of how much oftener they stand together than chance has it. Counted by scripts/pack_words.py.
As Golding's Bayesian speller has it: of the words of one sound, that is meant which is likelier by
itself and by its neighbours on either side.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from math import log

from generator.words.dictionary import dictionary
from generator.words.lattice import Lattice, lattice_of
from generator.words.likelihood import likelihood
from generator.words.proposals import Proposed, apart
from generator.words.sounds import of_one_sound

LENGTH = 2
"""Characters of the words, and of their neighbours at most."""
_TOTAL = 13_059_704
"""Characters of the texts that were counted."""
_RARE = 50
"""A word that jieba met less often is rather a name, or a compound, than a slip of the keyboard."""
_SELDOM = 10
"""No word that the texts have less often is meant."""
_RATIO = 5.0
"""The most that is said by how likely two words are, without their neighbours."""
_BOTH = 3.0
"""What another character in either place costs: a keyboard that knows words seldom errs so far."""
_BASE = 0.6
"""Added to what is gained: as sure as a string that is no word and gains as much."""
_MOST = 7.9
"""The most that is gained: of two words, usage tells that the typed one is right."""
_UNTOLD = 3.0
"""The most that is gained where no neighbour speaks for the word."""
_VALUE = re.compile("-?[0-9]+")
_COUNTING = frozenset("〇零一二三四五六七八九十百千万亿两几多")
_EITHER = frozenset(
    map(
        frozenset,
        [
            ("其它", "其他"),
            ("做出", "作出"),
            ("制订", "制定"),
            ("即时", "及时"),
            ("泄漏", "泄露"),
            ("施用", "使用"),
            ("公用", "共用"),
            ("必需", "必须"),
            ("身分", "身份"),
            ("记录", "纪录"),
            ("监察", "检查"),
            ("检察", "检查"),
            ("反映", "反应"),
            ("功夫", "工夫"),
            ("定金", "订金"),
        ],
    )
)
"""Words of which usage has either beside the same neighbours."""


@lru_cache(maxsize=1 << 16)
def misused(run: str, least: float) -> tuple[Proposed, ...]:
    """Return the words of a run of Han characters for which the neighbours say another, from `least` on."""
    return apart(_found(run, least), len(run))


def _found(run: str, least: float) -> Iterator[Proposed]:
    lattice: Lattice | None = None
    for start in range(len(run) - LENGTH + 1):
        if not _of_one_sound(run[start : start + LENGTH]):
            continue
        gain, word = _meant(run, start)
        if gain >= least:
            end = start + LENGTH
            lattice = lattice or lattice_of(run)
            if lattice.is_boundary(start) and lattice.word_from(start) == run[start:end]:
                yield Proposed(start, end, word, min(_MOST, gain))


def _meant(run: str, start: int) -> tuple[float, str]:
    """Return the likeliest word in the place of the one at `start`, and how much likelier it is."""
    typed = run[start : start + LENGTH]
    near = tuple(_near(run, start))
    own = _BASE - _fits(typed, near)
    every = ((own + ratio, _fits(word, near), word) for word, ratio in _of_one_sound(typed))
    return max((base + fits if fits > 0 else min(base + fits, _UNTOLD), word) for base, fits, word in every)  # fmt: skip


def _near(run: str, start: int) -> Iterator[Sequence[str]]:
    """Yield the neighbours on either side, two characters and one."""
    end = start + LENGTH
    yield tuple(f" >{run[end : end + size]}" for size in (2, 1) if end + size <= len(run))
    yield tuple(f" <{run[start - size : start]}" for size in (2, 1) if start >= size)


def fits(word: str, run: str, start: int) -> float:
    """Return what the neighbours say for a word at `start` of a run; 0 for one of other length."""
    return _fits(word, tuple(_near(run, start))) if len(word) == LENGTH else 0.0


def _fits(word: str, near: Sequence[Sequence[str]]) -> float:
    """Return what the neighbours say for a word, or against it."""
    own = _words().get(word)
    return sum(_tells(own, side) for side in near) if own else 0.0


def _tells(own: str, side: Sequence[str]) -> float:
    """Return what a word's line has for the longest of the neighbours on one side."""
    for near in side:
        at = own.find(near)
        if at >= 0:
            value = _VALUE.match(own, at + len(near))
            if value:
                return int(value[0]) / 10
    return 0.0


@lru_cache(maxsize=1 << 16)
def _of_one_sound(typed: str) -> Sequence[tuple[str, float]]:
    """Return the words that a word may be typed for, with how much likelier each is by itself."""
    sounds = _sounds().get(typed, ())
    if not sounds or dictionary().words(typed[0]).get(typed, 0) < _RARE:
        return ()
    words = {word for one in sounds for word in one if _may_be(typed, word)}
    likely = _likely(typed)
    return tuple(
        (word, min(_RATIO, _likely(word) - likely) - _BOTH * _differs_in_both(typed, word))
        for word in sorted(words)
    )


def _may_be(typed: str, word: str) -> bool:
    return word != typed and _often(word) >= _SELDOM and frozenset((typed, word)) not in _EITHER


def _differs_in_both(one: str, two: str) -> bool:
    return one[0] != two[0] and one[1] != two[1]


def _likely(word: str) -> float:
    """Return the likelihood of a word: that of official texts, or of those that were counted."""
    often = _often(word)
    return (
        max(likelihood().word(word), log(often / 2 / _TOTAL)) if often else likelihood().word(word)
    )


def _often(word: str) -> int:
    own = _words().get(word, "")
    return int(own.split(" ", 2)[1]) if own else 0


@cache
def _sounds() -> Mapping[str, Sequence[Sequence[str]]]:
    """Return the groups of words of two characters and one sound that each belongs to."""
    found: dict[str, list[Sequence[str]]] = {}
    for key, words in of_one_sound():
        if key.count("'") == LENGTH - 1 and len(words) > 1:
            for word in words:
                if not _COUNTING.intersection(word):
                    found.setdefault(word, []).append([w for w in words if not _COUNTING.intersection(w)])  # fmt: skip
    return found


@cache
def _words() -> Mapping[str, str]:
    text = (files(__package__) / "neighbours.txt").read_text(encoding="utf-8")
    return {line[:LENGTH]: line[LENGTH:] for line in text.splitlines()}
