"""One fact changed: in which files, from what to what; and all that a kind of mutation may look at."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from generator.check.values import Value
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Located
from mutations.raw import Files, Raw, Way


@dataclass(frozen=True)
class Mutation:
    """A change of one fact."""

    kind: str
    path: str
    way: Way
    before: str
    after: str
    files: Files
    value: Value[object] | None = field(default=None, compare=False)
    """The value that was changed, where it is one."""

    same_body: bool = False
    """Whether two votes of one body were exchanged."""

    @property
    def shown(self) -> str:
        """Where and what, in one line."""
        way = ".".join(str(step) for step in self.way)
        return f"{self.path} {way}：{self.before} → {self.after}"


@dataclass(frozen=True)
class World:
    """The content as it is, and the dice."""

    corpus: Corpus
    raw: Mapping[str, Raw]
    dice: Random

    def everything(self) -> Iterator[Located[Model]]:
        """Yield all that was read."""
        return self.corpus.content.everything()


def file_of(located: Located[Model]) -> str:
    """Return the file that something stands in."""
    return located.place.mark.path


Mutate = Callable[[World], Iterator[Mutation]]
"""A kind of mutation: yields every change that it can make; which are tried, the dice decide."""
