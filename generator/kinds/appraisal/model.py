"""The record of a work appraisal: whom the committee appraised, and how it voted."""

from pydantic import Field

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
from generator.model.values import Count, Day, DocumentNumber, Percent, Text


class Ballots(Model):
    """A secret ballot: papers issued, returned and invalid, and the votes."""

    issued: Count | None = None
    returned: Count
    invalid: Count | None = None
    satisfied: Count
    basically_satisfied: Count
    dissatisfied: Count


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
    appraised: tuple[Appraised, ...] = Field(min_length=1)
