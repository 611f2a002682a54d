"""The registers: people, bodies and statutes, each named once and referred to ever after."""

import re
import unicodedata
from typing import Annotated, Self

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.acceptance import Accepting
from generator.model.base import Labelled, Model, Unprinted
from generator.model.refs import PersonRef
from generator.model.values import Count, Day, Name, Ordinal, Parsed, Text, wrong


class Gender(Labelled):
    """What a source notes beside a name."""

    WOMAN = "女", "姓名旁注“女”"
    MAN = "男", "姓名旁注“男”"


class Reading(Parsed):
    """The reading of a name in pinyin, one syllable a character; tones may be written."""

    expected = "拼音，每个字一个音节，用空格分开（如 ren fa xiang）"
    form = re.compile(r"[a-zü]+( [a-zü]+)*")

    @classmethod
    def parse(cls, text: str) -> "Reading":
        """Return the reading without tones; raise PydanticCustomError when it is none."""
        apart = unicodedata.normalize("NFD", text.lower())
        toneless = "".join(char for char in apart if char not in _TONES)
        return super().parse(unicodedata.normalize("NFC", toneless))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return a schema that lets tones be typed."""
        return {
            "type": "string",
            "pattern": r"^\S+( \S+)*$",
            "patternErrorMessage": f"应为{cls.expected}",
        }


_TONES = "\u0300\u0301\u0304\u030c"
"""Combining grave, acute, macron and caron: the four tones. The dots of ü are none of them."""


class Read(Accepting):
    """What is looked for by the sound of its name."""

    name: Text
    """名称"""
    reading: Reading | None = None
    """读音，程序读错的才写：每个字一个音节，用空格分开（如 ren fa xiang）"""

    @model_validator(mode="after")
    def _has_a_syllable_for_each_character(self) -> Self:
        if self.reading and len(self.reading.split()) != len(self.name):
            raise wrong(f"reading 应为{Reading.expected}")
        return self


class Person(Read):
    """A person: the name as stored (unpadded), what sets it apart from namesakes, its reading."""

    name: PersonRef
    """姓名，两个字的中间不加空格"""
    id: Name | None = None
    """同名的人各写一个编号（小写拼音，如 zhou-zheng-shuili），记录里就写编号"""
    gender: Gender | None = None
    """原件在姓名旁注明的性别"""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        name = {"type": "string", "pattern": r"\S", "description": "姓名"}
        return {"anyOf": [handler(core), name]}

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value

    @property
    def key(self) -> str:
        """What a record writes: the id of a namesake, else the name."""
        return self.id or self.name

    @property
    def is_woman(self) -> bool:
        """Whether a source notes 女 beside the name."""
        return self.gender is Gender.WOMAN


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
    DEPARTMENT = "department", "政府部门"
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
        """Full name and short names."""
        return (self.name, *self.short)


class Statute(Accepting):
    """A statute, local regulation or rule: its official title and the short ones in use."""

    title: Text
    """法规的全称，不加书名号"""
    short: tuple[Text, ...] = ()
    """在用的简称"""
    articles: Annotated[Count | None, Unprinted("citations are held against it")] = None
    """一共几条，用来核对引用的条号；修改过几次的，写最多的一次"""


class KnownWord(Model):
    """A word that no dictionary has and that is no slip: a coinage, a term of a trade, a place."""

    word: Text
    """一个词，没有写错而词典里没有的，如 赋能减证"""
    note: Text | None = None
    """说明，给编辑看"""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        word = {"type": "string", "pattern": r"\S", "description": "词"}
        return {"anyOf": [handler(core), word]}

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: object) -> object:
        return {"word": value} if isinstance(value, str) else value


class Confusable(Model):
    """A word that is easily typed for another, and where the same characters are no mistake."""

    wrong: Text
    """写错的词，如 按装"""
    right: Text
    """应写的词，如 安装；有几种写法的用“或”连接"""
    unless: tuple[Text, ...] = ()
    """含有这几个字而没有写错的词语，如 按装机容量；在这些词语里不报"""
    note: Text | None = None
    """说明，印在报告里"""
