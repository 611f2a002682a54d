"""What an archive consists of: issues, meetings, documents."""

from dataclasses import dataclass
from datetime import date

from bench.archive.bodies import Office, Region
from bench.archive.people import Person
from generator.chinese import numeral


@dataclass(frozen=True)
class Meeting:
    """One meeting of a standing committee."""

    region: Region
    term: int
    session: int
    date: date

    @property
    def name(self) -> str:
        """The meeting in full: 清河市第十四届人民代表大会常务委员会第二十五次会议."""
        return (
            f"{self.region.name}第{numeral(self.term)}届人民代表大会常务委员会"
            f"第{numeral(self.session)}次会议"
        )

    @property
    def short_name(self) -> str:
        """The meeting as titles have it: 市十四届人大常委会第二十五次会议."""
        return f"{self.region.level}{numeral(self.term)}届人大常委会第{numeral(self.session)}次会议"


@dataclass(frozen=True)
class Issue:
    """One issue of a gazette, on one meeting."""

    region: Region
    year: int
    number: int
    serial: int
    meeting: Meeting
    date: date

    @property
    def id(self) -> str:
        """The id as the site has it."""
        return f"{self.region.key}/{self.year}-{self.number}"

    @property
    def title(self) -> str:
        """2021年第3号."""
        return f"{self.year}年第{self.number}号"


@dataclass(frozen=True)
class Heading:
    """A heading within a document."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table: its head and its rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = str | Heading | Table
"""A paragraph, a heading or a table."""


@dataclass(frozen=True)
class Document:
    """One document; its id is its address."""

    id: str
    issue: Issue
    kind: str
    title: str
    issuer: str
    blocks: tuple[Block, ...]
    number: str = ""
    addressee: str = ""
    speaker: str = ""
    people: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()

    @property
    def bodies(self) -> tuple[str, ...]:
        """The issuer and the bodies of the offices, none twice."""
        return tuple(dict.fromkeys((self.issuer, *(office.body for office in self.offices))))


def printed(day: date) -> str:
    """Return a date as it is printed: 2021年9月22日."""
    return f"{day.year}年{day.month}月{day.day}日"
