"""The record of an appointment matter: who is appointed, removed or resigns, and its documents."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Self

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
    Signatory,
    Wording,
)
from generator.model.values import Day, DocumentNumber, Text, wrong


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
    wording: Wording | None = None


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


class Appointment(Accepting):
    """One matter of appointment and removal."""

    meeting: MeetingRef
    changes: Mapping[Verb, Changes] = Field(min_length=1)
    matter: RecordRef | None = None
    motion: Motion | None = None
    chairpersons_motion: Motion | None = None
    letter: Letter | None = None
    decision: Decision | None = None
    notice: Notice | None = None

    @model_validator(mode="after")
    def _is_one_matter(self) -> Self:
        resigning = self.changes.get(Verb.ACCEPT_RESIGNATION)
        if resigning and (len(self.changes) > 1 or len(resigning) > 1):
            raise wrong("接受辞职要单独写成一份记录，只写一个人")
        return self

    @model_validator(mode="after")
    def _yields_documents(self) -> Self:
        if not (self.motion or self.decision or self.notice or self.letter):
            raise wrong("至少要写 motion（议案）、decision（决定）、notice（通知）中的一件")
        if self.letter and self.letter.annexed_as and not self.motion:
            raise wrong("辞呈写作议案的附件（annexed_as），但没有议案（motion）")
        if self.motion and self.motion.submits_draft and not self.decision:
            raise wrong("议案提请审议决定草案（submits_draft），但没有决定（decision）")
        return self

    @property
    def parts(self) -> tuple[tuple[str, Part], ...]:
        """The documents by the keys of the record, in the order of the procedure."""
        found = {
            "motion": self.motion,
            "chairpersons_motion": self.chairpersons_motion,
            "letter": self.letter,
            "decision": self.decision,
            "notice": self.notice,
        }
        return tuple((key, part) for key, part in found.items() if part)
