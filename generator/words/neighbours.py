"""Words in whose place, beside such neighbours, only another word of the same sound stands: 权利机关.

`neighbours.txt` has a line `权力 >机关512 <国家88 …` for each word: the two characters behind or before
it, beside which public statutes have this word so often, and no other one of its sound. Counted by
scripts/pack_words.py. The more often, and the rarer the typed word is elsewhere, the surer is the slip.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from math import log

from generator.words.lattice import Lattice, lattice_of
from generator.words.likelihood import is_word, likelihood
from generator.words.proposals import Proposed, apart
from generator.words.sounds import sounding_like

LENGTH = 2
"""Characters of the words, and of their neighbours."""
_SURELY = 14.0
"""The logarithm of how much likelier the other word is, from which a word is told."""
_MOST = 2.3
"""The most that is gained over what is asked: of two words, usage tells that the typed one is right."""


@lru_cache(maxsize=1 << 16)
def misused(run: str, least: float) -> tuple[Proposed, ...]:
    """Return the words of a run of Han characters for which the neighbours say another, from `least` on."""
    return apart(_found(run, least), len(run))


def _found(run: str, least: float) -> Iterator[Proposed]:
    lattice: Lattice | None = None
    for start in range(len(run) - LENGTH + 1):
        end = start + LENGTH
        sure, word = _meant(run, start, end)
        if sure >= _SURELY:
            lattice = lattice or lattice_of(run)
            if lattice.is_boundary(start) and lattice.word_from(start) == run[start:end]:
                yield Proposed(start, end, word, least + min(_MOST, sure - _SURELY))


def _meant(run: str, start: int, end: int) -> tuple[float, str]:
    """Return the likeliest word in the place of the one there, and how much likelier it is."""
    typed = run[start:end]
    best = (0.0, "")
    for word in _of_one_sound(typed):
        often = (_often(word, near) for near in _near(run, start, end))
        sure = sum(log(n) - likelihood().word(typed) for n in often if n)
        best = max(best, (sure, word))
    return best


def _near(run: str, start: int, end: int) -> Iterator[str]:
    if end + LENGTH <= len(run):
        yield f" >{run[end : end + LENGTH]}"
    if start >= LENGTH:
        yield f" <{run[start - LENGTH : start]}"


def _often(word: str, near: str) -> int:
    """Return how often a neighbour stands beside a word, where no other word of its sound does."""
    _, found, rest = _words()[word].partition(near)
    return int(rest.partition(" ")[0]) if found else 0


@lru_cache(maxsize=1 << 18)
def _of_one_sound(typed: str) -> Sequence[str]:
    if not is_word(typed):
        return ()
    return tuple(word for word in sounding_like(typed) if word != typed and word in _words())


@cache
def _words() -> Mapping[str, str]:
    text = (files(__package__) / "neighbours.txt").read_text(encoding="utf-8")
    return {line[:LENGTH]: line[LENGTH:] for line in text.splitlines()}
