"""The record of a written reply to a motion or suggestion: what it answers, whose that is, what came of it."""

from typing import Self

from pydantic import model_validator

from generator.kinds.handling.model import ItemType
from generator.model.base import needs
from generator.model.prose import Prose
from generator.model.refs import BodyRef, PersonRef
from generator.model.values import Text, wrong


class Reply(Prose):
    """The reply of one body, or of several together, to one motion or suggestion."""

    model_config = needs(("meeting", "date"), ("suggestion", "suggestion_number"))

    type: ItemType
    """答复的是议案、建议还是提案"""
    suggestion: Text | None = None
    """所答复的建议的题名，与办理情况报告里的写法一样；答复没有写题名的不写"""
    suggestion_number: Text | None = None
    """所答复的建议的编号，如 12号"""
    session: Text | None = None
    """在哪次人民代表大会会议上提出，如 县九届人大三次会议；闭会期间提出的不写"""
    lead: tuple[PersonRef, ...] = ()
    """提出的代表的姓名，照答复的称呼"""
    by: BodyRef | None = None
    """提出的机构，如代表团"""
    outcome: Text | None = None
    """办理结果，如 A类"""

    @model_validator(mode="after")
    def _says_what_it_answers(self) -> Self:
        if not (self.suggestion or self.suggestion_number):
            raise wrong("要写 suggestion（所答复的建议的题名）或 suggestion_number（编号）")
        return self
