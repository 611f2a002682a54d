"""The archive as a whole."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bench.archive.appointment import appointment_documents
from bench.archive.desk import Desk
from bench.archive.meeting import meeting_documents
from bench.archive.model import Document, Issue
from bench.archive.plan import Matter, Plan, plan
from bench.archive.report import report_documents

_WRITERS: Mapping[str, Callable[[Desk, Matter], Iterator[Document]]] = {
    "meeting": meeting_documents,
    "appointment": appointment_documents,
    "removal": appointment_documents,
    "report": report_documents,
    "handling": report_documents,
    "resolution": report_documents,
}

CHARACTERS_A_DOCUMENT = 25_000_000 / 12_000


@dataclass(frozen=True)
class Archive:
    """Equal parameters, equal archive; an issue's documents depend on nothing but its own id."""

    documents: int = 12_000
    seed: int = 1

    @cached_property
    def plan(self) -> Plan:
        """The issues by date, with what is in them."""
        return plan(self.seed, self.documents, int(self.documents * CHARACTERS_A_DOCUMENT))

    def documents_of(self, issue: Issue) -> tuple[Document, ...]:
        """Write the documents of one issue, in order of print."""
        desk = Desk(self.seed, issue)
        return tuple(
            document
            for matter in self.plan[issue]
            for document in _WRITERS[matter.kind](desk, matter)
        )

    def __iter__(self) -> Iterator[Document]:
        """Write all documents, issue by issue, the oldest first."""
        for issue in self.plan:
            yield from self.documents_of(issue)
