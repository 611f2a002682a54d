"""Ballots on satisfaction as a table: a column for whatever one of them says."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.refs import BodyRef
from generator.model.satisfaction import Ballots, Choice, Rated

Cells = Mapping[str, str]
"""What one ballot says, by the heading of the column; without what it does not say."""


@dataclass(frozen=True)
class Ballot:
    """A row: the cells of all columns, in their order."""

    cells: tuple[str, ...]


@dataclass(frozen=True)
class BallotTable:
    """Headings, how each column is set, and the rows."""

    headings: tuple[str, ...]
    rulers: tuple[str, ...]
    rows: tuple[Ballot, ...]


_NUMBER, _TEXT, _CENTRE = "---:", "---", ":---:"
_BODY, _SUBJECT = "被评议单位", "测评事项"
_SHARES = {vote: f"{vote}占比" for vote in Choice}
_RULERS: Mapping[str, str] = {
    _BODY: _TEXT,
    _SUBJECT: _TEXT,
    "发出票数": _NUMBER,
    "无效票数": _NUMBER,
    "收回票数": _NUMBER,
    **{heading: _NUMBER for vote in Choice for heading in (vote.label, _SHARES[vote])},
    "满意率": _NUMBER,
    "评议结果": _CENTRE,
    "名次": _NUMBER,
}
"""All columns in their order, each with how it is set."""


def ballot_table(rated: Sequence[Rated], called: Callable[[BodyRef], str]) -> BallotTable:
    """Return the table of some ballots; `called` gives the full name of a body."""
    rows = [dict(_said(one, called)) for one in rated]
    headings = tuple(one for one in _RULERS if any(one in row for row in rows))
    return BallotTable(
        headings,
        tuple(_RULERS[one] for one in headings),
        tuple(Ballot(tuple(row.get(one, "") for one in headings)) for row in rows),
    )


def _counted(ballots: Ballots) -> Mapping[str, int | None]:
    return {
        "发出票数": ballots.issued,
        "无效票数": ballots.invalid,
        "收回票数": ballots.returned,
        **{vote.label: count for vote, count in ballots.votes.items()},
    }


def _said(one: Rated, called: Callable[[BodyRef], str]) -> Iterator[tuple[str, str]]:
    """Yield heading and cell of what a ballot says."""
    numbers = {**(_counted(one.ballots) if one.ballots else {}), "名次": one.rank}
    words = {
        _BODY: called(one.body) if one.body else None,
        _SUBJECT: one.subject,
        **{_SHARES[vote]: share for vote, share in one.percentages},
        "满意率": one.rate,
        "评议结果": one.result,
    }
    yield from ((heading, str(count)) for heading, count in numbers.items() if count is not None)
    yield from ((heading, said) for heading, said in words.items() if said)
