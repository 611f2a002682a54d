"""Mandates of deputies that end or are found valid, as reports and announcements say of them."""

from typing import ClassVar

from generator.model.base import Model
from generator.model.moved import Move, Moves
from generator.model.refs import Basis, PersonRef
from generator.model.values import Parsed, Text


class Reason(Parsed):
    """Why a mandate ends: a case of 代表法 by its short name, or the words that follow the name."""

    expected = "终止的原因（调离、辞职、去世、罢免、未出席、剥夺政治权利、丧失国籍、丧失行为能力，或照原件的说法）"

    @property
    def clause(self) -> str:
        """What is said of the deputy, after the name: 已调离本行政区域."""
        return CLAUSES.get(self, self)


CLAUSES = {
    "调离": "已调离本行政区域",
    "辞职": "提出辞去代表职务，已被接受",
    "去世": "已去世",
    "罢免": "被罢免代表职务",
    "未出席": "未经批准两次不出席本级人民代表大会会议",
    "剥夺政治权利": "依照法律被剥夺政治权利",
    "丧失国籍": "已丧失中华人民共和国国籍",
    "丧失行为能力": "已丧失行为能力",
}
"""What stands behind the name of a deputy, by the reason's short name."""


class Confirmed(Model):
    """A deputy whose mandate is found valid."""

    moved: ClassVar[Moves] = {"person": Move(("name",))}

    name: PersonRef
    """姓名"""
    unit: Text | None = None
    """选举单位或者选区（如 城关镇）"""


class Ended(Confirmed):
    """A deputy whose mandate ended."""

    reason: Reason
    """终止的原因：调离、辞职、去世、罢免、未出席、剥夺政治权利、丧失国籍、丧失行为能力，或照原件的说法，接在姓名后面"""


class Mandates(Model):
    """The mandates that end and those that are valid, and the law."""

    moved: ClassVar[Moves] = {"by_elected": Move(("confirmed",))}

    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    ended: tuple[Ended, ...] = ()
    """代表资格终止的"""
    confirmed: tuple[Confirmed, ...] = ()
    """补选产生、确认代表资格有效的"""
