"""What may be meant instead of a string of a run, and how much likelier the run is with it.

As Kernighan, Church and Gale's noisy channel has it: a string is held against the words that a slip
makes it of, and its neighbours are considered. Which words those are, the kinds of slip say.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.words.lattice import Lattice
from generator.words.likelihood import beside, is_common, likelihood
from generator.words.neighbours import LENGTH, fits, near

LIKELIEST = {2: -5.0, 3: -6.0, 4: -6.0}
"""No word of so many characters is likelier: where even that gains too little, none is looked for."""
Likely = Callable[[str], float]
"""How likely what may be meant is by itself."""
LENGTHS = tuple(LIKELIEST)
"""Characters of the words that are proposed."""


class Proposed(NamedTuple):
    """A string of a run, the word that may be meant, and how much likelier the run is with it."""

    start: int
    end: int
    word: str
    gain: float


def strings(lattice: Lattice, least: float) -> Iterator[tuple[int, int]]:
    """Yield from where to where a word, if it is as likely as any, would gain `least` in a run."""
    size = len(lattice.text)
    for start in range(size):
        for length in LENGTHS:
            if start + length <= size and may_gain(lattice, start, start + length, least):
                yield start, start + length


def may_gain(lattice: Lattice, start: int, end: int, least: float) -> bool:
    """Whether a word, if it is as likely as any, would gain `least` in the place of a string."""
    return lattice.without(start, end) - lattice.total + LIKELIEST[end - start] > least


def best(
    lattice: Lattice, start: int, end: int, words: Collection[str], likely: Likely | None = None
) -> Proposed | None:
    """Return the word of `words` that makes the run likeliest in the place of the string there."""
    likely = likely or likelihood().word
    if not words:
        return None
    typed = lattice.text[start:end]
    left, right = lattice.word_to(start), lattice.word_from(end)
    around = lattice.without(start, end) - lattice.total
    if is_common(typed):
        around -= _beside(left, typed, right)
    gains = {word: around + likely(word) + _beside(left, word, right) for word in words}
    fitting = _fitting(lattice.text, start, end, words)
    word = max(gains, key=lambda one: (gains[one] + fitting.get(one, 0.0), one))
    return Proposed(start, end, word, gains[word])


def _fitting(run: str, start: int, end: int, words: Collection[str]) -> Mapping[str, float]:
    """Return what the characters around say for each of several words: 意义, not 异议, behind 重要."""
    if end - start != LENGTH or len(words) < 2:
        return {}
    around = near(run, start)
    return {word: fits(word, around) for word in words if len(word) == LENGTH}


def _beside(left: str, word: str, right: str) -> float:
    return (beside(left, word) if left else 0.0) + (beside(word, right) if right else 0.0)


def apart(found: Iterable[Proposed], length: int) -> tuple[Proposed, ...]:
    """Return those that do not meet, in a run of so many characters: of those that do, the best."""
    kept: list[Proposed] = []
    taken = bytearray(length)
    for one in sorted(found, key=lambda one: -one.gain):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    return tuple(kept)


def highest(found: Iterable[Proposed], length: int) -> Sequence[float]:
    """Return the gain of what was found at each character of a run of so many; 0 where nothing was."""
    gains = [0.0] * length
    for one in found:
        for at in range(one.start, one.end):
            gains[at] = max(gains[at], one.gain)
    return gains
