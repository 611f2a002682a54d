"""A vote: how it was taken, and what came of it in figures."""

from typing import Self

from pydantic import model_validator

from generator.model.base import Labelled, Model, needs
from generator.model.values import Count, wrong


class Method(Labelled):
    """How a vote is taken."""

    DEVICE = "表决器", "按表决器"
    HANDS = "举手", "举手"
    SECRET = "无记名投票", "无记名投票"
    OPEN = "记名投票", "记名投票"
    ACCLAMATION = "鼓掌", "鼓掌通过"

    @property
    def voted(self) -> str:
        """Such as 按表决器表决, 无记名投票表决."""
        return f"{self._by}表决"

    @property
    def manner(self) -> str:
        """How a result says that it was voted: 以无记名投票的方式, 以举手表决的方式."""
        return f"以{self.voted if self is Method.HANDS else self._by}的方式"

    @property
    def _by(self) -> str:
        return "按表决器" if self is Method.DEVICE else str(self)


class Vote(Model):
    """One vote, in the figures that were announced; what was not announced is left out."""

    model_config = needs(("method", "in_favour", "unanimous"))

    method: Method | None = None
    """表决的方式"""
    voters: Count | None = None
    """参加表决的人数，与出席人数不同时才写；投票的写收回票数"""
    in_favour: Count | None = None
    """赞成"""
    against: Count | None = None
    """反对"""
    abstained: Count | None = None
    """弃权"""
    not_pressed: Count | None = None
    """未按表决器"""
    invalid: Count | None = None
    """无效票"""
    unanimous: bool = False
    """没有报票数、一致通过的写 true"""
    adopted: bool = True
    """没有通过的写 false"""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.in_favour is None and not (self.method or self.unanimous):
            raise wrong("要写 in_favour（赞成）、unanimous（一致通过）或 method（方式）")
        return self

    @property
    def counts(self) -> tuple[int, ...]:
        """The figures that are known, one for each way to vote."""
        found = (self.in_favour, self.against, self.abstained, self.not_pressed, self.invalid)
        return tuple(count for count in found if count is not None)

    @property
    def printed(self) -> str:
        """Such as 无记名投票表决，赞成30票，反对1票，弃权2票; empty figures are not printed."""
        figures = {
            "收回": self.voters if self.method is Method.SECRET else None,
            "赞成": self.in_favour,
            "反对": self.against,
            "弃权": self.abstained,
            "无效": self.invalid,
        }
        words = [self.method.voted] if self.method else []
        if self.voters is not None and self.method is not Method.SECRET:
            words.append(f"参加表决{self.voters}人")
        words += [f"{what}{count}票" for what, count in figures.items() if count is not None]
        words += [f"未按表决器{self.not_pressed}人"] if self.not_pressed is not None else []
        words += ["一致通过"] if self.unanimous else []
        words += [] if self.adopted else ["没有通过"]
        return "，".join(words)
