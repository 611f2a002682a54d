"""The register of bodies: organs, departments, courts and what else decides, reports or is named."""

from generator.model.base import Labelled, Model
from generator.model.registers.reading import Read
from generator.model.values import UNFILLED, Day, Ordinal, Text


class BodyKind(Labelled):
    """Kinds of bodies, in the field's terms (domain.md)."""

    CONGRESS = "congress", "人民代表大会"
    STANDING_COMMITTEE = "standing-committee", "常务委员会"
    PRESIDIUM = "presidium", "主席团"
    DELEGATION = "delegation", "代表团"
    CHAIRPERSONS_MEETING = "chairpersons-meeting", "主任会议"
    SPECIAL_COMMITTEE = "special-committee", "专门委员会"
    WORKING_COMMITTEE = "working-committee", "工作机构"
    OFFICE = "office", "办公室、办公厅"
    GOVERNMENT = "government", "政府"
    DEPARTMENT = "department", "政府部门、局、厅、委、办"
    SUPERVISION_COMMISSION = "supervision-commission", "监察委员会"
    COURT = "court", "法院"
    PROCURATORATE = "procuratorate", "检察院"
    PARTY_COMMITTEE = "party-committee", "党委"
    GROUP = "group", "评议组等，或一类机构的统称"
    SESSION_SECRETARIAT = "session-secretariat", "大会秘书处"
    ADVISORY = "advisory", "政协"
    INSTITUTION = "institution", "其他单位"


class Level(Labelled):
    """Administrative level of a body."""

    PROVINCE = "province", "省"
    CITY = "city", "设区的市、自治州"
    COUNTY = "county", "县、区、县级市"
    TOWN = "town", "乡镇"


class Term(Model):
    """A term of a people's congress: from its first session to the next congress's, if known."""

    number: Ordinal
    """第几届"""
    since: Day
    """本届第一次会议的日期"""
    until: Day | None = None
    """下届第一次会议的日期；还没有就不写"""


class Body(Read):
    """A body: its full name, the short names in use, where it belongs; the terms of a congress."""

    name: Text
    """全称"""
    short: tuple[Text, ...] = ()
    """在用的简称"""
    kind: BodyKind
    """机构的类别"""
    parent: Text | None = None
    """上级机构的全称；地区和层级随上级"""
    level: Level | None = None
    """层级"""
    region: Text | None = None
    """所在地区"""
    terms: tuple[Term, ...] = ()
    """人民代表大会的各届"""
    codes: tuple[Text, ...] = ()
    """发文字号的机关代字，如 青政"""

    @property
    def names(self) -> tuple[str, ...]:
        """Full name and short names, without those that are still to be filled in."""
        return tuple(name for name in (self.name, *self.short) if UNFILLED not in name)
