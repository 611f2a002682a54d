"""Strings that a text repeats, and where one of them has lost a character: 工作评结果 where it says 工作评议.

What words are made of is not asked: names of papers, offices and matters that no dictionary has are
repeated most. `Repeated` counts strings of three and four characters once; looking at a run is
linear in it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.words.lattice import Lattice, lattice_of

_LENGTH = 4
"""Characters of a string that is repeated."""
_OFTEN, _OFTEN_AT_EDGE = 3, 4
"""So often it must stand in the texts; more often where its first or last character is lost."""
_AROUND = 6
"""Characters on either side in which words are cut with and without the character."""
_LEAST = 5.0
"""How much likelier the run must be with the character."""
_LOOSE = frozenset(
    "的了和与及或为在对于是以等将由向并从被把各其该本也不未已要应可再又都就而且但有无更最所之者"
    "一二三四五六七八九十两百千万亿个第后前中上下内外"
)
"""Characters that stand, or do not stand, beside anything."""
_HAN = re.compile("[\u4e00-\u9fff]+")


class Lost(NamedTuple):
    """From where to where something of a string is left, the string, how much likelier the run is with it."""

    start: int
    end: int
    word: str
    gain: float


class _Whole(NamedTuple):
    """A string that is repeated, the place of the character that is gone, how often the string stands."""

    text: str
    gap: int
    often: int


class Repeated:
    """The strings that some texts repeat."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Count the strings of the texts."""
        runs = Counter(run for text in texts for run in _HAN.findall(text))
        self._left: Counter[str] = Counter()
        whole: Counter[str] = Counter()
        for run, times in runs.items():
            for at in range(len(run) - _LENGTH + 2):
                self._left[run[at : at + _LENGTH - 1]] += times
                whole[run[at : at + _LENGTH]] += times
        self._by_left = _by_left(whole)

    def lost(self, run: str) -> Iterator[Lost]:
        """Yield where a run of Han characters has a string without one of its characters, as nowhere else."""
        for start in range(len(run) - _LENGTH + 2):
            left = run[start : start + _LENGTH - 1]
            for whole in self._by_left.get(left, ()):
                if self._is_alone(run, start, left, whole):
                    gain = _gain(run, start + whole.gap, whole.text[whole.gap])
                    if gain >= _LEAST:
                        yield Lost(start, start + _LENGTH - 1, whole.text, gain)

    def _is_alone(self, run: str, start: int, left: str, whole: _Whole) -> bool:
        """Whether what is left stands nowhere but here and, at the edge of the string, within it."""
        if 0 < whole.gap < _LENGTH - 1:
            return self._left[left] == 1
        beside = run[start + len(left) : start + _LENGTH] if whole.gap else run[start - 1 : start]
        return self._left[left] == whole.often + 1 and beside != whole.text[whole.gap]


def _by_left(counts: Counter[str]) -> dict[str, list[_Whole]]:
    """Return by what is left of them the strings that are repeated."""
    found: dict[str, list[_Whole]] = defaultdict(list)
    for word, often in counts.items():
        if len(word) == _LENGTH and often >= _OFTEN:
            for gap, char in enumerate(word):
                is_edge = gap in {0, _LENGTH - 1}
                if char not in _LOOSE and often >= (_OFTEN_AT_EDGE if is_edge else _OFTEN):
                    found[word[:gap] + word[gap + 1 :]].append(_Whole(word, gap, often))
    return found


def _gain(run: str, at: int, char: str) -> float:
    """Return how much likelier a run is with a character that makes a word of one that stands alone; 0 else."""
    if not any(_is_single(run, place) for place in (at - 1, at)):
        return 0.0
    first = max(0, at - _AROUND)
    near = run[first : at + _AROUND]
    whole = f"{run[first:at]}{char}{run[at : at + _AROUND]}"
    lattice = Lattice(whole)
    place = at - first
    if lattice.is_boundary(place) and lattice.is_boundary(place + 1) and len(lattice.word_from(place)) == 1:  # fmt: skip
        return 0.0
    return lattice.total - Lattice(near).total


def _is_single(run: str, at: int) -> bool:
    """Whether a character is a word by itself, and none of those that stand beside anything."""
    if not 0 <= at < len(run) or run[at] in _LOOSE:
        return False
    lattice = lattice_of(run)
    is_cut = lattice.is_boundary(at) and lattice.is_boundary(at + 1)
    return is_cut and len(lattice.word_from(at)) == 1


def best(found: Iterable[Lost]) -> Sequence[Lost]:
    """Return those that do not meet: of those that do, the likeliest."""
    kept: list[Lost] = []
    for one in sorted(found, key=lambda one: -one.gain):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return kept
