"""The lattices of many runs at once: as `Lattice` weighs one, in a fraction of the time.

All runs lie side by side, the longest first, and are gone through position by position: the first
characters of all runs, the second ones, and so on. What lies at one position of the runs that are so
long is a slice.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from generator.words.by_code import words_by_code
from generator.words.coded import Codes, characters, longer
from generator.words.lattice import NEVER, SAME, Lattice
from generator.words.likelihood import LONGEST

Cells = NDArray[np.int64]
Mask = NDArray[np.bool_]
Values = NDArray[np.float64]


class Lattices:
    """The ways to cut many runs; a cell is a character of one, `edge` cells are the places between them."""

    def __init__(self, runs: Sequence[str]) -> None:
        """Take runs of Han characters, of two at least."""
        self.runs = sorted(runs, key=len, reverse=True)
        lengths = np.fromiter(map(len, self.runs), np.int64, len(runs))
        self.longest = int(lengths.max(initial=0))
        # How many runs have a character, or an edge, at each position.
        self._wide = _longer_than(lengths, self.longest + LONGEST)
        self._edges_wide = np.append(len(runs), self._wide[:-1])
        self._first = np.cumsum(self._wide) - self._wide
        self._first_edge = np.cumsum(self._edges_wide) - self._edges_wide
        self.run = np.concatenate([np.arange(wide) for wide in self._wide])
        self.position = np.repeat(np.arange(self._wide.size), self._wide)
        starts = np.cumsum(lengths) - lengths
        self.characters = characters("".join(self.runs))[starts[self.run] + self.position]
        self._ends = self._first_edge[lengths] + np.arange(len(runs))

    def inside(self, length: int) -> Cells:
        """Return the cells at which a string of so many characters begins."""
        last = np.minimum(self.position + length - 1, self.longest)
        return np.flatnonzero(self.run < self._wide[last])

    def beyond(self, cells: Cells, by: int) -> Cells:
        """Return the cells so many characters further on, which must be there."""
        further: Cells = self._first[self.position[cells] + by] + self.run[cells]
        return further

    def edge(self, cells: Cells, by: int = 0) -> Cells:
        """Return the places before cells, or so many characters further on."""
        edges: Cells = self._first_edge[self.position[cells] + by] + self.run[cells]
        return edges

    def codes(self, cells: Cells, length: int, other: Mapping[int, Codes] | None = None) -> Codes:
        """Return the codes of the strings of so many characters that begin at cells.

        `other` has the characters that stand instead at some of their places.
        """
        own = other or {}
        coded = own.get(0, self.coded[cells])
        for at in range(1, length):
            coded = longer(coded, own[at] if at in own else self.coded[self.beyond(cells, at)])
        return coded

    @cached_property
    def coded(self) -> Codes:
        """The code of the character of each cell."""
        coded: Codes = self.characters.astype(np.uint64) + np.uint64(1)
        return coded

    @cached_property
    def _likely(self) -> Sequence[Values]:
        known = words_by_code()
        found = [known.characters[self.characters]]
        cells = self.inside(2)
        ahead = known.longest.of(self.codes(cells, 2))
        for length in range(2, LONGEST + 1):
            own = np.full(self.run.size, NEVER)
            cells, ahead = cells[ahead >= length], ahead[ahead >= length]
            fits = self.run[cells] < self._wide[self.position[cells] + length - 1]
            cells, ahead = cells[fits], ahead[fits]
            own[cells] = known.words.of(self.codes(cells, length))
            found.append(own)
        return found

    def likely(self, length: int) -> Values:
        """Return of each cell how likely the word of this length is that begins there; of none, never."""
        return self._likely[length - 1]

    @cached_property
    def before(self) -> Values:
        """Of each edge: the likelihood of the best way to cut what stands before it."""
        best: Values = np.full(self._first_edge[-1] + self._edges_wide[-1], NEVER)
        best[: len(self.runs)] = 0.0
        for at in range(self.longest):
            for length, likely in enumerate(self._likely, start=1):
                wide = self._edges_wide[at + length]
                start, end = self._first_edge[at], self._first_edge[at + length]
                own = likely[self._first[at] : self._first[at] + wide]
                ahead = best[end : end + wide]
                np.maximum(ahead, best[start : start + wide] + own, out=ahead)
        return best

    @cached_property
    def after(self) -> Values:
        """Of each edge: the likelihood of the best way to cut what follows it."""
        best = np.full(self.before.size, NEVER)
        best[self._ends] = 0.0
        for at in range(self.longest - 1, -1, -1):
            for length, likely in enumerate(self._likely, start=1):
                wide = self._edges_wide[at + length]
                start, end = self._first_edge[at], self._first_edge[at + length]
                own = likely[self._first[at] : self._first[at] + wide]
                here = best[start : start + wide]
                np.maximum(here, own + best[end : end + wide], out=here)
        return best

    @cached_property
    def total(self) -> Values:
        """Of each run: the likelihood of the best way."""
        likely: Values = self.before[self._ends]
        return likely

    def are_boundaries(self, cells: Cells, by: int = 0) -> Mask:
        """Whether one of the best ways has a word end before each cell, or so many characters further on."""
        edges = self.edge(cells, by)
        likely = self.before[edges] + self.after[edges]
        return np.asarray(likely >= self.total[self.run[cells]] - SAME)

    def without(self, cells: Cells, length: int) -> Values:
        """Return how likely the best way is if nothing stood at cells and behind, for so many characters."""
        likely: Values = self.before[self.edge(cells)] + self.after[self.edge(cells, length)]
        return likely

    def of(self, run: int) -> Lattice:
        """Return the lattice of a run."""
        text = self.runs[run]
        edges = self._first_edge[: len(text) + 1] + run
        return Lattice(text, before=self.before[edges].tolist(), after=self.after[edges].tolist())


def _longer_than(lengths: Cells, size: int) -> Cells:
    """Return of each number below `size` how many lengths are greater."""
    return lengths.size - np.cumsum(np.bincount(lengths, minlength=size + 1)[:size])
