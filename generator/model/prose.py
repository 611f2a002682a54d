"""What texts and handling reports share: title, origin, occasion, figures, imprint."""

from collections.abc import Mapping
from typing import Self

from pydantic import model_validator

from generator.model.base import Model
from generator.model.refs import BodyRef, MeetingRef, RecordRef, Signatory
from generator.model.values import Count, Day, DocumentNumber, Number, Percent, Text, wrong


class Figure(Model):
    """One figure of a report, with the digits and the label that the report prints."""

    name: Text
    value: Number
    unit: Text | None = None
    growth: Percent | None = None
    of_budget: Percent | None = None
    share: Percent | None = None
    rank: Text | None = None
    note: Text | None = None


class Imprint(Model):
    """The imprint at the foot of a document: who got it, who printed it, when, how many."""

    copied_to: tuple[Text, ...] = ()
    sent_to: tuple[Text, ...] = ()
    distributed_to: tuple[Text, ...] = ()
    by: BodyRef | None = None
    date: Day | None = None
    copies: Count | None = None


class Prose(Model):
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
    figures: Mapping[Text, tuple[Figure, ...]] = {}
    imprint: Imprint | None = None

    @model_validator(mode="after")
    def _has_a_date(self) -> Self:
        if not (self.meeting or self.date):
            raise wrong("meeting（会议）和 date（日期）至少要写一项")
        return self
