"""The record of a document of supervision: what was supervised, of whom, under which statute."""

from typing import Annotated, Self

from pydantic import ValidationInfo, field_validator, model_validator

from generator.documents.document import Genre
from generator.model.base import Among, Model
from generator.model.prose import Prose
from generator.model.refs import Basis, BodyRef, DocumentRef
from generator.model.values import Day, Text, wrong

GENRES = (
    Genre.LAW_INSPECTION,
    Genre.INQUIRY,
    Genre.SURVEY,
    Genre.INSPECTION,
    Genre.AUDIT,
    Genre.REVIEW,
    Genre.RESPONSE,
    Genre.PLAN,
)
"""The genres of documents of supervision."""


class Planned(Model):
    """One item of a plan of supervision."""

    subject: Text
    """监督的议题"""
    way: Text | None = None
    """监督的方式，如 听取和审议专项工作报告、执法检查、专题询问"""
    time: Text | None = None
    """安排的时间，照计划的说法（如 8月、第三季度）"""
    by: tuple[BodyRef, ...] = ()
    """负责的机构，写登记过的全称或简称"""


class Supervision(Prose):
    """A report of supervision, a report that answers opinions, or a yearly plan."""

    genre: Annotated[Genre, Among(GENRES)]
    """文种"""
    subject: Text | None = None
    """监督的议题"""
    supervised: tuple[BodyRef, ...] = ()
    """受监督的机关，写登记过的全称或简称"""
    statutes: tuple[Basis, ...] = ()
    """检查的法律法规，每部一项"""
    since: Day | None = None
    """检查、调研开始的日期"""
    until: Day | None = None
    """检查、调研结束的日期"""
    answers: DocumentRef | None = None
    """所答复的审议意见：那份文件的编号（系列/期/记录）"""
    items: tuple[Planned, ...] = ()
    """监督计划的各项"""

    @field_validator("until")
    @classmethod
    def _ends_after_it_begins(cls, until: Day | None, info: ValidationInfo) -> Day | None:
        # A day that is wrong itself is not there.
        since: Day | None = info.data.get("since")
        return until.closes(since) if until and since else until

    @model_validator(mode="after")
    def _says_what_it_is_for(self) -> Self:
        if self.until and not self.since:
            raise wrong("写了 until（结束的日期），也要写 since（开始的日期）")
        if self.items and self.genre is not Genre.PLAN:
            raise wrong("items（计划的各项）只用于 plan（监督计划）")
        if self.answers and self.genre is not Genre.RESPONSE:
            raise wrong("answers（所答复的审议意见）只用于 response（研究处理情况报告）")
        return self
