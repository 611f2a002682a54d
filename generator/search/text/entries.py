"""A document page as an entry of the index."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from generator.render.item import ABSTRACT
from generator.search.text.plaintext import shown_text
from generator.words.titles import NOWHERE, LineEnds


class Particular(BaseModel):
    """What else a document's page says beside its text: 施行日期 and a day."""

    model_config = ConfigDict(frozen=True)

    label: str
    value: str


class Publication(BaseModel):
    """A series or an issue, as a page's front matter names it."""

    model_config = ConfigDict(frozen=True)

    id: str
    title: str
    serial: int | None = None
    """The running number of an issue."""


Scalar = Annotated[str, BeforeValidator(str)]
"""YAML reads `date: 2024` as a number."""


class Entry(BaseModel):
    """What the index knows of one document: its page's front matter and text."""

    model_config = ConfigDict(frozen=True)

    id: str
    """The page's address below the site's root, without slashes at the ends."""
    title: str
    line_ends: LineEnds = NOWHERE
    """Where the title is broken when it is shown as a hit."""
    kind: str
    genre: str
    """The kind's name for readers: 决定."""
    abstract: bool = False
    """Whether the page has the editors' abstract of the document, not its text."""
    series: Publication
    issue: Publication
    date: Scalar
    """ISO 8601, of a day, a month or a year: 2021-07-03, 2021-08, 2024."""
    date_text: str = ""
    number: str = ""
    issuer: str = ""
    meeting: str = ""
    addressee: tuple[str, ...] = ()
    signatory: tuple[str, ...] = ()
    speaker: str = ""
    basis: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    title_in_text: str = ""
    particulars: tuple[Particular, ...] = ()
    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    readings: Mapping[str, str] = {}
    """Person or body to syllables parted by spaces, where the default reading is wrong."""
    text: str
    """All that the page's article shows, in its order: a line for each block."""
    head: int = 0
    """Characters of the text above the document's own words: the heading."""

    @property
    def sort(self) -> str:
        """What a hit is called: 决定, or, of an abstract, 决定（摘要）."""
        return f"{self.genre}{ABSTRACT}" if self.abstract else self.genre

    @property
    def names(self) -> tuple[str, ...]:
        """The values that stand beside the text, each once: names, number, meeting and the like."""
        single = (self.number, self.issuer, self.meeting, self.date_text, self.speaker)
        several = (self.addressee, self.signatory, self.basis, self.annexes, (self.title_in_text,))
        others = (self.genre, *(one.value for one in self.particulars))
        values = (*self.people, *self.bodies, *self.offices, *single, *sum(several, ()), *others)
        return tuple(dict.fromkeys(value for value in values if value))


def entry_of(meta: Mapping[str, object], html: str, line_ends: LineEnds = NOWHERE) -> Entry:
    """Return the entry of the page with this front matter, from the page or its body alone.

    The pages are generated: one that lacks a key is a bug, and pydantic's ValidationError says so.
    """
    above, own = shown_text(html)
    head = f"{above}\n" if above else ""
    return Entry.model_validate(
        {**meta, "line_ends": line_ends, "text": head + own, "head": len(head)}
    )
