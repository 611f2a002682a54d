"""Who decided, and when: a meeting as documents call it, or a body on its day."""

from dataclasses import dataclass
from typing import TypeAlias

from generator.chinese import day, numeral
from generator.link.organs import (
    CONGRESS,
    CONGRESS_SHORT,
    NATION,
    congress_in_term,
    in_term,
    region_in_term,
    region_of,
    unit,
)
from generator.model.adoption import Adoption
from generator.model.base import Model
from generator.model.record import Record
from generator.model.registers import Body, BodyKind
from generator.model.sitting import Sitting
from generator.model.values import Day


@dataclass(frozen=True)
class Sat:
    """A meeting as documents call it: the sitting, and the organ that sat."""

    sitting: Sitting
    body: Body

    @property
    def date(self) -> Day:
        """The day of the meeting, that of the vote where it lasted several days."""
        return self.sitting.date

    @property
    def term(self) -> int | None:
        """Which term of its congress it is of."""
        return self.sitting.term

    @property
    def session(self) -> str:
        """Such as 第二十五次会议, 第八次主任会议, 第三次会议预备会议."""
        what = "会议"
        if self.body.kind is BodyKind.CHAIRPERSONS_MEETING:
            what = "委员长会议" if self.body.region == NATION else "主任会议"
        return self._number(what) + ("预备会议" if self.sitting.preparatory else "")

    @property
    def dated(self) -> str:
        """The session and its days, for messages: 第二十五次会议（2021年9月22日）."""
        since = self.sitting.since
        first = f"{day(since)}至" if since and since != self.sitting.date else ""
        return f"{self.session}（{first}{day(self.sitting.date)}）"

    @property
    def congress(self) -> str:
        """The congress of that term: 青禾县第十四届人民代表大会."""
        return f"{self._congress}{CONGRESS}"

    @property
    def full_name(self) -> str:
        """Such as 青禾县第十四届人民代表大会常务委员会第二十五次会议."""
        return f"{self._congress}{self._organ(CONGRESS)}{self.session}"

    @property
    def name(self) -> str:
        """Such as 青禾县第十四届人大常委会第二十五次会议; a congress is not shortened."""
        if self.body.kind is BodyKind.CONGRESS:
            return self.full_name
        return (
            f"{self._short_congress(region_of(self.body), '第')}{self._short_organ}{self.session}"
        )

    @property
    def short_name(self) -> str:
        """Such as 县十四届人大常委会第二十五次会议; of a congress 县十四届人大五次会议."""
        congress = self._short_congress(unit(self.body.region or ""), "")
        return f"{congress}{self._short_organ}{self.session}".replace("人大第", "人大")

    @property
    def meeting_name(self) -> str:
        """What a page says under 会议."""
        return self.full_name

    def _number(self, what: str) -> str:
        return f"第{numeral(self.sitting.session)}次{what}"

    @property
    def _congress(self) -> str:
        """青禾县第十四届, 第十四届全国."""
        return region_in_term(region_of(self.body), self.sitting.term)

    def _short_congress(self, region: str, ordinal: str) -> str:
        term = f"{ordinal}{numeral(self.sitting.term)}届"
        return f"{term}{region}" if region == NATION else f"{region}{term}"

    def _organ(self, congress: str) -> str:
        """Return the organ from its congress on: 人民代表大会常务委员会."""
        match self.body.kind:
            case BodyKind.CONGRESS:
                return congress
            case BodyKind.PRESIDIUM:
                return f"{congress}{self._during}主席团"
            case BodyKind.DELEGATION | BodyKind.SPECIAL_COMMITTEE:
                own = self.body.name.partition(CONGRESS)[2] or self.body.name
                return f"{congress}{self._during}{own}"
            case _:
                return f"{congress}常务委员会"

    @property
    def _during(self) -> str:
        """The session of the congress at which the organ sat: 第三次会议, or an empty string."""
        during = self.sitting.congress_session
        return f"第{numeral(during)}次会议" if during else ""

    @property
    def _short_organ(self) -> str:
        return self._organ(CONGRESS_SHORT).replace("人大常务委员会", "人大常委会")


@dataclass(frozen=True)
class Meeting(Sat):
    """A meeting that has a record."""

    record: Record[Model]

    @property
    def names(self) -> frozenset[str]:
        """By which a record of any issue may name it."""
        return frozenset({self.full_name, self.name, self.record.id})


@dataclass(frozen=True)
class Acting:
    """A body that decided something on a day, at a meeting of which the session is not known."""

    body: Body
    date: Day
    term: int | None = None

    @property
    def full_name(self) -> str:
        """The body's full name, with its term where that is known."""
        return in_term(self.body, self.term)

    @property
    def name(self) -> str:
        """The same: a motion is addressed to it."""
        return self.full_name

    @property
    def congress(self) -> str:
        """The congress, with its term where that is known: 青禾县第十四届人民代表大会."""
        return congress_in_term(self.body, self.term)

    @property
    def meeting_name(self) -> str:
        """What a page says under 会议: nothing where only the body is known."""
        return self.full_name if self.term else ""


Deciding: TypeAlias = Sat | Acting
"""Who decided, and when."""


def voting(vote: Adoption, body: Body) -> Sat | Acting:
    """Return the meeting of a vote, or the body on its day where the session is not known."""
    if vote.term is None or vote.session is None:
        return Acting(body, vote.date, vote.term)
    sitting = Sitting.model_construct(
        body=vote.by, term=vote.term, session=vote.session, date=vote.date
    )
    return Sat(sitting, body)
