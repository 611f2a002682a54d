"""What texts and handling reports share: title, origin, occasion, figures, imprint."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.acceptance import Accepting
from generator.model.base import Model
from generator.model.refs import BodyRef, MeetingRef, RecordRef, Signatory
from generator.model.values import Count, Day, DocumentNumber, Number, Percent, Text, wrong


class Approximation(StrEnum):
    """How a printed number is not exact; each stands in its own place: 近1万人, 300余项, 35%以上."""

    NEARLY = "近"
    ABOUT = "约"
    OVER = "超过"
    AT_LEAST = "不少于"
    NOT_BELOW = "不低于"
    ODD = "余"
    MANY = "多"
    OR_MORE = "以上"
    OR_SO = "左右"

    def put(self, value: str, unit: str) -> str:
        """Return value and unit with this word where Chinese puts it."""
        if self in {Approximation.ODD, Approximation.MANY}:
            return f"{value}{self}{unit}"
        if self in {Approximation.OR_MORE, Approximation.OR_SO}:
            return f"{value}{unit}{self}"
        return f"{self}{value}{unit}"


class Figure(Model):
    """One figure of a report, with the digits and the label that the report prints."""

    name: Text
    value: Number
    unit: Text | None = None
    approximation: Approximation | None = None
    growth: Percent | None = None
    of_budget: Percent | None = None
    share: Percent | None = None
    of: Text | None = None
    """What `share` is a share of: another figure of the record by name, or the number itself."""
    total_of: tuple[Text, ...] = ()
    """The names of the figures of the record that together make this one."""
    rank: Text | None = None
    note: Text | None = None

    @property
    def remark(self) -> str:
        """What stands beside the figure: its rank among others, and the note."""
        return "；".join(words for words in (self.rank, self.note) if words)

    @property
    def printed(self) -> str:
        """Value and unit as printed: 1176.3亿元, 300余项."""
        unit = self.unit or ""
        if self.approximation:
            return self.approximation.put(self.value, unit)
        return f"{self.value}{unit}"


Figures = Annotated[tuple[Figure, ...], Field(min_length=1)]
"""One group of figures."""


class Imprint(Model):
    """The imprint at the foot of a document: who got it, who printed it, when, how many."""

    copied_to: tuple[Text, ...] = ()
    sent_to: tuple[Text, ...] = ()
    distributed_to: tuple[Text, ...] = ()
    by: BodyRef | None = None
    date: Day | None = None
    copies: Count | None = None


class Prose(Accepting):
    """A long text's particulars; the text itself is the Markdown file beside the record."""

    title: Text
    title_in_text: Text | None = None
    issuer: BodyRef
    co_issuers: tuple[BodyRef, ...] = ()
    speaker: Signatory | None = None
    meeting: MeetingRef | None = None
    occasion: Text | None = None
    date: Day | None = None
    adopted: bool = False
    number: DocumentNumber | None = None
    addressees: tuple[Text, ...] = ()
    matter: RecordRef | None = None
    abstract: bool = False
    figures: Mapping[Text, Figures] = {}
    imprint: Imprint | None = None

    @model_validator(mode="after")
    def _has_a_date(self) -> Self:
        if not (self.meeting or self.date):
            raise wrong("meeting（会议）和 date（日期）至少要写一项")
        return self
