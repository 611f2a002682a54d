"""The record of a work appraisal: whom the committee appraised, and how it voted."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.base import Labelled, Model, Unprinted, needs
from generator.model.recorded import Recorded
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
    """发出票数"""
    returned: Count
    """收回票数，等于各种票之和"""
    invalid: Count | None = None
    """无效票数"""
    satisfied: Count
    """满意票数"""
    basically_satisfied: Count
    """基本满意票数"""
    dissatisfied: Count
    """不满意票数"""


class Vote(Labelled):
    """What a ballot paper may say."""

    SATISFIED = "满意", "满意票"
    BASICALLY_SATISFIED = "基本满意", "基本满意票"
    DISSATISFIED = "不满意", "不满意票"


class Grade(Model):
    """A result as the local rule defines it: what share of the papers returned must say `votes`."""

    model_config = needs(("over", "at_least"))

    result: Text
    """评定的结果，如 满意"""
    votes: tuple[Vote, ...] = Field(min_length=1)
    """合计哪几种票"""
    over: Percent | None = None
    """超过收回票数的百分之几"""
    at_least: Percent | None = None
    """不低于收回票数的百分之几"""

    @model_validator(mode="after")
    def _has_one_threshold(self) -> Self:
        if bool(self.over) == bool(self.at_least):
            raise wrong("over（超过）和 at_least（不低于）要写一项，只写一项")
        return self


class OfficialRating(Model):
    """How the staff rated the official whom the committee had appointed."""

    person: PersonRef
    """姓名"""
    office: OfficeRef
    """职务：机构名称加职务"""
    participants: Count | None = None
    """参加测评的人数"""
    issued: Count | None = None
    """发出票数"""
    returned: Count | None = None
    """收回票数"""
    rate: Percent
    """满意率，照印出的写"""


class Appraised(Model):
    """One body: its ballots, result and rank, what was found, its reports in the same issue."""

    body: BodyRef
    """被评议的单位，写登记过的全称或简称"""
    ballots: Ballots
    """测评票"""
    result: Text
    """评议结果，如 满意"""
    rank: Count
    """名次"""
    report: Annotated[RecordRef | None, Unprinted("the report is a document of its own")] = None
    """工作报告：本期一份文本的文件名，不带 .yml"""
    survey: RecordRef | None = None
    """调研报告：本期一份文本的文件名，不带 .yml"""
    findings: Text | None = None
    """肯定的成绩"""
    problems: tuple[Text, ...] = ()
    """指出的问题，每个一项"""
    official: OfficialRating | None = None
    """对单位负责人的测评"""


class AppraisalPart(Model):
    """The circular or the table; `wording` where the signed original words it otherwise."""

    title: Text
    """题名"""
    date: Day | None = None
    """成文日期；不写就是会议的日期"""
    number: DocumentNumber | None = None
    """发文字号"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""


class Appraisal(Recorded):
    """One round of appraisals at one meeting."""

    meeting: MeetingRef
    """在哪次会议测评（如 第二十五次会议）"""
    period: Text
    """评议的时间，如 2021年5月至9月"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    circular: AppraisalPart
    """评议结果的通报"""
    table: AppraisalPart
    """测评票汇总表"""
    follow_up: Text | None = None
    """对整改的要求"""
    grades: Annotated[tuple[Grade, ...], Unprinted("what the results are checked against")] = ()
    """评议办法规定的各个等次，从高到低；哪个等次都达不到的评为最后一个"""
    appraised: tuple[Appraised, ...] = Field(min_length=1)
    """被评议的单位，按名次"""
