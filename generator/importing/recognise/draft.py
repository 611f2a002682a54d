"""A draft: a record that an import proposes, and which documents of the source it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from pydantic import ValidationError

from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Picture
from generator.kinds import BY_NAME
from generator.kinds.kind import AnyKind
from generator.load.builder import Plain
from generator.model.base import Model

Data = dict[str, Plain]
"""What a record says, as YAML is read: text, lists and mappings of text."""


@dataclass(frozen=True)
class Draft:
    """A record of `kind` that is not written yet."""

    kind: str
    name: str
    data: Data
    parts: Mapping[str, Piece]
    """The documents of the source by the part of the record that prints them, "" for the whole."""
    text: str = ""
    """The Markdown file beside it; empty where it has none."""
    pictures: tuple[Picture, ...] = ()
    namesakes: Mapping[str, str] = field(default_factory=dict)
    """Of people whose name several registered people bear, the name by the id that the data have."""

    @property
    def of(self) -> AnyKind:
        """The kind of the record."""
        return BY_NAME[self.kind]

    @cached_property
    def model(self) -> Model | None:
        """What the record says, as its kind reads it; None where it would refuse it."""
        try:
            found: Model = self.of.model.model_validate(self.data)
        except ValidationError:
            return None
        return found

    @property
    def titles(self) -> str:
        """The titles of its documents, for messages."""
        return "、".join(f"《{piece.title}》" for piece in self.parts.values())

    def named(self, name: str) -> "Draft":
        """Return the same under another name."""
        return replace(self, name=name)

    def document(self, part: str) -> str:
        """Return what the contents of its issue call a document of it."""
        return f"{self.name}/{part}" if part else self.name
