"""The record of how motions and suggestions were handled: counts, classes, rates, named ones."""

from typing import Self

from pydantic import Field, model_validator

from generator.model.base import Labelled, Model, needs
from generator.model.prose import Prose
from generator.model.refs import BodyRef, PersonRef
from generator.model.values import Count, Day, Percent, Text, wrong


class Counted(Model):
    """A count with what makes it up: `parts` the whole, `including` (其中) only some of it."""

    name: Text
    """名称，如 建议"""
    count: Count
    """件数"""
    share: Percent | None = None
    """占百分之几，照印出的写"""
    parts: tuple["Counted", ...] = ()
    """由哪几部分合成，件数相加等于总数"""
    including: tuple["Counted", ...] = ()
    """其中的一部分，件数不超过总数"""


class OutcomeClass(Model):
    """A class of outcomes as the report defines it; every report names its own."""

    name: Text
    """类别的名称，如 A类"""
    legend: Text | None = None
    """类别的含义，如 已解决或基本解决"""
    count: Count
    """件数"""
    share: Percent | None = None
    """占百分之几，照印出的写"""


class Rate(Model):
    """A rate or target, such as 满意率."""

    name: Text
    """名称，如 满意率"""
    value: Percent
    """百分数，照印出的写"""
    note: Text | None = None
    """说明"""


class ItemType(Labelled):
    """What was handled."""

    MOTION = "议案", "人大代表的议案"
    SUGGESTION = "建议", "人大代表的建议、批评和意见"
    PROPOSAL = "提案", "政协提案"


class Item(Model):
    """One motion or suggestion: who proposed it, who handled it, what came of it."""

    type: ItemType
    """议案、建议还是提案"""
    title: Text
    """题名"""
    number: Text | None = None
    """编号，如 1号"""
    lead: tuple[PersonRef, ...] = ()
    """领衔代表的姓名"""
    by: BodyRef | None = None
    """提出的机构"""
    proposers: Count | None = None
    """提出的代表人数"""
    units: tuple[BodyRef, ...] = ()
    """承办单位，写登记过的全称或简称"""
    assigned: Day | None = None
    """交办的日期；写了，监督台账就算出答复的期限"""
    key: bool = False
    """是否重点建议"""
    merged_into: Text | None = None
    """并入哪一件办理"""
    outcome: Text | None = None
    """办理结果"""


class KeyAppraisal(Model):
    """An appraisal of key suggestions: satisfaction, and the votes that handling goes on."""

    date: Day
    """评议的日期"""
    titles: tuple[Text, ...] = Field(min_length=1)
    """参加评议的建议的题名"""
    count: Count
    """评议的件数"""
    satisfaction: Text
    """满意率，照印出的写"""
    # `continue` is Python's word, and the one an editor expects.
    continued: Text = Field(alias="continue")
    """要求继续办理的票，照印出的写"""
    outcome: Text | None = None
    """评议的结果"""


class KeyRule(Model):
    """What follows from an appraisal, and when."""

    name: Text
    """名称，如 次年继续参加评议"""
    condition: Text
    """什么情形"""


class KeySuggestions(Model):
    """How key suggestions were selected and appraised: the count at each stage."""

    year: Count
    """年份"""
    session: Text
    """在哪次人民代表大会会议上提出"""
    stages: tuple[Counted, ...] = Field(min_length=1)
    """初筛、票决、确定等各步的件数"""
    appraisals: tuple[KeyAppraisal, ...] = ()
    """各次评议"""
    rules: tuple[KeyRule, ...] = ()
    """评议结果的处理办法"""


class Form(Labelled):
    """In which form the handling was made public."""

    REPORT = "report", "报告"
    CIRCULAR = "circular", "通报"
    NEWSLETTER = "newsletter", "简报"


class Handling(Prose):
    """One report, circular or newsletter article on handling."""

    model_config = needs(("meeting", "date"), ("received", "items", "key_suggestions"))

    form: Form
    """以什么形式公布"""
    session: Text | None = None
    """办理哪次人民代表大会会议的议案、建议"""
    received: Counted | None = None
    """收到的总件数和它的构成"""
    units: Count | None = None
    """承办单位的个数"""
    joint: Count | None = None
    """几个单位会办的件数"""
    subjects: tuple[Counted, ...] = ()
    """按内容分类的件数，相加等于总数"""
    classes: tuple[OutcomeClass, ...] = ()
    """按办理结果分类的件数，照报告自己的分法"""
    rates: tuple[Rate, ...] = ()
    """各种率，如 办结率、满意率"""
    targets: tuple[Rate, ...] = ()
    """要求达到的率"""
    commended: tuple[BodyRef, ...] = ()
    """受到表扬的单位"""
    items: tuple[Item, ...] = ()
    """各件议案、建议"""
    key_suggestions: KeySuggestions | None = None
    """重点建议的确定和评议"""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.received or self.items or self.key_suggestions):
            raise wrong(
                "办理记录至少要有 received（件数）、items（各件）或 key_suggestions（重点建议）"
            )
        return self
