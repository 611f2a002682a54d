"""Strings of a run that may be miswritten words, whatever kind of slip made them so."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from generator.words.homophones import misheard
from generator.words.lattice import Lattice
from generator.words.proposals import Proposed
from generator.words.shapes import misread
from generator.words.torn import torn


class Way(StrEnum):
    """How a word came to be another string."""

    SOUND = "sound"
    SHAPE = "shape"
    LOST = "lost"
    """A character of it is missing."""


class Slip(NamedTuple):
    """A string of a run, the word that may be meant, how much likelier the run is with it, and why."""

    way: Way
    start: int
    end: int
    word: str
    gain: float


@lru_cache(maxsize=1 << 16)
def slips(run: str, least: float) -> tuple[Slip, ...]:
    """Return the strings of a run of Han characters that gain `least`.

    Where a string sounds like one word and looks like another, it is the likelier one: of equals that
    of the same sound.
    """
    lattice = Lattice(run)
    heard, seen = misheard(lattice, least), misread(lattice, least)
    return (
        *_of(Way.SOUND, (one for one in heard if not any(_is_above(o, one) for o in seen))),
        *_of(Way.SHAPE, (one for one in seen if not any(_is_level(o, one) for o in heard))),
        *_of(Way.LOST, torn(lattice, least)),
    )


def _of(way: Way, found: Iterable[Proposed]) -> Iterator[Slip]:
    return (Slip(way, *one) for one in found)


def _is_above(one: Proposed, other: Proposed) -> bool:
    return one.meets(other) and one.gain > other.gain


def _is_level(one: Proposed, other: Proposed) -> bool:
    return one.meets(other) and one.gain >= other.gain
