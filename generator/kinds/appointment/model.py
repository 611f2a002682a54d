"""The record of an appointment matter: who is appointed, removed or resigns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.kinds.appointment.parts import Decision, Letter, MatterPart, Motion, NameList, Notice
from generator.model.base import needs
from generator.model.decided import WHEN, Decided
from generator.model.refs import BodyRef, OfficeRef, PersonRef, RecordRef
from generator.model.values import Text, wrong
from generator.model.verbs import Verb
from generator.place import Path

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
    def parts(self) -> tuple[tuple[str, MatterPart], ...]:
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
