"""The record of a work appraisal: whom the committee appraised, and how it voted."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from generator.model.acceptance import Accepting
from generator.model.base import Model
from generator.model.refs import (
    Basis,
    BodyRef,
    MeetingRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Wording,
)
from generator.model.values import Count, Day, DocumentNumber, Percent, Text, wrong


class Ballots(Model):
    """A secret ballot: papers issued, returned and invalid, and the votes."""

    issued: Count | None = None
    returned: Count
    invalid: Count | None = None
    satisfied: Count
    basically_satisfied: Count
    dissatisfied: Count


class Vote(StrEnum):
    """What a ballot paper may say."""

    SATISFIED = "满意"
    BASICALLY_SATISFIED = "基本满意"
    DISSATISFIED = "不满意"


class Grade(Model):
    """A result as the local rule defines it: what share of the papers returned must say `votes`."""

    result: Text
    votes: tuple[Vote, ...] = Field(min_length=1)
    over: Percent | None = None
    at_least: Percent | None = None

    @model_validator(mode="after")
    def _has_one_threshold(self) -> Self:
        if bool(self.over) == bool(self.at_least):
            raise wrong("over（超过）和 at_least（不低于）要写一项，只写一项")
        return self


class OfficialRating(Model):
    """How the staff rated the official whom the committee had appointed."""

    person: PersonRef
    office: OfficeRef
    participants: Count | None = None
    issued: Count | None = None
    returned: Count | None = None
    rate: Percent


class Appraised(Model):
    """One body: its ballots, result and rank, what was found, its reports in the same issue."""

    body: BodyRef
    ballots: Ballots
    result: Text
    rank: Count
    report: RecordRef | None = None
    survey: RecordRef | None = None
    findings: Text | None = None
    problems: tuple[Text, ...] = ()
    official: OfficialRating | None = None


class AppraisalPart(Model):
    """The circular or the table; `wording` where the signed original words it otherwise."""

    title: Text
    date: Day | None = None
    number: DocumentNumber | None = None
    wording: Wording | None = None


class Appraisal(Accepting):
    """One round of appraisals at one meeting."""

    meeting: MeetingRef
    period: Text
    basis: tuple[Basis, ...] = ()
    circular: AppraisalPart
    table: AppraisalPart
    follow_up: Text | None = None
    grades: tuple[Grade, ...] = ()
    """The results of the local rule, the best first; whoever reaches none gets the last of them."""
    appraised: tuple[Appraised, ...] = Field(min_length=1)
