"""The record of an appointment matter: who is appointed, removed or resigns, and its documents."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.base import Model, needs
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
from generator.model.verbs import Verb
from generator.model.vote import Vote
from generator.place import Path


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


class NameList(Part):
    """The list of a sitting's appointments and removals, as it was passed: 任免名单."""


Changes = Annotated[Mapping[PersonRef, OfficeRef], Field(min_length=1)]
"""Whom a verb governs, each with the offices."""

Verbs = Annotated[Mapping[Verb, Changes], Field(min_length=1)]
"""The changes under their verbs."""


@dataclass(frozen=True)
class Entry:
    """One person under a verb, with the offices; where the record says so, and who proposed it."""

    verb: Verb
    person: PersonRef
    office: OfficeRef
    path: Path
    by: BodyRef | None = None


class Appointment(Decided):
    """One matter of appointment and removal."""

    model_config = needs(WHEN, ("motion", "decision", "notice", "letter", "name_list"))

    changes: Mapping[Verb, Changes] = {}
    """任免的动词，下面每人一行：姓名，冒号，机构名称加职务"""
    proposals: Mapping[BodyRef, Verbs] = {}
    """几个机关提请的任免合印一份名单时，代替 changes：提请的机关，下面同 changes"""
    reasons: Mapping[PersonRef, Text] = {}
    """各人辞职的理由，印在决定里；几个人辞职的，也印在议案里"""
    holding: Mapping[PersonRef, Text] = {}
    """决定代理的人现任的副职，印在姓名前（如 副县长）"""
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
    name_list: NameList | None = None
    """会议通过的任免名单，没有主送机关；要写的都已写在上面时，写 name_list: {}"""

    @model_validator(mode="after")
    def _is_one_matter(self) -> Self:
        if bool(self.changes) == bool(self.proposals):
            raise wrong("changes（任免）和 proposals（分机关提请的任免）要写一项，也只写一项")
        if self.proposals and (self.motion or self.letter or self.chairpersons_motion):
            raise wrong("proposals 是几个机关的名单，各机关的议案、辞呈另写一份记录，用 changes")
        if self.verbs > {Verb.ACCEPT_RESIGNATION}:
            raise wrong("接受辞职要单独写成一份记录，不和别的任免写在一起")
        return self

    @model_validator(mode="after")
    def _gives_what_its_people_need(self) -> Self:
        resigning = [one for one in self.entries if one.verb is Verb.ACCEPT_RESIGNATION]
        if self.letter and len(resigning) > 1:
            raise wrong("几个人辞职写在一份记录里的，不能写 letter（辞呈）：辞呈是一个人的")
        acting = {one.person for one in self.entries if one.verb is Verb.DECIDE_TO_ACT}
        for person in self.holding:
            if person not in acting:
                raise wrong(f"holding 写了{person}，但没有决定由此人代理")
        for person in self.reasons:
            if person not in {one.person for one in resigning}:
                raise wrong(f"reasons 写了{person}，但此人没有辞职")
        return self

    @model_validator(mode="after")
    def _yields_documents(self) -> Self:
        if not (self.motion or self.decision or self.notice or self.letter or self.name_list):
            raise wrong(
                "至少要写 motion（议案）、decision（决定）、notice（通知）、name_list（名单）中的一件"
            )
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
            "name_list": self.name_list,
        }
        return tuple((key, part) for key, part in found.items() if part)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everyone under every verb, in the order of the record."""
        return tuple(self._entries())

    def _entries(self) -> Iterator[Entry]:
        for verb, people in self.changes.items():
            for person, office in people.items():
                yield Entry(verb, person, office, ("changes", verb, person))
        for by, verbs in self.proposals.items():
            for verb, people in verbs.items():
                for person, office in people.items():
                    yield Entry(verb, person, office, ("proposals", by, verb, person), by)

    @property
    def verbs(self) -> frozenset[Verb]:
        """The verbs that the record uses."""
        return frozenset(entry.verb for entry in self.entries)
