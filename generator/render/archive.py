"""The published documents by what they are about: each list is gathered once, in the order of issues."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.documents.document import Genre
from generator.grouped import grouped
from generator.link.corpus import Corpus
from generator.render.item import Issues, Item, Places

_TELLING = (
    Genre.DECISION,
    Genre.APPOINTMENTS,
    Genre.ELECTION,
    Genre.RECALL,
    Genre.CHOICE,
    Genre.ANNOUNCEMENT,
    Genre.NOTICE,
    Genre.PRESENT,
    Genre.IN_ATTENDANCE,
    Genre.CIRCULAR,
)
"""The genres that are named first where several documents of a record say the same."""


@dataclass(frozen=True)
class Archive:
    """All documents that are published; `issues` has at least one issue, the newest first."""

    issues: Issues

    @property
    def corpus(self) -> Corpus:
        """What the documents were composed of."""
        return self.issues[0][0].corpus

    @cached_property
    def by_person(self) -> Mapping[str, Places]:
        """The documents that name each person, by key."""
        return self._by(lambda item: item.people)

    @cached_property
    def by_body(self) -> Mapping[str, Places]:
        """The documents that name each body, by its full name."""
        return self._by(lambda item: item.bodies)

    @cached_property
    def by_issuer(self) -> Mapping[str, Places]:
        """The documents of each body, by its full name."""
        return self._by(lambda item: item.issuers)

    @cached_property
    def by_meeting(self) -> Mapping[str, Places]:
        """The documents of each meeting that has a record, by its id."""
        return self._by(lambda item: (item.meeting,) if item.meeting else ())

    @cached_property
    def by_record(self) -> Mapping[str, Places]:
        """The documents of each record, by its id."""
        return self._by(lambda item: (item.record,))

    def telling(self, record_id: str, person: str = "") -> Item | None:
        """Return the document of a record that a fact is best read in: one that names the person."""
        own = [item for _, item in self.by_record.get(record_id, ())]
        naming = [item for item in own if person in item.people]
        return min(naming or own, key=_rank, default=None)

    def _by(self, about: Callable[[Item], Iterable[str]]) -> Mapping[str, Places]:
        return grouped(
            (key, (scope, item))
            for scope, contents in self.issues
            for item in contents
            for key in dict.fromkeys(about(item))
        )


def _rank(item: Item) -> int:
    genre = Genre(item.genre)
    return _TELLING.index(genre) if genre in _TELLING else len(_TELLING)
