"""How documents say by whom, at which session and when something was passed."""

from dataclasses import dataclass

from generator.chinese import day, numeral
from generator.link.corpus import Scope
from generator.model.adoption import Adopted, Adoption
from generator.model.registers import Body
from generator.model.values import Day

_CONGRESS = "人民代表大会"


@dataclass(frozen=True)
class Passed:
    """A vote as documents name it; `occasion` is the organ with term and session."""

    body: Body
    term: int | None
    date: Day
    occasion: str

    @property
    def dated(self) -> str:
        """Such as 2023年3月20日青禾县第九届人民代表大会常务委员会第五次会议."""
        return f"{day(self.date)}{self.occasion}"

    @property
    def congress(self) -> str:
        """The congress of that term, such as 青禾县第九届人民代表大会."""
        before, congress, _ = in_term(self.body, self.term).partition(_CONGRESS)
        return before + congress


def in_term(body: Body, term: int | None) -> str:
    """Return an organ's name with its term: 青禾县第九届人民代表大会常务委员会."""
    if term is None:
        return body.name
    return body.name.replace(_CONGRESS, f"第{numeral(term)}届{_CONGRESS}", 1)


def adoption(vote: Adoption, scope: Scope) -> Passed:
    """Return a vote that is named by organ, term, session and day."""
    body = scope.body(vote.by)
    session = f"第{numeral(vote.session)}次会议" if vote.session is not None else ""
    return Passed(body, vote.term, vote.date, in_term(body, vote.term) + session)


def adopted(data: Adopted, scope: Scope) -> Passed | None:
    """Return the vote by which a record's matter was passed, if the record says it."""
    if data.meeting:
        held = scope.meeting(data.meeting)
        return Passed(held.body, held.sitting.term, held.sitting.date, held.full_name)
    return adoption(data.passed, scope) if data.passed else None


def passed_on(data: Adopted, scope: Scope) -> Day | None:
    """Return the day of that vote, for rules: it may be known where its organ is not."""
    if data.passed:
        return data.passed.date
    held = scope.find_meeting(data.meeting) if data.meeting else None
    return held.sitting.date if held else None
