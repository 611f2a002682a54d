"""The corpus: content with everything in it found."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from generator.link.bodies import Bodies
from generator.link.meeting import Meeting
from generator.link.walk import references
from generator.model.base import Model
from generator.model.record import Content, Record
from generator.model.refs import DocumentRef
from generator.model.registers import Person, Statute
from generator.model.sitting import Sitting
from generator.store.store import Store

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Corpus:
    """Content with its registers indexed by what records call things; equal only to itself."""

    content: Content
    people: Mapping[str, Person]
    bodies: Bodies
    statutes: Mapping[str, Statute]
    records: Mapping[str, Record[Model]]
    by_issue: Mapping[str, tuple[Record[Model], ...]]
    store: Store = field(default_factory=lambda: Store(None))
    """What need not be made again of this corpus or of one that was like it in part."""
    computed: dict[Callable[["Corpus"], object], object] = field(default_factory=dict, init=False)
    """What functions of this corpus returned: see `once`."""

    registered: dict[Callable[["Corpus"], object], object] = field(default_factory=dict)
    """What functions of the registers alone returned: see `once_of_registers`."""

    def once(self, function: Callable[["Corpus"], T]) -> T:
        """Return what a function returns of this corpus; it is called at most once."""
        if function not in self.computed:
            self.computed[function] = function(self)
        return self.computed[function]  # type: ignore[return-value]  # what it returned

    def once_of_registers(self, function: Callable[["Corpus"], T]) -> T:
        """Return what a function of the registers returns; corpora with the same registers call it once."""
        if function not in self.registered:
            self.registered[function] = function(self)
        return self.registered[function]  # type: ignore[return-value]  # what it returned

    @cached_property
    def meetings(self) -> Mapping[str, Sequence[Meeting]]:
        """The meetings of each issue that has one, by the issue's id."""
        found: dict[str, list[Meeting]] = {}
        for record in self.content.records:
            if isinstance(record.data, Sitting):
                region = self.content.series[record.series].data.region
                if body := self.bodies.find(record.data.body, region):
                    meeting = Meeting(record.data, body, record)
                    found.setdefault(record.issue_id, []).append(meeting)
        return found

    @cached_property
    def meetings_by_name(self) -> Mapping[str, Sequence[Meeting]]:
        """The meetings of all issues by what a record of another issue calls them."""
        found: dict[str, list[Meeting]] = {}
        for meetings in self.meetings.values():
            for meeting in meetings:
                for name in meeting.names:
                    found.setdefault(name, []).append(meeting)
        return found

    @cached_property
    def referring(self) -> Mapping[str, Sequence[Record[Model]]]:
        """The records of any issue that name another by its id, by that id."""
        found: dict[str, list[Record[Model]]] = {}
        for record in self.content.records:
            for reference in references(record.leaves):
                if isinstance(reference.value, DocumentRef):
                    found.setdefault(reference.value, []).append(record)
        return found
