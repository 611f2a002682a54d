"""The tables of offices: who entered and left them, who held them."""

from generator.check.offices import Tenure
from generator.render.archive import Archive
from generator.render.data.common import DOCUMENT, OFFICE, PERSON, said_in
from generator.render.data.table import Column, Rows, Table
from generator.render.profiles.holdings import holdings
from generator.render.public import public_events


def appointments(archive: Archive) -> Table:
    """Return the table of who entered or left which office."""
    corpus = archive.corpus
    found = [one for one in public_events(corpus) if one.tenure is not Tenure.HOLDS]
    # Not by the order of records, which would tell of one under embargo.
    found.sort(key=lambda one: (one.date, *one.post, one.person, one.tenure), reverse=True)

    def rows() -> Rows:
        for one in found:
            change = "任" if one.tenure is Tenure.ENTERS else "免"
            name = corpus.people[one.person].name
            said = said_in(one.record.id, archive, one.person)
            office = one.office.body.name, one.office.post
            yield one.person, name, *office, change, str(one.verb or ""), str(one.date), said

    columns = (
        *PERSON,
        *OFFICE,
        Column(
            "change", "任（就任）或者免（离任）", "Whether the office was entered (任) or left (免)"
        ),
        Column(
            "verb",
            "任免的动词，选举的没有",
            "Verb of the appointment or removal, empty for an election",
        ),
        Column("date", "表决的日期", "Day of the vote"),
        DOCUMENT,
    )
    return Table(
        "appointments",
        "任免：任免、辞职、选举，每人每职一行",
        "Appointments, removals, resignations and elections, one row a person and office",
        columns,
        tuple(rows()),
    )


def offices(archive: Archive) -> Table:
    """Return the table of who held which office."""
    corpus = archive.corpus

    def rows() -> Rows:
        for one in holdings(corpus):
            begin = str(one.begin.date) if one.begin else ""
            ended = one.end or one.followed
            yield (
                one.person,
                corpus.people[one.person].name,
                one.office.body.name,
                one.office.post,
                begin,
                str(one.seen.date),
                str(one.last.date),
                str(one.end.date) if one.end else "",
                str(one.until or ""),
                said_in(one.seen.record.id, archive, one.person),
                said_in(ended.record.id, archive, one.person) if ended else "",
            )

    columns = (
        *PERSON,
        *OFFICE,
        Column(
            "from", "任职的日期，没有登载的为空", "Day on which it began, empty if not published"
        ),
        Column("seen", "最早见于哪一天", "First day on which it is known"),
        Column("last_seen", "最近见于哪一天", "Last day on which it is known"),
        Column(
            "until", "离任的日期，没有登载的为空", "Day on which it ended, empty if not published"
        ),
        Column(
            "not_after",
            "至迟到哪一天离任，可能从他人任职推知",
            "Day by which it had ended, perhaps known from a successor",
        ),
        Column("from_document", "任职见于哪份文件", "Id of the document that shows the beginning"),
        Column("until_document", "离任见于哪份文件", "Id of the document that shows the end"),
    )
    return Table(
        "offices",
        "任职：谁在哪个职务上，从哪天到哪天",
        "Who held which office from when to when",
        columns,
        tuple(rows()),
    )
