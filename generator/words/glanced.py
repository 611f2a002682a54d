"""Glances at many runs at once: which of their strings may be slips, by tables of what words are made of."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, cached_property

import numpy as np

from generator.words.by_code import words_by_code
from generator.words.coded import CHARACTERS, FIRST, Codes, Flags, code, longer
from generator.words.glance import Glance
from generator.words.lattice import NEVER, Lattice
from generator.words.lattices import Cells, Lattices
from generator.words.likelihood import likelihood
from generator.words.neighbours import LENGTH
from generator.words.parts import Pair, left, pairs
from generator.words.proposals import LENGTHS, LIKELIEST
from generator.words.shapes import looking_like
from generator.words.sounded import sounded

_TWO, _THREE, _FOUR = LENGTHS


def glanced(runs: Sequence[str], least: float) -> Mapping[str, Glance]:
    """Return what is known of each run of Han characters, of two at least.

    `least` is the gain from which on something is proposed.
    """
    look = _Look(Lattices(runs), least)
    heard, used, torn, seen = look.heard(), look.used(), look.left(), look.seen()
    found = dict.fromkeys(runs, Glance(Lattice(""), (), (), (), seen=False))
    for at in {*heard, *used, *torn, *seen}:
        lattice = look.lattices.of(at)
        own = heard.get(at, ()), used.get(at, ()), torn.get(at, ())
        found[lattice.text] = Glance(lattice, *own, seen=at in seen)
    return found


class _Look:
    def __init__(self, lattices: Lattices, least: float) -> None:
        self.lattices, self._least = lattices, least

    def heard(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """Return of runs by their number where strings begin and end that may sound like a word."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        own = [(cells, length) for length, cells in self._sounding()]
        for run, start, end in sorted(
            row for cells, length in own for row in self._rows(cells, length)
        ):
            found[run].append((start, end))
        return found

    def _rows(self, cells: Cells, length: int) -> Iterator[tuple[int, int, int]]:
        starts = self.lattices.position[cells]
        yield from zip(
            self.lattices.run[cells].tolist(),
            starts.tolist(),
            (starts + length).tolist(),
            strict=True,
        )

    def _sounding(self) -> Iterator[tuple[int, Cells]]:
        """Yield by their length where strings begin that may sound like a word."""
        lattices, kinds = self.lattices, self._kinds
        cells = self._open(_TWO)
        is_common = (lattices.likely(_TWO)[cells] > likelihood().never_met) | (
            kinds[cells] & Pair.TERM > 0
        )
        yield _TWO, self._sounded(cells[~is_common], _TWO)
        cells = self._open(_THREE)
        ends = longer(lattices.coded[cells], lattices.coded[lattices.beyond(cells, 2)])
        may_be = (
            (kinds[cells] & Pair.FIRST_OF_THREE)
            | (kinds[lattices.beyond(cells, 1)] & Pair.LAST_OF_THREE)
            | (pairs().of(ends) & Pair.ENDS_OF_THREE)
        )
        yield _THREE, self._sounded(cells[may_be > 0], _THREE)
        cells = self._open(_FOUR)
        may_be = (kinds[cells] & Pair.FIRST_OF_FOUR) | (
            kinds[lattices.beyond(cells, 2)] & Pair.LAST_OF_FOUR
        )
        yield _FOUR, self._sounded(cells[may_be > 0], _FOUR)

    def _sounded(self, cells: Cells, length: int) -> Cells:
        """Return the cells at which a string begins that is a word but for one character of its sound."""
        own = self.lattices
        each = [own.characters[own.beyond(cells, at)] for at in range(length)]
        return cells[sounded().have(each)]

    def used(self) -> Mapping[int, Sequence[int]]:
        """Return of runs by their number where words begin that may be meant for others."""
        cells = np.flatnonzero(self._kinds & Pair.USED)
        own = self.lattices
        return self._starts(cells[own.are_boundaries(cells) & own.are_boundaries(cells, LENGTH)])

    def left(self) -> Mapping[int, Sequence[int]]:
        """Return of runs by their number where strings begin that may be left of a word."""
        found = np.zeros(self.lattices.run.size, np.bool_)
        for length, known in left().items():
            cells = self.lattices.inside(length)
            found[cells[known.of(self.lattices.codes(cells, length)) > 0]] = True
        return self._starts(np.flatnonzero(found))

    def _starts(self, cells: Cells) -> Mapping[int, Sequence[int]]:
        """Return the positions of cells, which are in their order, by the numbers of their runs."""
        found: dict[int, list[int]] = defaultdict(list)
        runs, starts = self.lattices.run[cells], self.lattices.position[cells]
        for run, start in zip(runs.tolist(), starts.tolist(), strict=True):
            found[run].append(start)
        return found

    def seen(self) -> Collection[int]:
        """Return the numbers of the runs of which a string may look like a word."""
        found = set[int]()
        for length in LENGTHS:
            starts = self._open(length)
            for at in range(length):
                found.update(self._seen_at(starts, length, at))
        return found

    def _seen_at(self, starts: Cells, length: int, at: int) -> Iterator[int]:
        """Yield the runs of which a string looks like a word but for its character at a place."""
        lattices = self.lattices
        characters = lattices.characters[lattices.beyond(starts, at)]
        for others in _looking_alike().T:
            other = others[characters]
            own, coded = starts[other > 0], other[other > 0]
            likely = words_by_code().words.of(lattices.codes(own, length, {at: coded}))
            yield from lattices.run[own[likely > NEVER]].tolist()

    def _open(self, length: int) -> Cells:
        """Return where strings begin in whose place a word, if it is as likely as any, would gain enough."""
        lattices = self.lattices
        cells = lattices.inside(length)
        gain = (
            lattices.without(cells, length)
            - lattices.total[lattices.run[cells]]
            + LIKELIEST[length]
        )
        enough: Cells = cells[gain > self._least]
        return enough

    @cached_property
    def _kinds(self) -> Flags:
        """Of each cell: what its character may be together with the next one."""
        cells = self.lattices.inside(_TWO)
        kinds: Flags = np.zeros(self.lattices.run.size, np.uint16)
        kinds[cells] = pairs().of(self.lattices.codes(cells, _TWO))
        return kinds


@cache
def _looking_alike() -> Codes:
    """Return the codes of the characters that look like each one, a column each; 0 is none."""
    every = [looking_like(chr(FIRST + at)) for at in range(CHARACTERS)]
    most = max(map(len, every))
    return np.array([[*map(code, own), *[0] * (most - len(own))] for own in every], np.uint64)
