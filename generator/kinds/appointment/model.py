"""The record of an appointment matter: who is appointed, removed or resigns, and its documents."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.base import Labelled, Model, needs
from generator.model.decided import WHEN, Decided
from generator.model.refs import (
    Basis,
    BodyRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Signatory,
    Wording,
)
from generator.model.values import Day, DocumentNumber, Text, wrong
from generator.model.vote import Vote


class Verb(Labelled):
    """The verbs of appointment and removal. The verb is law, not style (domain.md)."""

    APPOINT = "任命", "任命"
    DECIDE_TO_APPOINT = "决定任命", "决定任命：政府组成人员等"
    APPROVE_APPOINTMENT = "批准任命", "批准任命：下级检察院检察长"
    REMOVE = "免去", "免去职务"
    DECIDE_TO_REMOVE = "决定免去", "决定免去：政府组成人员等"
    APPROVE_REMOVAL = "批准免去", "批准免去：下级检察院检察长"
    RELIEVE = "免除", "免除职务"
    REVOKE = "撤销", "撤销职务"
    APPROVE_RESIGNATION = "批准辞去", "批准辞职：下级检察院检察长"
    ACCEPT_RESIGNATION = "接受辞职", "接受辞职：选举产生的人员；单独写成一份记录"

    @property
    def appoints(self) -> bool:
        """Whether the person enters the office, and does not leave it."""
        return self in {Verb.APPOINT, Verb.DECIDE_TO_APPOINT, Verb.APPROVE_APPOINTMENT}


class Part(Model):
    """What every document of the matter may say.

    `title` where it is not the composed one; `offices` where the document is about some of the
    offices only, or names them otherwise than the record does; `posts` where the original prints
    another post than was voted; `wording` (Markdown) where the signed original words it otherwise.
    """

    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    date: Day | None = None
    """成文日期；不写就是会议的日期"""
    number: DocumentNumber | None = None
    """发文字号"""
    offices: tuple[OfficeRef, ...] = ()
    """本件只涉及的职务，或与 changes 写法不同的职务"""
    posts: Mapping[Text, Text] = {}
    """原件把职务印成别的时：表决的职务，冒号，印出的职务（如 代理县长: 代表县长）"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""


class Motion(Part):
    """A motion: who moves, on what legal basis, who signs.

    Addressed to `to`, or to the meeting itself (`salutation` where it is called otherwise than by
    its name); `proposed_by` is the official at whose proposal an organ moves; `submits_draft`
    where it lays the draft decision before the meeting.
    """

    by: BodyRef
    """提案机关，写登记过的全称或简称"""
    to: BodyRef | None = None
    """送交机关；不写就是送交会议"""
    salutation: Text | None = None
    """对会议的称呼，与会议的名称不同时才写"""
    signed: Signatory | None = None
    """签署人：职务、空格、姓名（如 县长 王大海）"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项（如 地方组织法 第四十四条第十款）"""
    proposed_by: Signatory | None = None
    """由谁提请的：职务、空格、姓名"""
    reason: Text | None = None
    """理由，如 工作变动"""
    submits_draft: bool = False
    """是否提请审议决定草案"""


class Letter(Part):
    """A letter of resignation; `annexed_as` names the annex of the motion that it is printed as."""

    to: BodyRef | None = None
    """呈送的机关；不写就是常委会"""
    reason: Text | None = None
    """辞职的理由"""
    annexed_as: Text | None = None
    """附在议案后面时，附件的名称"""


class Decision(Part):
    """The committee's decision; `report_to` is the congress session it is reported to."""

    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    report_to: Text | None = None
    """报哪次人民代表大会会议备案"""
    vote: Vote | None = None
    """表决的情况，印在文末"""


class Notice(Part):
    """The notice after the vote; `verbs` where the original prints another verb than was voted."""

    to: BodyRef
    """通知的机关，写登记过的全称或简称"""
    basis: tuple[Basis, ...] = ()
    """依据的法规或议案，每部一项"""
    verbs: Mapping[Verb, Verb] = {}
    """原件印的动词与表决的不同时：表决的动词，冒号，印出的动词"""
    voted: Day | None = None
    """通知所称的通过日期，与会议的日期不同时才写"""


Changes = Annotated[Mapping[PersonRef, OfficeRef], Field(min_length=1)]
"""Whom a verb governs, each with the offices."""


class Appointment(Decided):
    """One matter of appointment and removal."""

    model_config = needs(WHEN, ("motion", "decision", "notice", "letter"))

    changes: Mapping[Verb, Changes] = Field(min_length=1)
    """任免的动词，下面每人一行：姓名，冒号，机构名称加职务"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    motion: Motion | None = None
    """议案"""
    chairpersons_motion: Motion | None = None
    """主任会议的议案"""
    letter: Letter | None = None
    """辞呈"""
    decision: Decision | None = None
    """决定"""
    notice: Notice | None = None
    """任免通知"""

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
