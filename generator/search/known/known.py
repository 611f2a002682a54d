"""What is known beside the documents, as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.search.known.answers import Answer
from generator.search.known.names import other_names, with_spoken
from generator.search.known.subjects import answers
from generator.search.known.tables import Tables


@dataclass(frozen=True)
class Known:
    """Other names of names, and answers."""

    names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    answers: Sequence[Answer] = ()


def known_of(tables: Tables) -> Known:
    """Return what the published tables tell."""
    registered = (*tables.bodies.values(), *tables.statutes)
    return Known(with_spoken(other_names(registered)), answers(tables))
