"""Where in a run a slip may be: all that can be known of it before it is looked at closely."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.words.lattice import Lattice, lattice_of

_MUCH = 60_000
"""Characters from which on a process has sooner done with looking at runs together, which must be prepared.

An issue has fewer; what is prepared serves for all that come later.
"""
KEPT_RUNS = 1 << 16
"""So many runs whoever asks for them may keep."""


class Glance(NamedTuple):
    """A run, and where a slip may be; None is anywhere."""

    lattice: Lattice
    heard: Sequence[tuple[int, int]] | None = None
    """From where to where strings may sound like a word."""
    used: Sequence[int] | None = None
    """Where words begin that may be meant for others of their sound."""
    left: Sequence[int] | None = None
    """Where strings begin that may be left of a word."""
    seen: bool = True
    """Whether a string may look like a word."""


class Glances:
    """What is known of the runs that are about to be looked at."""

    def __init__(self) -> None:
        self._known: Mapping[str, Glance] = {}
        self._asked: set[str] = set()
        self._characters = 0

    def look_ahead(self, runs: Iterable[str], least: float) -> None:
        """Glance at runs together, once they and those before are many; what was known of others is forgotten.

        Who asked for one keeps what became of it, so that is not looked at again. `least` is the gain
        from which on something is proposed.
        """
        own = {*runs} - self._asked
        self._known = {}
        self._characters += sum(map(len, own))
        if self._characters > _MUCH:
            # Who proof-reads a record does not wait for numpy.
            from generator.words.glanced import glanced  # noqa: PLC0415

            self._known = glanced(sorted(own), least)

    def of(self, run: str) -> Glance:
        """Return what is known of a run."""
        if len(self._asked) >= KEPT_RUNS:
            self._asked.clear()
        self._asked.add(run)
        return self._known.get(run) or Glance(lattice_of(run))


GLANCES = Glances()
"""One for the process: what it has differs from what it would be asked for in speed alone."""
