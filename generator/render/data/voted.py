"""The table of votes: of meetings, of decisions, of elections."""

from collections.abc import Iterator

from generator.kinds.election.model import Election
from generator.kinds.meeting.model import MeetingRecord
from generator.model.base import Model
from generator.model.record import Record
from generator.model.vote import Vote
from generator.place import Path
from generator.render.archive import Archive
from generator.render.data.common import DOCUMENT, said_in
from generator.render.data.table import Column, Rows, Table, several
from generator.render.public import public_records, public_records_of


def votes(archive: Archive) -> Table:
    """Return the table of votes."""

    def rows() -> Rows:
        for subject, vote, said in _voted(archive):
            yield (
                subject,
                str(vote.method or ""),
                vote.voters,
                vote.in_favour,
                vote.against,
                vote.abstained,
                vote.not_pressed,
                vote.invalid,
                vote.unanimous,
                vote.adopted,
                said,
            )
        yield from _contests(archive)

    columns = (
        Column(
            "subject",
            "表决的事项；选举的是职务和姓名",
            "What was voted on; of an election the office and the name",
        ),
        Column("method", "表决的方式", "How the vote was taken"),
        Column(
            "voters",
            "参加表决的人数，投票的是收回的票数",
            "Number of voters, or of papers returned",
            "integer",
        ),
        Column("in_favour", "赞成", "In favour", "integer"),
        Column("against", "反对", "Against", "integer"),
        Column("abstained", "弃权", "Abstained", "integer"),
        Column("not_pressed", "未按表决器", "Present without pressing a button", "integer"),
        Column("invalid", "无效票", "Invalid papers", "integer"),
        Column(
            "unanimous",
            "是否一致通过而没有报票数",
            "Whether it was unanimous, without figures",
            "boolean",
        ),
        Column("adopted", "是否通过", "Whether it was adopted", "boolean"),
        DOCUMENT,
    )
    return Table(
        "votes",
        "表决：公布了结果的每项表决一行",
        "One row a vote of which the result was published",
        columns,
        tuple(rows()),
    )


def _voted(archive: Archive) -> Iterator[tuple[str, Vote, str]]:
    """Yield what was voted on, the vote, and the document that says so."""
    for record in public_records(archive.corpus):
        owners = {leaf.path[:-1]: leaf.owner for leaf in record.leaves if leaf.owner is not None}
        for path, vote in owners.items():
            if isinstance(vote, Vote):
                yield _subject(record, path, archive), vote, _document(record, path, archive)


def _subject(record: Record[Model], path: Path, archive: Archive) -> str:
    data = record.data
    if isinstance(data, MeetingRecord):
        item = data.items[int(path[2])]
        return item.subject or several(one.title_as or one.report for one in item.heard)
    found = archive.telling(record.id)
    return found.title if found else record.id


def _document(record: Record[Model], path: Path, archive: Archive) -> str:
    """Return where a vote is told: in the minutes, or in the decision."""
    is_in_minutes = path[:1] == ("minutes",)
    return record.document_id("minutes") if is_in_minutes else said_in(record.id, archive)


def _contests(archive: Archive) -> Rows:
    for record, data in public_records_of(archive.corpus, Election):
        for contest in data.offices:
            for one in contest.candidates:
                name = archive.corpus.people[one.name].name
                counts = (one.in_favour, one.against, one.abstained)
                if counts != (None, None, None):
                    said = said_in(record.id, archive)
                    method = str(data.method or "")
                    returned = data.ballots.returned if data.ballots else None
                    elected = one.name in contest.elected
                    subject = f"{contest.office}：{name}"
                    yield subject, method, returned, *counts, None, None, False, elected, said
