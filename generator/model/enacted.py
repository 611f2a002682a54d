"""What is passed, approved and made public as law: a regulation, or a decision that amends some."""

from generator.model.adoption import Adoption
from generator.model.base import Model
from generator.model.decided import MaybeDecided
from generator.model.refs import BodyRef, RecordRef
from generator.model.values import Day, DocumentNumber, Text


class Publication(Model):
    """How it was made public."""

    date: Day
    """公布的日期"""
    by: BodyRef | None = None
    """公布的机关，与通过的机关不同时才写"""
    number: DocumentNumber | None = None
    """公告的编号，如 〔九届〕第3号"""


class Enacted(MaybeDecided):
    """A record of something enacted; its text is the Markdown file beside it, one line a paragraph."""

    title: Text
    """题名，如 青禾市养犬管理条例、关于修改《青禾市养犬管理条例》的决定"""
    approved: Adoption | None = None
    """由谁、在哪次会议、何日批准；不需要批准的不写"""
    published: Publication | None = None
    """公布的日期和公告的编号；本期登了它的公告的不写"""
    in_force: Day | None = None
    """施行的日期；写“自公布之日起施行”的，写公布的日期"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
