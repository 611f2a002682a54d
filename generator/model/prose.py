"""What texts and handling reports share: title, origin, occasion, figures, imprint."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.annexes import Annexing
from generator.model.base import Labelled, Model, Unprinted, needs
from generator.model.refs import BodyRef, MeetingRef, RecordRef, Signatory
from generator.model.values import Count, Day, DocumentNumber, Number, Percent, Text, wrong


class Approximation(Labelled):
    """How a printed number is not exact; each stands in its own place: 近1万人, 300余项, 35%以上."""

    NEARLY = "近", "接近，印在数前：近1万人"
    ABOUT = "约", "大约，印在数前：约35%"
    OVER = "超过", "多于，印在数前：超过52%"
    AT_LEAST = "不少于", "至少，印在数前：不少于10件"
    NOT_BELOW = "不低于", "至少，印在数前：不低于60%"
    ODD = "余", "略多，印在单位前：300余项"
    MANY = "多", "略多，印在单位前：160多万"
    OR_MORE = "以上", "至少，印在单位后：98%以上"
    OR_SO = "左右", "大约，印在单位后：15件左右"

    def put(self, value: str, unit: str) -> str:
        """Return value and unit with this word where Chinese puts it."""
        if self in {Approximation.ODD, Approximation.MANY}:
            return f"{value}{self}{unit}"
        if self in {Approximation.OR_MORE, Approximation.OR_SO}:
            return f"{value}{unit}{self}"
        return f"{self}{value}{unit}"


class Figure(Model):
    """One figure of a report, with the digits and the label that the report prints."""

    name: Text
    """数据的名称，照报告的说法"""
    value: Number
    """数，照印出的数字写，不带单位和千分位逗号"""
    unit: Text | None = None
    """单位，如 亿元、件"""
    approximation: Approximation | None = None
    """约数的说法，如 近、余、以上"""
    growth: Percent | None = None
    """同比增长，负数是下降"""
    of_budget: Percent | None = None
    """为预算的百分之几"""
    share: Percent | None = None
    """占总数的百分之几"""
    of: Annotated[Text | None, Unprinted("what the share is reckoned from")] = None
    """share 是占什么的：本记录另一个数据的名称，或总数本身"""
    total_of: Annotated[tuple[Text, ...], Unprinted("what the sum is reckoned from")] = ()
    """由本记录的哪几个数据合成，写它们的名称"""
    rank: Text | None = None
    """名次，如 全市第二"""
    note: Text | None = None
    """说明"""

    @property
    def remark(self) -> str:
        """What stands beside the figure: its rank among others, and the note."""
        return "；".join(words for words in (self.rank, self.note) if words)

    @property
    def printed(self) -> str:
        """Value and unit as printed: 1176.3亿元, 300余项."""
        unit = self.unit or ""
        if self.approximation:
            return self.approximation.put(self.value, unit)
        return f"{self.value}{unit}"


Figures = Annotated[tuple[Figure, ...], Field(min_length=1)]
"""One group of figures."""


class Imprint(Model):
    """The imprint at the foot of a document: who got it, who printed it, when, how many."""

    copied_to: tuple[Text, ...] = ()
    """抄送的机关"""
    sent_to: tuple[Text, ...] = ()
    """送（报送）的机关和人员"""
    distributed_to: tuple[Text, ...] = ()
    """发（分发）的机关和人员"""
    by: BodyRef | None = None
    """印发机关，写登记过的全称或简称"""
    date: Day | None = None
    """印发日期"""
    copies: Count | None = None
    """印数"""


class Prose(Annexing):
    """A long text's particulars; the text itself is the Markdown file beside the record."""

    model_config = needs(("meeting", "date"))

    title: Text
    """题名"""
    title_in_text: Text | None = None
    """正文里的题名，与目录的题名不同时才写"""
    issuer: BodyRef
    """发文机关，写登记过的全称或简称"""
    co_issuers: tuple[BodyRef, ...] = ()
    """联合发文的其他机关"""
    speaker: Signatory | None = None
    """报告人、讲话人：职务、空格、姓名（如 县长 王大海）"""
    meeting: MeetingRef | None = None
    """在哪次会议上（如 第二十五次会议）；不在常委会会议上的写 occasion"""
    occasion: Text | None = None
    """在什么场合，如某次人民代表大会会议"""
    date: Day | None = None
    """成文日期；不写就是正文落款的日期，没有落款的是会议的日期"""
    adopted: bool = False
    """是否由会议通过"""
    number: DocumentNumber | None = None
    """发文字号（如 青政〔2021〕47号）"""
    addressees: tuple[Text, ...] = ()
    """主送的机关，照原件的称呼"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    abstract: bool = False
    """正文是编辑摘要而不是全文时写 true"""
    figures: Mapping[Text, Figures] = {}
    """主要数据，按小标题分组"""
    imprint: Imprint | None = None
    """版记"""
    additions: bool = True
    """写 false，程序就只印正文：前面不加会议、报告人和主送机关，后面不加落款和由数据整理的表格、办理要求"""

    @model_validator(mode="after")
    def _has_a_date(self) -> Self:
        if not (self.meeting or self.date):
            raise wrong("meeting（会议）和 date（日期）至少要写一项")
        return self
