"""The counts of a handling report, with the way to each: the whole, its parts, what is included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.kinds.handling.model import Counted, Handling
from generator.place import Path


@dataclass(frozen=True)
class Whole:
    """A count with what stands below it; `path` is the way to it."""

    counted: Counted
    path: Path

    @property
    def groups(self) -> Iterator[tuple[str, Sequence[Counted]]]:
        """Yield the two lists below a count, by their keys."""
        yield "parts", self.counted.parts
        yield "including", self.counted.including


def wholes(handling: Handling) -> Iterator[Whole]:
    """Yield every count of a report, those inside others too."""
    if handling.received:
        yield from _below(handling.received, ("received",))
    for index, subject in enumerate(handling.subjects):
        yield from _below(subject, ("subjects", index))
    if handling.key_suggestions:
        for index, stage in enumerate(handling.key_suggestions.stages):
            yield from _below(stage, ("key_suggestions", "stages", index))


def _below(counted: Counted, path: Path) -> Iterator[Whole]:
    whole = Whole(counted, path)
    yield whole
    for key, group in whole.groups:
        for index, part in enumerate(group):
            yield from _below(part, (*path, key, index))


def bases(handling: Handling) -> Sequence[int]:
    """Return the counts that classes and rates may be of: the total first, then what is in it."""
    if not handling.received:
        return ()
    return [whole.counted.count for whole in _below(handling.received, ())]
