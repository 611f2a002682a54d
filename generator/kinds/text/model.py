"""The record of a long text: what it is, and what only some genres say."""

from pydantic import Field

from generator.model.base import Labelled, Model
from generator.model.order import ListOrder
from generator.model.prose import Prose
from generator.model.refs import BodyRef, ListedRef
from generator.model.values import Count, Ordinal, Text


class TextGenre(Labelled):
    """The genres of texts."""

    REPORT = "report", "报告"
    INSPECTION = "inspection", "视察报告"
    SURVEY = "survey", "调研报告"
    SUPERVISION = "supervision", "督办报告"
    OPINIONS = "opinions", "审议意见"
    EXPLANATION = "explanation", "说明"
    NORMATIVE = "normative", "规范性文件"
    SPEECH = "speech", "讲话"
    NAME_LIST = "name-list", "名单"
    CIRCULAR = "circular", "通报"
    NEWSLETTER = "newsletter", "简报"


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
    order: ListOrder | None = None
    """名单的次序；小标题写明按姓氏笔画的，不写就是 strokes"""
    people: tuple[ListedRef, ...] = Field(min_length=1)
    """姓名，照印出的次序，可带括注（如 李秋（兼））"""
    count: Count | None = None
    """名单所注的人数，等于名单上的人数"""
    marks_women: bool = False
    """原件是否在女性姓名旁注“女”"""


class TextRecord(Prose):
    """One text."""

    genre: TextGenre
    """文种"""
    answer: Answer | None = None
    """审议意见要求的书面答复"""
    names: tuple[Names, ...] = ()
    """名单"""
