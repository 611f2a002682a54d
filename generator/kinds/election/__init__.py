"""Elections, by-elections, recalls and choices: the result as it is made public, with the votes."""

from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.election.model import Candidate, Contest, Election, ElectionType
from generator.kinds.kind import Kind, always, document_id, never, of_its_decision
from generator.link.bodies import Office
from generator.link.mentions import Mentions, holding
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.refs import PersonRef
from generator.model.values import Day

ACTING = "代理"


_GENRES = {ElectionType.RECALL: Genre.RECALL, ElectionType.CHOICE: Genre.CHOICE}
"""What a result is called; that of a by-election is one of an election."""


def parts(_data: Election) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[Election], scope: Scope) -> tuple[Document, ...]:
    """Return the result as the record's only document."""
    data = record.data
    held = scope.deciding(data)
    occasion, date = data.occasion or held.full_name, data.date or held.date
    by = data.issuer or data.by
    issuer = scope.body(by).name if by else held.body.name
    basis = cited(data.basis, scope)
    body = fill(
        "election/election.md.j2",
        data=data,
        scope=scope,
        worded=prose(data.wording, links_from(record.id, record.enclosures))
        if data.wording
        else "",
        occasion=occasion,
        date=date,
        issuer=issuer,
        basis=basis,
        results=[line for contest in data.offices for line in _results(contest, data.type, scope)],
        rows=[(one, contest) for contest in data.offices for one in contest.candidates],
        result=lambda one, contest: _result(one, contest, data.type),
        columns=_columns(data),
    )
    return (
        Document(
            id=document_id(record),
            genre=_GENRES.get(data.type, Genre.ELECTION),
            title=data.title or f"{occasion}{'、'.join(data.types)}结果",
            issuer=issuer,
            date=date,
            body=body,
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=data.number or "",
            meeting=occasion,
            basis=basis,
            mentions=scope.mentions(data) + _held(data, scope),
        ),
    )


def _held(data: Election, scope: Scope) -> Mentions:
    """Return those elected or recalled with the offices."""
    held = (
        holding(scope.person(person), scope.offices(contest.office))
        for contest in data.offices
        for person in contest.elected
    )
    return sum(held, Mentions())


def _results(contest: Contest, of: ElectionType, scope: Scope) -> list[str]:
    """Return what came of a contest: 沈括石为…县长, 何宁的…局长职务, 苏叶代理…主任职务（全票）, 补选苏叶为…."""
    if not contest.elected:
        return []
    note = f"（{contest.note}）" if contest.note else ""
    own = contest.type if contest.type not in {None, of} else ""
    return [f"{own}{scope.names(contest.elected)}{_becomes(contest, of, scope)}{note}"]


def _becomes(contest: Contest, of: ElectionType, scope: Scope) -> str:
    if of is ElectionType.RECALL:
        return f"的{contest.office}职务"
    offices = scope.offices(contest.office)
    meant = "、".join(office.named + office.post.removeprefix(ACTING) for office in offices)
    return (
        f"{ACTING}{meant}职务"
        if any(_acts(office) for office in offices)
        else f"为{contest.office}"
    )


def _acts(office: Office) -> bool:
    """Whether the holder acts in another's place."""
    return office.post.startswith(ACTING)


def _result(one: Candidate, contest: Contest, of: ElectionType) -> str:
    if one.name in contest.elected:
        return "通过" if of is ElectionType.RECALL else "当选"
    return "另选" if one.written_in else "未通过" if of is ElectionType.RECALL else "未当选"


_VOTES = {"in_favour": "赞成", "against": "反对", "abstained": "弃权"}


def _columns(data: Election) -> dict[str, str]:
    """Return the columns of votes that are known of anyone: key to heading."""
    keys = {key for contest in data.offices for one in contest.candidates for key, _ in one.votes}
    return {key: heading for key, heading in _VOTES.items() if key in keys}


def own_date(data: Election) -> Day | None:
    """Return the day of the vote, where it is not that of a meeting that has a record."""
    return data.date or of_its_decision(data)


def whom(data: Election) -> tuple[PersonRef, ...]:
    """Return those voted on and those elected or recalled."""
    return tuple(
        person
        for contest in data.offices
        for person in (*(one.name for one in contest.candidates), *contest.elected)
    )


KIND = Kind(
    name="election",
    folder="elections",
    label="选举",
    model=Election,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=own_date,
    is_voted=always,
    may_decide=False,
    changes=whom,
    has_decision=never,
)
