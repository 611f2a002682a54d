"""Words of which one character is missing: 常务委会 for 常务委员会.

`torn.txt` has a word a line, and behind it what is left of it without one of its characters: no word,
and hardly anywhere in public statutes and reports but in the word itself. Made by scripts/pack_words.py.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, starmap

from generator.words.lattice import Lattice, lattice_of
from generator.words.likelihood import beside, is_word, likelihood
from generator.words.proposals import Proposed, apart, best

_OPEN = frozenset(
    "省市县区州旗乡镇村国的了在由和与及或对向为是将把被使令请听让给按依据经从以等各本该其"
)
"""Characters behind which a word begins."""
_KEY = 2
"""Characters by which what is left is looked up; no less is left of a word."""
_NEAR = 2
"""So many characters behind a word that lost its last one it may still come."""
_OF_PHRASE = 2.0
"""How much more a string must gain as words side by side: new words are made of such."""


@lru_cache(maxsize=1 << 16)
def torn(run: str, least: float) -> tuple[Proposed, ...]:
    """Return the strings of a run of Han characters that gain `least` as a word without a gap."""
    left = list(_left(run))
    if not left:
        return ()
    lattice = lattice_of(run)
    found = (best(lattice, start, end, words, _likely) for start, end, words in left)
    return apart((one for one in found if one and one.gain >= least), len(run))


def _left(run: str) -> Iterator[tuple[int, int, Sequence[str]]]:
    """Yield from where to where something is left of words, and the words, which do not stand there."""
    known = _words()
    for start in range(len(run) - 1):
        for typed, words in known.get(run[start : start + _KEY], ()):
            length = len(typed)
            if not run.startswith(typed, start):
                continue
            if not any(_stands(run, word, start, length) for word in words):
                fit = [word for word in words if not _belongs(run, word, start, length)]
                if fit:
                    yield start, start + length, fit


def _stands(run: str, word: str, start: int, length: int) -> bool:
    """Whether the word itself has the characters there: 常务委员 is left of 常务委员会."""
    first = max(0, start + length - len(word))
    return any(run.startswith(word, at) for at in range(first, start + 1))


def _belongs(run: str, word: str, start: int, length: int) -> bool:
    """Whether what is left belongs to what stands beside it: 派遣工代表, 港澳台商投资企业, 人民检察分院."""
    if run.startswith(word[1:], start):
        return start > 0 and run[start - 1] not in _OPEN
    end = start + length
    return run.startswith(word[:-1], start) and word[-1] in run[end : end + _NEAR]


@lru_cache(maxsize=1 << 14)
def _likely(phrase: str) -> float:
    """Return the likelihood of a word, or of words that stand side by side."""
    if is_word(phrase):
        return likelihood().word(phrase)
    words = Lattice(phrase).words()
    return sum(map(likelihood().word, words)) + sum(starmap(beside, pairwise(words))) - _OF_PHRASE


@cache
def _words() -> Mapping[str, Sequence[tuple[str, Sequence[str]]]]:
    """Return what is left of words and the words, the shortest first, by the first characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (files(__package__) / "torn.txt").read_text(encoding="utf-8").splitlines():
        word, *left = line.split(" ")
        for one in left:
            found[one].append(word)
    by_first: dict[str, list[tuple[str, Sequence[str]]]] = defaultdict(list)
    for typed in sorted(found, key=len):
        by_first[typed[:_KEY]].append((typed, found[typed]))
    return by_first
