"""The registers: people, bodies and statutes, each named once and referred to ever after."""

import re
import unicodedata
from enum import StrEnum
from typing import Self

from pydantic import model_validator

from generator.model.acceptance import Accepting
from generator.model.base import Model
from generator.model.refs import PersonRef
from generator.model.values import Day, Name, Ordinal, Parsed, Text, wrong


class Gender(StrEnum):
    """What a source notes beside a name."""

    WOMAN = "女"
    MAN = "男"


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


_TONES = "\u0300\u0301\u0304\u030c"
"""Combining grave, acute, macron and caron: the four tones. The dots of ü are none of them."""


class Person(Accepting):
    """A person: the name as stored (unpadded), what sets it apart from namesakes, its reading."""

    name: PersonRef
    id: Name | None = None
    gender: Gender | None = None
    reading: Reading | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _has_a_syllable_for_each_character(self) -> Self:
        if self.reading and len(self.reading.split()) != len(self.name):
            raise wrong(f"reading 应为{Reading.expected}")
        return self

    @property
    def key(self) -> str:
        """What a record writes: the id of a namesake, else the name."""
        return self.id or self.name

    @property
    def is_woman(self) -> bool:
        """Whether a source notes 女 beside the name."""
        return self.gender is Gender.WOMAN


class BodyKind(StrEnum):
    """Kinds of bodies, in the field's terms (domain.md)."""

    CONGRESS = "congress"
    STANDING_COMMITTEE = "standing-committee"
    CHAIRPERSONS_MEETING = "chairpersons-meeting"
    SPECIAL_COMMITTEE = "special-committee"
    WORKING_COMMITTEE = "working-committee"
    OFFICE = "office"
    GOVERNMENT = "government"
    DEPARTMENT = "department"
    SUPERVISION_COMMISSION = "supervision-commission"
    COURT = "court"
    PROCURATORATE = "procuratorate"
    PARTY_COMMITTEE = "party-committee"
    GROUP = "group"
    SESSION_SECRETARIAT = "session-secretariat"
    ADVISORY = "advisory"
    INSTITUTION = "institution"


class Level(StrEnum):
    """Administrative level of a body."""

    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"
    TOWN = "town"


class Term(Model):
    """A term of a people's congress: from its first session to the next congress's, if known."""

    number: Ordinal
    since: Day
    until: Day | None = None


class Body(Accepting):
    """A body: its full name, the short names in use, where it belongs; the terms of a congress."""

    name: Text
    short: tuple[Text, ...] = ()
    kind: BodyKind
    parent: Text | None = None
    level: Level | None = None
    region: Text | None = None
    terms: tuple[Term, ...] = ()
    codes: tuple[Text, ...] = ()
    """The codes (机关代字) that begin its document numbers, such as 安政文."""

    @property
    def names(self) -> tuple[str, ...]:
        """Full name and short names."""
        return (self.name, *self.short)


class Statute(Accepting):
    """A statute, local regulation or rule: its official title and the short ones in use."""

    title: Text
    short: tuple[Text, ...] = ()
