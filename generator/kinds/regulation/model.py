"""The record of a regulation: its title, what it is, and its history."""

from typing import Self

from pydantic import model_validator

from generator.model.adoption import Adoption
from generator.model.base import Labelled, Model, needs
from generator.model.decided import WHEN
from generator.model.enacted import Enacted
from generator.model.refs import DocumentRef, RecordRef
from generator.model.values import Day, Text, wrong


class Category(Labelled):
    """What kind of regulation it is."""

    LOCAL = "地方性法规", "省、自治区、直辖市、设区的市、自治州的人大及其常委会制定"
    AUTONOMOUS = "自治条例", "民族自治地方的人民代表大会制定"
    SEPARATE = "单行条例", "民族自治地方的人民代表大会制定"
    NORMATIVE = "规范性文件", "不是法规的规定、办法、规则"


class Amendment(Model):
    """One amendment: who passed it, who approved it, by which decision, in part or as a whole."""

    passed: Adoption
    """由谁、在哪次会议、何日通过"""
    approved: Adoption | None = None
    """由谁、在哪次会议、何日批准；不需要批准的不写"""
    decision: Text | None = None
    """修改决定的题名，不加书名号，如 关于修改《青禾市养犬管理条例》的决定"""
    whole: bool = False
    """是否全文修订；部分条文的修正不写"""
    in_force: Day | None = None
    """修正、修订施行的日期"""


class Repeal(Model):
    """How the regulation ended."""

    date: Day
    """废止的日期，即不再施行的日期"""
    decision: Text | None = None
    """废止决定或者新法规的题名，不加书名号"""


class RegulationRecord(Enacted):
    """One version of a regulation; its text is the Markdown file beside it, one line a paragraph.

    A version after an amendment names the one before (`former`), from which its history follows.
    With the decision (`amendment`) its text may be left out: it is made of the two.
    """

    model_config = needs((*WHEN, "former"))

    category: Category
    """法规的类别"""
    former: DocumentRef | None = None
    """修改以前的文本：系列/期/记录，如 qinghe/2022-2/dogs；通过、批准和以前的历次修改由它得知，不再写"""
    amendment: RecordRef | None = None
    """按本期的哪份修改决定改成：amendments/ 里记录的文件名，不带 .yml；修改后的全文可以不写，由程序改出"""
    amended: tuple[Amendment, ...] = ()
    """历次修正、修订，按先后次序；former（修改以前的文本）里有的、amendment（修改决定）说的不写"""
    repealed: Repeal | None = None
    """废止；仍然有效的、本公报登了废止决定的不写"""

    @model_validator(mode="after")
    def _was_passed(self) -> Self:
        if self.amendment and not self.former:
            raise wrong("写了 amendment（修改决定），也要写 former（修改以前的文本）")
        if self.former and (self.meeting or self.passed or self.approved):
            raise wrong("写了 former（修改以前的文本），就不写 meeting、passed、approved：由它得知")
        if not (self.former or self.meeting or self.passed):
            raise wrong("要写 meeting（会议）；没有会议记录的，写 passed（机关和日期）")
        return self
