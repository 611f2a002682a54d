"""The record of a work appraisal: whom the committee appraised, and how it voted."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.documents.document import Genre
from generator.model.base import Among, Model, Unprinted, needs
from generator.model.decided import WHEN, Decided
from generator.model.refs import Basis, OfficeRef, PersonRef, RecordRef, Wording
from generator.model.satisfaction import TOLD, Choice, Rated
from generator.model.values import Count, Day, DocumentNumber, Percent, Text, wrong


class Grade(Model):
    """A result as the local rule defines it: what share of the papers returned must say `votes`."""

    model_config = needs(("over", "at_least"))

    result: Text
    """评定的结果，如 满意"""
    votes: tuple[Choice, ...] = Field(min_length=1)
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


class Appraised(Rated):
    """One body or report: its ballots, what was found of it, its reports in the same issue."""

    model_config = needs(("body", "subject"), TOLD)

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

    @model_validator(mode="after")
    def _says_of_what(self) -> Self:
        if not (self.body or self.subject):
            raise wrong("要写 body（被测评的单位）或 subject（测评的报告、事项）")
        return self


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


GENRES = (Genre.CIRCULAR, Genre.ANNOUNCEMENT)


class ResultsPart(AppraisalPart):
    """The document that makes the results known, in either form."""

    genre: Annotated[Genre, Among(GENRES)] = Genre.CIRCULAR
    """文种：通报不写，以公告公布的写 announcement"""

    @model_validator(mode="after")
    def _is_what_it_is_called(self) -> Self:
        called = self.title.endswith(Genre.ANNOUNCEMENT.label)
        if called and self.genre is not Genre.ANNOUNCEMENT:
            raise wrong("题名是公告，要写 genre: announcement")
        return self


class Appraisal(Decided):
    """One round of ballots at one meeting: of work appraisals, or on reports."""

    model_config = needs(WHEN, ("circular", "table"))

    period: Text | None = None
    """评议的时间，如 2021年5月至9月；当场测评、没有评议期间的不写"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    circular: ResultsPart | None = None
    """评议结果的通报或公告；没有印出的不写"""
    table: AppraisalPart | None = None
    """测评票汇总表；没有印出的不写"""
    follow_up: Text | None = None
    """对整改的要求"""
    grades: Annotated[tuple[Grade, ...], Unprinted("what the results are checked against")] = ()
    """评议办法规定的各个等次，从高到低；哪个等次都达不到的评为最后一个"""
    appraised: tuple[Appraised, ...] = Field(min_length=1)
    """被评议的单位或报告，有名次的按名次"""

    @model_validator(mode="after")
    def _has_a_document(self) -> Self:
        if not (self.circular or self.table):
            raise wrong(
                "要写 circular（通报）或 table（测评统计表）；只印在会议纪要里的测评，写在纪要那一项的 ballots"
            )
        return self

    @property
    def wordings(self) -> tuple[tuple[str, str], ...]:
        """The documents that are worded as the original is: the key, the wording."""
        each = (("circular", self.circular), ("table", self.table))
        return tuple((key, part.wording) for key, part in each if part and part.wording)
