"""What a reason why a change may pass unseen is judged by."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.check.values import Value
from generator.link.corpus import Corpus
from generator.place import Mark
from mutations.elsewhere import Elsewhere
from mutations.mutation import Mutation


@dataclass(frozen=True)
class Known:
    """The content as it is, what it accepts, and where else everything is printed."""

    corpus: Corpus
    accepted: frozenset[Mark]
    elsewhere: Elsewhere


Reason = Callable[[Known, Value[object], Mutation], str]
"""Why the change of a value is contradicted by nothing, or an empty string."""
