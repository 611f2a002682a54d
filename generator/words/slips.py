"""Strings of a run that may be miswritten words, whatever kind of slip made them so."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from generator.words.glance import Glance
from generator.words.homophones import misheard
from generator.words.misused import misused
from generator.words.neighbours import EDGE
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


def slips(
    run: Glance, least: float, least_of_words: float, edges: str = EDGE * 2
) -> tuple[Slip, ...]:
    """Return the strings of a run of Han characters that gain `least`, if they are words `least_of_words`.

    `edges` has what stands before and behind the run: a number, or anything else.

    What sounds like one word and looks like another is the likelier one: of equals that of the same
    sound. Where another character makes a likelier word of it, none was lost: 予算编制, 算编制.
    """
    lattice, size = run.lattice, len(run.lattice.text)
    heard = misheard(lattice, least, run.heard)
    seen = misread(lattice, least) if run.seen else ()
    left = torn(lattice, least, run.left)
    used = misused(lattice, least_of_words, edges, run.used)
    if not (heard or seen or left or used):
        return ()
    by_sound, by_shape, by_loss = highest(heard, size), highest(seen, size), highest(left, size)
    sounding = apart((*heard, *used), size)
    lost = [o for o in left if _most(by_sound, o) < o.gain]
    return (
        *_of(
            Way.SOUND,
            (
                o
                for o in sounding
                if max(by_shape[o.start : o.end]) <= o.gain and _most(by_loss, o) <= o.gain
            ),
        ),
        *_of(Way.SHAPE, (o for o in seen if max(by_sound[o.start : o.end]) < o.gain)),
        *_of(Way.LOST, lost),
    )


def _most(gains: Sequence[float], one: Proposed) -> float:
    """Return the highest gain at what is proposed and beside it."""
    return max(gains[max(0, one.start - 1) : one.end + 1])


def _of(way: Way, found: Iterable[Proposed]) -> Iterator[Slip]:
    return (Slip(way, *one) for one in found)
