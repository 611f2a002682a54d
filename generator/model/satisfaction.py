"""A ballot on how satisfied those who vote are: with a body, an official, a report, or a matter."""

from collections.abc import Iterator
from typing import Self

from pydantic import model_validator

from generator.model.base import Labelled, Model, needs
from generator.model.refs import BodyRef
from generator.model.values import Count, Percent, Text, wrong


class Choice(Labelled):
    """What a ballot paper may say."""

    SATISFIED = "满意", "满意票"
    BASICALLY_SATISFIED = "基本满意", "基本满意票"
    DISSATISFIED = "不满意", "不满意票"
    ABSTAINED = "弃权", "弃权票"

    @property
    def key(self) -> str:
        """Under which key its number and its share stand."""
        return self.name.lower()


class Ballots(Model):
    """A ballot: papers issued, returned and invalid, and the votes; what was not announced is left out."""

    issued: Count | None = None
    """发出票数"""
    returned: Count | None = None
    """收回票数，等于各种票之和；没有公布的不写"""
    invalid: Count | None = None
    """无效票数"""
    satisfied: Count
    """满意票数"""
    basically_satisfied: Count | None = None
    """基本满意票数；票上没有这一项的不写"""
    dissatisfied: Count
    """不满意票数"""
    abstained: Count | None = None
    """弃权票数"""

    @property
    def votes(self) -> dict[Choice, int]:
        """The number of each vote that was announced, in the order of the paper."""
        found = ((vote, getattr(self, vote.key)) for vote in Choice)
        return {vote: count for vote, count in found if count is not None}

    @property
    def cast(self) -> int:
        """How many papers the votes make, invalid ones among them."""
        return sum(self.votes.values()) + (self.invalid or 0)

    @property
    def papers(self) -> int:
        """How many papers came back: as announced, else as many as the votes make."""
        return self.cast if self.returned is None else self.returned

    @property
    def wholes(self) -> tuple[int, ...]:
        """How many papers may be the whole: all; or, as others count, without those that say nothing.

        That is without the invalid ones, without those that abstain, or without both.
        """
        invalid, abstained = self.invalid or 0, self.abstained or 0
        silent = (0, invalid, abstained, invalid + abstained)
        return tuple(dict.fromkeys(self.papers - one for one in silent if self.papers > one))

    @property
    def printed(self) -> str:
        """Such as 满意票30票，基本满意票3票，不满意票0票."""
        return "，".join(f"{vote.label}{count}票" for vote, count in self.votes.items())

    @property
    def told(self) -> str:
        """The same for messages, with the papers that came back: 收回33票，满意30票，…."""
        returned = [] if self.returned is None else [f"收回{self.returned}票"]
        votes = [f"{vote}{count}票" for vote, count in self.votes.items()]
        return "，".join((*returned, *votes))


class Shares(Model):
    """The share of each vote, where it is printed beside the number."""

    satisfied: Percent | None = None
    """满意票所占的百分比，照印出的写"""
    basically_satisfied: Percent | None = None
    """基本满意票所占的百分比"""
    dissatisfied: Percent | None = None
    """不满意票所占的百分比"""
    abstained: Percent | None = None
    """弃权票所占的百分比"""


TOLD = ("ballots", "rate", "shares")
"""Keys of which a ballot has one at least: some announce no votes, but how many in a hundred they were."""


class Rated(Model):
    """What came of one ballot; on a body, on a report or another matter, or on what is said around it."""

    model_config = needs(TOLD)

    body: BodyRef | None = None
    """被测评的单位，写登记过的全称或简称；测评的不是单位的不写"""
    subject: Text | None = None
    """测评的报告或事项，如 关于教育工作情况的报告；测评单位全部工作的不写"""
    ballots: Ballots | None = None
    """测评票；只公布了满意率或者各种票占比的不写"""
    shares: Shares | None = None
    """各种票所占的百分比，印出的才写"""
    rate: Percent | None = None
    """满意率，照印出的写"""
    result: Text | None = None
    """评定的等次，如 满意；没有评定的不写"""
    rank: Count | None = None
    """名次；没有排名的不写"""

    @model_validator(mode="after")
    def _tells_something(self) -> Self:
        if not (self.ballots or self.rate or self.shares):
            raise wrong(
                "要写 ballots（测评票）；没有公布票数的，写 rate（满意率）或 shares（各种票占比）"
            )
        return self

    @property
    def name(self) -> str:
        """On whom or what it was, with a colon, as a list of several says it; else nothing."""
        of = f"{self.body or ''}{self.subject or ''}"
        return f"{of}：" if of else ""

    @property
    def said(self) -> str:
        """On whom or what it was, for messages."""
        return self.name.removesuffix("：") or "测评"

    @property
    def printed(self) -> str:
        """What came of it in a sentence: 满意票30票，不满意票3票，满意率90.9%，评议结果满意，第1名."""
        more = {"满意率": self.rate, "评议结果": self.result}
        words = [self.voted] if self.voted else []
        words += [f"{what}{said}" for what, said in more.items() if said]
        return "，".join((*words, *([f"第{self.rank}名"] if self.rank is not None else [])))

    @property
    def voted(self) -> str:
        """The votes, or how many in a hundred they were: 满意票30票，不满意票3票; empty where only a rate is known."""
        if self.ballots:
            return self.ballots.printed
        return "，".join(f"{vote}{share}" for vote, share in self.percentages)

    @property
    def is_plain(self) -> bool:
        """Whether `printed` is all that it says."""
        of = self.ballots
        papers = (of.issued, of.returned, of.invalid) if of else (None, None, None)
        return not (self.body or self.subject or self.shares) and papers == (None, None, None)

    @property
    def percentages(self) -> Iterator[tuple[Choice, Percent]]:
        """Each share that is printed, and of which vote."""
        for vote in Choice:
            share = getattr(self.shares, vote.key) if self.shares else None
            if share:
                yield vote, share
