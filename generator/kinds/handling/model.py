"""The record of how motions and suggestions were handled: counts, classes, rates, named ones."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.refs import BodyRef, PersonRef
from generator.model.values import Count, Day, Percent, Text, wrong


class Counted(Model):
    """A count with what makes it up: `parts` the whole, `including` (其中) only some of it."""

    name: Text
    count: Count
    share: Percent | None = None
    parts: tuple["Counted", ...] = ()
    including: tuple["Counted", ...] = ()


class OutcomeClass(Model):
    """A class of outcomes as the report defines it; every report names its own."""

    name: Text
    legend: Text | None = None
    count: Count
    share: Percent | None = None


class Rate(Model):
    """A rate or target, such as 满意率."""

    name: Text
    value: Percent
    note: Text | None = None


class ItemType(StrEnum):
    """What was handled."""

    MOTION = "议案"
    SUGGESTION = "建议"
    PROPOSAL = "提案"


class Item(Model):
    """One motion or suggestion: who proposed it, who handled it, what came of it."""

    type: ItemType
    title: Text
    number: Text | None = None
    lead: tuple[PersonRef, ...] = ()
    by: BodyRef | None = None
    proposers: Count | None = None
    units: tuple[BodyRef, ...] = ()
    key: bool = False
    merged_into: Text | None = None
    outcome: Text | None = None


class KeyAppraisal(Model):
    """An appraisal of key suggestions: satisfaction, and the votes that handling goes on."""

    date: Day
    titles: tuple[Text, ...] = Field(min_length=1)
    count: Count
    satisfaction: Text
    # `continue` is Python's word, and the one an editor expects.
    continued: Text = Field(alias="continue")
    outcome: Text | None = None


class KeyRule(Model):
    """What follows from an appraisal, and when."""

    name: Text
    condition: Text


class KeySuggestions(Model):
    """How key suggestions were selected and appraised: the count at each stage."""

    year: Count
    session: Text
    stages: tuple[Counted, ...] = Field(min_length=1)
    appraisals: tuple[KeyAppraisal, ...] = ()
    rules: tuple[KeyRule, ...] = ()


class Form(StrEnum):
    """In which form the handling was made public."""

    REPORT = "report"
    CIRCULAR = "circular"
    NEWSLETTER = "newsletter"


class Handling(Prose):
    """One report, circular or newsletter article on handling."""

    form: Form
    session: Text | None = None
    received: Counted | None = None
    units: Count | None = None
    joint: Count | None = None
    subjects: tuple[Counted, ...] = ()
    classes: tuple[OutcomeClass, ...] = ()
    rates: tuple[Rate, ...] = ()
    targets: tuple[Rate, ...] = ()
    commended: tuple[BodyRef, ...] = ()
    items: tuple[Item, ...] = ()
    key_suggestions: KeySuggestions | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.received or self.items or self.key_suggestions):
            raise wrong(
                "办理记录至少要有 received（件数）、items（各件）或 key_suggestions（重点建议）"
            )
        return self
