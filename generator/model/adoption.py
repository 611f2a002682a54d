"""A vote of a congress or a committee of any place, as little or as much of it as is known."""

from typing import Self

from pydantic import model_validator

from generator.model.base import Model
from generator.model.refs import BodyRef
from generator.model.values import Day, Ordinal, wrong


class Adoption(Model):
    """The organ that voted and the day; its term and session, where they are known."""

    by: BodyRef
    """哪个机关，写登记过的全称或简称"""
    term: Ordinal | None = None
    """第几届，写数字"""
    session: Ordinal | None = None
    """第几次会议，写数字"""
    date: Day
    """日期"""

    @model_validator(mode="after")
    def _has_a_term(self) -> Self:
        if self.session is not None and self.term is None:
            raise wrong("写了 session（第几次会议），也要写 term（第几届）")
        return self
