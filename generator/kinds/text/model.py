"""The record of a long text: what it is, and what only some genres say."""

from typing import Annotated

from pydantic import Field

from generator.documents.document import Genre
from generator.model.base import Among, Model, Unprinted
from generator.model.order import ListOrder
from generator.model.prose import Prose
from generator.model.refs import BodyRef, ListedRef
from generator.model.values import Count, Ordinal, Text

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
    """What deliberation opinions demand: a written answer within so many months."""

    within: Ordinal
    """几个月内书面答复"""
    to: BodyRef
    """向哪个机关报告"""
    supervisor: BodyRef | None = None
    """负责督办的机构"""
    responsible: tuple[BodyRef, ...] = ()
    """承办的机关"""


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
