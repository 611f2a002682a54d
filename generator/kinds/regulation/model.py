"""The record of a regulation: its title, what it is, and its history."""

from generator.model.adoption import Adoption
from generator.model.base import Labelled, Model, needs
from generator.model.decided import WHEN, Decided
from generator.model.refs import BodyRef, RecordRef
from generator.model.values import Day, DocumentNumber, Text


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


class Publication(Model):
    """How the regulation was made public."""

    date: Day
    """公布的日期"""
    by: BodyRef | None = None
    """公布的机关，与通过的机关不同时才写"""
    number: DocumentNumber | None = None
    """公告的编号，如 〔九届〕第3号"""


class Repeal(Model):
    """How the regulation ended."""

    date: Day
    """废止的日期，即不再施行的日期"""
    decision: Text | None = None
    """废止决定或者新法规的题名，不加书名号"""


class RegulationRecord(Decided):
    """One regulation; its text is the Markdown file beside the record, one line a paragraph."""

    model_config = needs(WHEN)

    title: Text
    """题名，如 青禾市养犬管理条例"""
    category: Category
    """法规的类别"""
    approved: Adoption | None = None
    """由谁、在哪次会议、何日批准；不需要批准的不写"""
    amended: tuple[Amendment, ...] = ()
    """历次修正、修订，按先后次序"""
    published: Publication | None = None
    """公布的日期和公告的编号；本期登了它的公告的不写"""
    in_force: Day | None = None
    """施行的日期"""
    repealed: Repeal | None = None
    """废止；仍然有效的不写"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
