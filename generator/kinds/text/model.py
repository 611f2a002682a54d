"""The record of a long text: what it is, and what only some genres say."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.documents.document import Genre
from generator.model.base import Among, Model, Unprinted, needs
from generator.model.order import ListOrder
from generator.model.prose import Prose
from generator.model.refs import BodyRef, ListedRef
from generator.model.values import Count, Day, Ordinal, Text, wrong

GENRES = (
    Genre.REPORT,
    Genre.INSPECTION,
    Genre.SURVEY,
    Genre.SUPERVISION,
    Genre.OPINIONS,
    Genre.EXPLANATION,
    Genre.NORMATIVE,
    Genre.LEGISLATIVE_PLAN,
    Genre.SPEECH,
    Genre.NAME_LIST,
    Genre.CIRCULAR,
    Genre.NEWSLETTER,
    Genre.MOTION,
    Genre.LETTER,
    Genre.DECISION,
    Genre.RESOLUTION,
    Genre.ANNOUNCEMENT,
    Genre.NOTICE,
    Genre.APPOINTMENTS,
    Genre.CREDENTIALS,
    Genre.MINUTES,
    Genre.AGENDA,
    Genre.SCHEDULE,
    Genre.PRESENT,
    Genre.IN_ATTENDANCE,
    Genre.TABLE,
    Genre.HANDLING,
    Genre.LAW_INSPECTION,
    Genre.AUDIT,
    Genre.REVIEW,
    Genre.RESPONSE,
    Genre.PLAN,
    Genre.REGULATION,
    Genre.OTHER,
)
"""The genres of texts; those after the newsletter have kinds of their own, and are texts where no more
is kept of one than its words."""


class Answer(Model):
    """What deliberation opinions demand: a written answer within so many months, or until a day."""

    model_config = needs(("within", "until"))

    within: Ordinal | None = None
    """几个月内书面答复，写数字；正文写的是哪一天以前的，写 until"""
    until: Day | None = None
    """书面答复的最后一天，正文写明日期的才写，如 2026-08-31"""
    to: BodyRef
    """向哪个机关报告"""
    supervisor: BodyRef | None = None
    """负责督办的机构"""
    responsible: tuple[BodyRef, ...] = ()
    """承办的机关"""

    @model_validator(mode="after")
    def _says_once_how_long(self) -> Self:
        if self.within and self.until:
            raise wrong("within（几个月内）和 until（哪一天以前）只写一项")
        if self.until and not self.until.day:
            raise wrong("until 是答复的最后一天，要写到日（如 8 月底写 2026-08-31）")
        if not (self.within or self.until):
            raise wrong("要写期限：within（几个月内，如 2）或者 until（最后一天，如 2026-08-31）")
        return self


class Names(Model):
    """One list of a name list, in printed order; women are marked where the original marks them."""

    heading: Text
    """名单的小标题，如 主席团"""
    order: Annotated[ListOrder | None, Unprinted("the list shows it")] = None
    """名单的次序；小标题写明按姓氏笔画的，不写就是 strokes"""
    people: tuple[ListedRef, ...] = Field(min_length=1)
    """姓名，照印出的次序，可带括注（如 李秋（兼））"""
    count: Count | None = None
    """名单所注的人数，等于名单上的人数"""
    marks_women: bool = False
    """原件是否在女性姓名旁注“女”"""


class TextRecord(Prose):
    """One text."""

    genre: Annotated[Genre, Among(GENRES)]
    """文种"""
    answer: Answer | None = None
    """审议意见要求的书面答复"""
    names: tuple[Names, ...] = ()
    """名单"""
