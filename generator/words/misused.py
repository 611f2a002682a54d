"""Words in whose place another word of the same sound is meant: 权利机关, 会意认为.

As Golding's Bayesian speller has it: of the words of one sound, that is meant which is likelier by
itself and by its neighbours on either side (`neighbours.py`).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from generator.words.dictionary import dictionary
from generator.words.lattice import lattice_of
from generator.words.likelihood import likelihood
from generator.words.neighbours import LENGTH, fits, likely, near, often
from generator.words.proposals import Proposed, apart
from generator.words.sounds import of_one_sound

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
_COUNTING = frozenset("〇零一二三四五六七八九十百千万亿两几多")
_NO_NUMBERS = frozenset(
    ["一来", "一致", "一切", "一直", "一旦", "一律", "一定", "一再", "一向", "一贯", "一起", "一并"]
)
"""Words with a numeral that count nothing: 2019年一来 for 以来."""
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
            ("作好", "做好"),
            ("互连", "互联"),
            ("值勤", "执勤"),
            ("勘查", "勘察"),
        ],
    )
)
"""Words of which usage has either beside the same neighbours."""


@lru_cache(maxsize=1 << 16)
def misused(run: str, least: float) -> tuple[Proposed, ...]:
    """Return the words of a run of Han characters for which the neighbours say another, from `least` on."""
    return apart(_found(run, least), len(run))


def _found(run: str, least: float) -> Iterator[Proposed]:
    lattice = lattice_of(run)
    for start in range(len(run) - LENGTH + 1):
        end = start + LENGTH
        # Whether it is a word of the run is sooner known than what its neighbours say.
        if not _of_one_sound(run[start:end]) or not lattice.is_boundary(start):
            continue
        if lattice.word_from(start) == run[start:end]:
            gain, word = _meant(run, start)
            if gain >= least:
                yield Proposed(start, end, word, min(_MOST, gain))


def _meant(run: str, start: int) -> tuple[float, str]:
    """Return the likeliest word in the place of the one at `start`, and how much likelier it is."""
    typed = run[start : start + LENGTH]
    beside = near(run, start)
    own = _BASE - fits(typed, beside)
    every = ((own + ratio, fits(word, beside), word) for word, ratio in _of_one_sound(typed))
    return max((base + told if told > 0 else min(base + told, _UNTOLD), word) for base, told, word in every)  # fmt: skip


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
    return word != typed and often(word) >= _SELDOM and frozenset((typed, word)) not in _EITHER


def _differs_in_both(one: str, two: str) -> bool:
    return one[0] != two[0] and one[1] != two[1]


def _likely(word: str) -> float:
    """Return the likelihood of a word: that of official texts, or of those that were counted."""
    known = likelihood().word(word)
    return max(known, likely(word)) if often(word) else known


@cache
def _sounds() -> Mapping[str, Sequence[Sequence[str]]]:
    """Return the groups of words of two characters and one sound that each belongs to."""
    found: dict[str, list[Sequence[str]]] = {}
    for key, words in of_one_sound():
        if key.count("'") == LENGTH - 1 and len(words) > 1:
            own = [
                word for word in words if word in _NO_NUMBERS or not _COUNTING.intersection(word)
            ]
            for word in own:
                found.setdefault(word, []).append(own)
    return found
