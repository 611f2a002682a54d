"""The record of an election, by-election, recall or choice: offices, candidates, votes, elected."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from generator.model.base import Among, Labelled, Model, needs
from generator.model.decided import WHEN, Decided
from generator.model.moved import Move, Moves
from generator.model.refs import (
    Basis,
    BodyRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Wording,
)
from generator.model.values import Count, Day, Text, wrong
from generator.model.vote import Method


class ElectionType(Labelled):
    """What is voted on."""

    ELECTION = "选举", "选举"
    BY_ELECTION = "补选", "补选：出缺的职务"
    RECALL = "罢免", "罢免：elected 写被罢免的人"
    CHOICE = "推选", "推选：在组成人员中推选，如代理主任"


_INTO_OFFICE = (ElectionType.ELECTION, ElectionType.BY_ELECTION)
"""What one announcement may tell of together."""


class Ballots(Model):
    """The ballots of a vote: issued, returned, valid, invalid."""

    issued: Count
    """发出的票数"""
    returned: Count
    """收回的票数"""
    valid: Count | None = None
    """有效的票数"""
    invalid: Count | None = None
    """无效的票数"""


class Candidate(Model):
    """Someone voted on, with the votes as far as they are known."""

    name: PersonRef
    """姓名"""
    written_in: bool = False
    """不是候选人，由投票人另选的，写 true"""
    in_favour: Count | None = None
    """赞成的票数"""
    against: Count | None = None
    """反对的票数"""
    abstained: Count | None = None
    """弃权的票数"""

    @property
    def votes(self) -> tuple[tuple[str, Count], ...]:
        """The votes that are known, by their keys."""
        known = {key: getattr(self, key) for key in ("in_favour", "against", "abstained")}
        return tuple((key, votes) for key, votes in known.items() if votes is not None)


class Contest(Model):
    """One office or several alike seats, and who stood for them."""

    office: OfficeRef
    """职务，机构名称加职务；代理的写“代理”，如 青禾县人大常委会代理主任"""
    seats: Count | None = None
    """应选的名额"""
    candidates: tuple[Candidate, ...] = ()
    """候选人（被提出罢免的人）和各人的票数"""
    elected: tuple[PersonRef, ...] = ()
    """当选的人；罢免的，写被罢免的人"""
    type: Annotated[ElectionType, Among(_INTO_OFFICE)] | None = None
    """这一项与 type 不同时才写：一次会议上选举一些职务，又补选另一些"""
    note: Text | None = None
    """补充，印在结果后面的括号里，如 全票当选"""


class Election(Decided):
    """One vote of a congress or committee on who holds offices."""

    model_config = needs(WHEN)

    moved: ClassVar[Moves] = {
        "by": Move(("passed", "by"), unless="meeting"),
        "date": Move(("passed", "date"), unless="meeting"),
    }

    type: ElectionType
    """选举、补选、罢免、推选"""
    by: BodyRef | None = None
    """选举的机构，与开会的机构不同时才写"""
    date: Day | None = None
    """选举的日期，与会议的日期不同时才写"""
    occasion: Text | None = None
    """会议的全称，与程序拟的不同时才写"""
    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    number: Text | None = None
    """公告的编号，照印出的写"""
    issuer: BodyRef | None = None
    """署名公布的机构，如 大会主席团；不写就是选举的机构"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    method: Method | None = None
    """表决的方式"""
    of: Count | None = None
    """全体代表（组成人员）的人数：当选要超过它的半数"""
    present: Count | None = None
    """出席的人数"""
    ballots: Ballots | None = None
    """发出、收回、有效、无效的票数"""
    offices: tuple[Contest, ...] = Field(min_length=1)
    """各项职务"""
    additions: bool = True
    """写 false，程序就不在结果后面加表决情况的表"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""

    @model_validator(mode="after")
    def _has_a_result(self) -> Self:
        if not any(contest.elected for contest in self.offices) and self.type in _NEED_A_RESULT:
            raise wrong(f"{self.type}的结果要写 elected")
        if self.type not in _INTO_OFFICE and any(contest.type for contest in self.offices):
            raise wrong(f"{self.type}的各项不写 type")
        return self

    @property
    def types(self) -> tuple[ElectionType, ...]:
        """What is voted on, each once: 选举 and 补选 may be of one announcement."""
        return tuple(dict.fromkeys((self.type, *(one.type or self.type for one in self.offices))))


_NEED_A_RESULT = {ElectionType.ELECTION, ElectionType.BY_ELECTION, ElectionType.CHOICE}
