"""The published tables that answers are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.render.data.named import BODY, STATUTE
from generator.render.data.table import each
from generator.search.known.names import Registered

Cells = Mapping[str, str]
"""A row by the names of its columns."""


@dataclass(frozen=True)
class Tables:
    """Open data by the names of its tables, and the ids of all pages of the site."""

    names: Sequence[Cells] = ()
    offices: Sequence[Cells] = ()
    documents: Sequence[Cells] = ()
    ballots: Sequence[Cells] = ()
    obligations: Sequence[Cells] = ()
    handling: Sequence[Cells] = ()
    pages: frozenset[str] = frozenset()
    serials: Mapping[str, int] = field(default_factory=dict)
    """The running numbers of issues, by their ids."""

    @cached_property
    def bodies(self) -> Mapping[str, Registered]:
        """The bodies by their full names."""
        return {one.name: one for one in self._registered(BODY)}

    @cached_property
    def statutes(self) -> Sequence[Registered]:
        """The statutes."""
        return self._registered(STATUTE)

    def _registered(self, kind: str) -> list[Registered]:
        return [
            Registered(one["name"], tuple(each(one["short"])), one["region"], one["page"])
            for one in self.names
            if one["kind"] == kind
        ]
