"""The registers: people, bodies and statutes, each named once and referred to ever after."""

from enum import StrEnum

from pydantic import model_validator

from generator.model.base import Model
from generator.model.values import Name, Text


class Person(Model):
    """A person: the name as stored (unpadded), what sets it apart from namesakes, its reading."""

    name: Text
    id: Name | None = None
    gender: Text | None = None
    reading: Text | None = None

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
        return self.gender == "女"


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


class Body(Model):
    """A body: its full name, the short names in use, where it belongs."""

    name: Text
    short: tuple[Text, ...] = ()
    kind: BodyKind
    parent: Text | None = None
    level: Level | None = None
    region: Text | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Full name and short names."""
        return (self.name, *self.short)


class Statute(Model):
    """A statute, local regulation or rule: its official title and the short ones in use."""

    title: Text
    short: tuple[Text, ...] = ()
