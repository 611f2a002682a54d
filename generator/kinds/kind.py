"""What a kind of record consists of, and what it says of itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from generator.documents.document import Document
from generator.kinds.annexes import annex_part, annexes_of, with_annexes
from generator.link.scope import Scope
from generator.model.annexes import Annexing
from generator.model.base import Model
from generator.model.decided import MaybeDecided
from generator.model.record import Record
from generator.model.refs import PersonRef
from generator.model.values import Day

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, kw_only=True)
class Kind(Generic[M]):
    """A kind: its folder in content/, its model, and the documents that its records yield.

    `parts` names the documents of a record: the last step of their ids, "" for a record that is
    itself the document. `compose` returns these documents, in this order. What rules ask has no
    default: a new kind answers all of it.
    """

    name: str
    folder: str
    label: str
    model: type[M]
    parts: Callable[[M], tuple[str, ...]]
    compose: Callable[[Record[M], Scope], tuple[Document, ...]]
    has_text: bool
    """Whether a Markdown file beside the record holds its long text."""
    needs_text: Callable[[M], bool]
    """Whether a record says nothing without its text."""
    date: Callable[[M], Day | None]
    """The day of a record itself; None where it is of the day of its meeting."""
    is_voted: Callable[[M], bool]
    """Whether a meeting votes on a record, so that its minutes say so once."""
    may_decide: bool
    """Whether a record of this kind may be what minutes call a decision."""
    changes: Callable[[M], tuple[PersonRef, ...]]
    """Whom a record puts into an office or a mandate or out of it: not to be told before the vote."""
    has_decision: Callable[[M], bool]
    """Whether a record holds the text of a decision or resolution."""

    @property
    def has_annexes(self) -> bool:
        """Whether records may have annexes that are documents of their own."""
        return issubclass(self.model, Annexing)

    def all_parts(self, data: M) -> tuple[str, ...]:
        """Return the parts of a record, those that are annexes last."""
        return (*self.parts(data), *map(annex_part, annexes_of(data)))

    def documents(self, record: Record[M], scope: Scope) -> tuple[Document, ...]:
        """Return the documents of a record, its annexes last."""
        return with_annexes(self.compose(record, scope), record)


AnyKind: TypeAlias = Kind[Any]
"""A kind, whatever its records say: who takes it from the list knows no more than that."""


def always(_data: Model) -> bool:
    """Answer that it is so, whatever the record says."""
    return True


def never(_data: Model) -> bool:
    """Answer that it is not so, whatever the record says."""
    return False


def nobody(_data: Model) -> tuple[PersonRef, ...]:
    """Answer that there is nobody, whatever the record says."""
    return ()


def of_its_decision(data: MaybeDecided) -> Day | None:
    """Return the day of a decision, where it is not that of a meeting that has a record."""
    return data.passed.date if data.passed else None


def document_id(record: Record[Model], part: str = "") -> str:
    """Return the id of a record's document."""
    return record.document_id(part)
