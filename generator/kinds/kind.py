"""What a kind of record consists of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.documents.document import Document
from generator.link.corpus import Scope
from generator.model.base import Model
from generator.model.record import Record


@dataclass(frozen=True)
class Kind:
    """A kind: its folder in content/, its model, and the documents that its records yield.

    `parts` names the documents of a record: the last step of their ids, "" for a record that is
    itself the document. `compose` returns these documents, in this order.
    """

    name: str
    folder: str
    label: str
    model: type[Model]
    parts: Callable[[Any], tuple[str, ...]]
    compose: Callable[[Any, Scope], tuple[Document, ...]]
    has_text: bool = False
    """Whether a Markdown file beside the record holds its long text."""


def document_id(record: Record[Model], part: str = "") -> str:
    """Return the id of a record's document."""
    return f"{record.id}/{part}" if part else record.id
