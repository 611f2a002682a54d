"""Strings of a run that may be miswritten words, whatever kind of slip made them so."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from generator.words.homophones import misheard
from generator.words.misused import misused
from generator.words.proposals import Proposed, apart, highest
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
def slips(run: str, least: float, least_of_words: float) -> tuple[Slip, ...]:
    """Return the strings of a run of Han characters that gain `least`, if they are words `least_of_words`.

    What sounds like one word and looks like another is the likelier one: of equals that of the same
    sound. Where another character makes a word of it, none was lost: 予算编制, 算编制.
    """
    size = len(run)
    heard, seen = misheard(run, least), misread(run, least)
    by_sound, by_shape = highest(heard, size), highest(seen, size)
    sounding = apart((*heard, *misused(run, least_of_words)), size)
    lost = torn(run, least)
    return (
        *_of(Way.SOUND, (o for o in sounding if max(by_shape[o.start : o.end]) <= o.gain)),
        *_of(Way.SHAPE, (o for o in seen if max(by_sound[o.start : o.end]) < o.gain)),
        *_of(Way.LOST, (o for o in lost if not any(by_sound[max(0, o.start - 1) : o.end + 1]))),
    )


def _of(way: Way, found: Iterable[Proposed]) -> Iterator[Slip]:
    return (Slip(way, *one) for one in found)
