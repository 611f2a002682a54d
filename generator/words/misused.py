"""Words in whose place another word of the same sound is meant: 权利机关, 会意认为.

As Golding's Bayesian speller has it: of the words of one sound, that is meant which is likelier by
itself and by its neighbours on either side (`neighbours.py`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from generator.words.lattice import Lattice
from generator.words.likelihood import is_common
from generator.words.neighbours import EDGE, LENGTH, fits, likelier_by_count, near, often
from generator.words.proposals import Proposed, apart
from generator.words.sounds import of_one_sound

_SELDOM = 6
"""No word that the texts have less often is meant."""
_SPEAKS, _SPEAKS_AGAINST = 0.6, -0.8
"""For what the neighbours say for a word, and for the one that is typed."""
_RATIO, _MOST_RATIO = 0.4, 6.0
"""For the logarithm of how much oftener the texts have the word, and the most that this is."""
_BOTH = 2.5
"""What another character in either place costs: a keyboard that knows words seldom errs so far."""
_BASE = 2.0
"""Added to what is gained: as sure as a string that is no word and gains as much."""
_MOST = 7.9
"""The most that is gained: of two words, usage tells that the typed one is right."""
_COUNTING = frozenset("〇零一二三四五六七八九十百千万亿两几多")
_EITHER = frozenset(
    map(
        frozenset,
        [
            ("泄漏", "泄露"),
            ("施用", "使用"),
            ("公用", "共用"),
            ("定金", "订金"),
            ("互连", "互联"),
            ("值勤", "执勤"),
            ("交纳", "缴纳"),
            ("沙石", "砂石"),
            ("谋利", "牟利"),
            ("其间", "期间"),
            ("依次", "一次"),
        ],
    )
)
"""Words of which usage has either beside the same neighbours."""


def misused(
    lattice: Lattice, least: float, edges: str = EDGE * 2, among: Iterable[int] | None = None
) -> tuple[Proposed, ...]:
    """Return the words of a run of Han characters for which the neighbours say another, from `least` on.

    `edges` has what stands before and behind the run; `among` where the words begin that may be
    found, if that is known.
    """
    size = len(lattice.text)
    looked_at = range(size - LENGTH + 1) if among is None else among
    return apart(_found(lattice, least, edges, looked_at), size)


def have_others() -> Iterable[str]:
    """Return the words that have others of their sound."""
    return _sounds().keys()


def _found(lattice: Lattice, least: float, edges: str, among: Iterable[int]) -> Iterator[Proposed]:
    run = lattice.text
    for start in among:
        end = start + LENGTH
        # Whether it is a word of the run is sooner known than what its neighbours say.
        if not _of_one_sound(run[start:end]) or not lattice.is_boundary(start):
            continue
        if lattice.is_boundary(end) and lattice.word_from(start) in run[start:end]:
            gain, word = _meant(run, start, edges)
            if gain >= least:
                yield Proposed(start, end, word, min(_MOST, gain))


def _meant(run: str, start: int, edges: str) -> tuple[float, str]:
    """Return the likeliest word in the place of the one at `start`, and how much likelier it is."""
    typed = run[start : start + LENGTH]
    beside = near(run, start, edges)
    own = _BASE + _SPEAKS_AGAINST * fits(typed, beside)
    words = _of_one_sound(typed)
    return max((own + ratio + _SPEAKS * fits(word, beside), word) for word, ratio in words)


@lru_cache(maxsize=1 << 16)
def _of_one_sound(typed: str) -> Sequence[tuple[str, float]]:
    """Return the words that a word may be typed for, with how much likelier each is by itself."""
    if not is_common(typed):
        return ()  # one that nobody uses is held against all words, as a string is
    words = {word for one in _sounds().get(typed, ()) for word in one if _may_be(typed, word)}
    return tuple((word, _likelier(typed, word)) for word in sorted(words))


def _likelier(typed: str, word: str) -> float:
    ratio = _RATIO * min(_MOST_RATIO, likelier_by_count(typed, word))
    return ratio - _BOTH * _differs_in_both(typed, word)


def _may_be(typed: str, word: str) -> bool:
    """Whether a word may be meant: two that only count otherwise (两个, 一个) are no slip."""
    counting = [
        _COUNTING.issuperset(pair) for pair in zip(typed, word, strict=True) if pair[0] != pair[1]
    ]
    is_usual = often(word) >= _SELDOM and frozenset((typed, word)) not in _EITHER
    return is_usual and bool(counting) and not any(counting)


def _differs_in_both(one: str, two: str) -> bool:
    return one[0] != two[0] and one[1] != two[1]


@cache
def _sounds() -> Mapping[str, Sequence[Sequence[str]]]:
    """Return the groups of words of two characters and one sound that each belongs to."""
    found: dict[str, list[Sequence[str]]] = {}
    for key, words in of_one_sound():
        if key.count("'") == LENGTH - 1 and len(words) > 1:
            for word in words:
                found.setdefault(word, []).append(words)
    return found
