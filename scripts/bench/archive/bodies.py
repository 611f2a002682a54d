"""Regions with their bodies and offices, and who holds them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bench.archive.people import Person


@dataclass(frozen=True)
class Office:
    """A post in a body, by their full name: 清河市民政局局长."""

    body: str
    post: str

    def __str__(self) -> str:
        return self.body + self.post


@dataclass(frozen=True)
class Region:
    """A city or county with its congress; `key` is its series' id."""

    name: str
    short: str
    key: str
    share: float
    """Of the archive's documents."""
    bureaux: tuple[str, ...]
    committees: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def level(self) -> str:
        """市, 县 or 区."""
        return self.name[-1]

    @property
    def congress(self) -> str:
        """The congress's name."""
        return f"{self.name}人民代表大会"

    @property
    def committee(self) -> str:
        """The standing committee's full name."""
        return f"{self.congress}常务委员会"

    @property
    def committee_in_short(self) -> str:
        """The standing committee as its own documents call it."""
        return f"{self.name}人大常委会"

    @property
    def government(self) -> str:
        """The government's name."""
        return f"{self.name}人民政府"

    @property
    def court(self) -> str:
        """The court's name."""
        return f"{self.name}{'中级' if self.level == '市' else ''}人民法院"

    @property
    def procuratorate(self) -> str:
        """The procuratorate's name."""
        return f"{self.name}人民检察院"


@dataclass(frozen=True)
class Roster:
    """Who sits in the committee and who holds which office in one term."""

    chair: Person
    vice_chairs: tuple[Person, ...]
    secretary: Person
    members: tuple[Person, ...]
    officials: Mapping[Office, Person]
    deputies: tuple[Person, ...]
    """Members of the congress who sign motions and suggestions."""
