"""The documents of an appointment matter, each with what it says beside the matter itself."""

from collections.abc import Mapping

from generator.kinds.part import DatedPart
from generator.model.refs import Basis, BodyRef, OfficeRef, Signatory
from generator.model.values import Day, DocumentNumber, Text
from generator.model.verbs import Verb
from generator.model.vote import Vote


class MatterPart(DatedPart):
    """What every document of the matter may say.

    `offices` where the document is about some of the offices only, or names them otherwise than the
    record does; `posts` where the original prints another post than was voted.
    """

    number: DocumentNumber | None = None
    """发文字号"""
    offices: tuple[OfficeRef, ...] = ()
    """本件只涉及的职务，或与 changes 写法不同的职务"""
    posts: Mapping[Text, Text] = {}
    """原件把职务印成别的时：表决的职务，冒号，印出的职务（如 代理县长: 代表县长）"""


class Motion(MatterPart):
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


class Letter(MatterPart):
    """A letter of resignation; `annexed_as` names the annex of the motion that it is printed as."""

    to: BodyRef | None = None
    """呈送的机关；不写就是常委会"""
    reason: Text | None = None
    """辞职的理由"""
    annexed_as: Text | None = None
    """附在议案后面时，附件的名称"""


class Decision(MatterPart):
    """The committee's decision; `report_to` is the congress session it is reported to."""

    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    report_to: Text | None = None
    """报哪次人民代表大会会议备案"""
    vote: Vote | None = None
    """表决的情况，印在文末"""


class Notice(MatterPart):
    """The notice after the vote; `verbs` where the original prints another verb than was voted."""

    to: BodyRef
    """通知的机关，写登记过的全称或简称"""
    basis: tuple[Basis, ...] = ()
    """依据的法规或议案，每部一项"""
    verbs: Mapping[Verb, Verb] = {}
    """原件印的动词与表决的不同时：表决的动词，冒号，印出的动词"""
    voted: Day | None = None
    """通知所称的通过日期，与会议的日期不同时才写"""


class NameList(MatterPart):
    """The list of a sitting's appointments and removals, as it was passed: 任免名单."""
