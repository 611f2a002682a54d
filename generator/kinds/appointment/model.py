"""The record of an appointment matter: who is appointed, removed or resigns, and its documents."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.base import Model
from generator.model.refs import (
    Basis,
    BodyRef,
    MeetingRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Signatory,
)
from generator.model.values import Day, DocumentNumber, Text


class Verb(StrEnum):
    """The verbs of appointment and removal. The verb is law, not style (domain.md)."""

    APPOINT = "任命"
    DECIDE_TO_APPOINT = "决定任命"
    APPROVE_APPOINTMENT = "批准任命"
    REMOVE = "免去"
    DECIDE_TO_REMOVE = "决定免去"
    RELIEVE = "免除"
    REVOKE = "撤销"
    APPROVE_RESIGNATION = "批准辞去"
    ACCEPT_RESIGNATION = "接受辞职"

    @property
    def appoints(self) -> bool:
        """Whether the person enters the office, and does not leave it."""
        return self in {Verb.APPOINT, Verb.DECIDE_TO_APPOINT, Verb.APPROVE_APPOINTMENT}


class Part(Model):
    """What every document of the matter may say.

    `title` where it is not the composed one; `offices` where the document is about some of the
    offices only, or names them otherwise than the record does; `wording` (Markdown) where the signed original words it otherwise.
    """

    title: Text | None = None
    date: Day | None = None
    number: DocumentNumber | None = None
    offices: tuple[OfficeRef, ...] = ()
    wording: Text | None = None


class Motion(Part):
    """A motion: who moves, on what legal basis, who signs.

    Addressed to `to`, or to the meeting itself (`salutation` where it is called otherwise than by
    its name); `proposed_by` is the official at whose proposal an organ moves; `submits_draft`
    where it lays the draft decision before the meeting.
    """

    by: BodyRef
    to: BodyRef | None = None
    salutation: Text | None = None
    signed: Signatory | None = None
    basis: tuple[Basis, ...] = ()
    proposed_by: Signatory | None = None
    reason: Text | None = None
    submits_draft: bool = False


class Letter(Part):
    """A letter of resignation; `annexed_as` names the annex of the motion that it is printed as."""

    to: BodyRef | None = None
    reason: Text | None = None
    annexed_as: Text | None = None


class Decision(Part):
    """The committee's decision; `report_to` is the congress session it is reported to."""

    basis: tuple[Basis, ...] = ()
    report_to: Text | None = None


class Notice(Part):
    """The notice after the vote; `verbs` where the original prints another verb than was voted."""

    to: BodyRef
    basis: tuple[Basis, ...] = ()
    verbs: Mapping[Verb, Verb] = {}
    voted: Day | None = None


Changes = Annotated[Mapping[PersonRef, OfficeRef], Field(min_length=1)]
"""Whom a verb governs, each with the offices."""


class Appointment(Model):
    """One matter of appointment and removal."""

    meeting: MeetingRef
    changes: Mapping[Verb, Changes] = Field(min_length=1)
    matter: RecordRef | None = None
    motion: Motion | None = None
    chairpersons_motion: Motion | None = None
    letter: Letter | None = None
    decision: Decision | None = None
    notice: Notice | None = None
