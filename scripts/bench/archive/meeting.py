"""The documents of a meeting itself: minutes, closing speech, lists of those present."""

from collections.abc import Iterator

from bench.archive.bodies import Office, Roster
from bench.archive.desk import Desk
from bench.archive.model import Document, Table, printed
from bench.archive.people import Person
from bench.archive.plan import Matter
from bench.archive.terms import CAUSES
from generator.chinese import numeral

_OUTCOMES = ("听取和审议了", "审议并通过了", "听取了", "经审议，表决通过了", "书面审议了")
_IN_ATTENDANCE = 30


def meeting_documents(desk: Desk, matter: Matter) -> Iterator[Document]:
    """Write the meeting's documents, as many as are planned."""
    write = {
        "minutes": _minutes,
        "speech": _speech,
        "present": _present,
        "in-attendance": _in_attendance,
    }
    for part in matter.parts:
        yield write[part.kind](desk, part.length)


def _minutes(desk: Desk, _length: int) -> Document:
    region, roster, rng = desk.region, desk.roster, desk.rng
    present = _members(roster)
    vice_chairs = "、".join(person.name for person in roster.vice_chairs)
    opening = (
        f"{desk.meeting.name}于{printed(desk.meeting.date)}在{region.level}人大常委会会议室举行。"
        f"{region.level}人大常委会主任{roster.chair.name}主持会议，副主任{vice_chairs}，"
        f"秘书长{roster.secretary.name}及常委会组成人员{len(present)}人出席会议。"
        f"{region.level}“一府两院”领导同志列席会议。现将会议内容纪要如下："
    )
    items = []
    for number, cause in enumerate(rng.sample(CAUSES, rng.randint(3, 6)), 1):
        body = rng.choice(region.bureaux)
        summary = desk.prose(cause, 600).paragraph(rng.randint(60, 240))
        items.append(
            f"{numeral(number)}、{rng.choice(_OUTCOMES)}{body}关于{cause}的报告。会议指出，{summary}"
        )
    last = f"{numeral(len(items) + 1)}、经审议，表决通过了有关人事任免事项（任免名单另发）。"
    term, session = numeral(desk.meeting.term), numeral(desk.meeting.session)
    return Document(
        id=f"{desk.issue.id}/meeting/minutes",
        issue=desk.issue,
        kind="minutes",
        title=f"{region.name}第{term}届人大常委会第{session}次会议纪要",
        issuer=region.committee,
        blocks=(opening, *items, last),
        people=present,
        offices=tuple(dict.fromkeys(_posts(desk))),
    )


def _speech(desk: Desk, length: int) -> Document:
    chair = desk.roster.chair
    office = Office(desk.region.committee, "主任")
    return Document(
        id=f"{desk.issue.id}/meeting/speech",
        issue=desk.issue,
        kind="speech",
        title=(
            f"{desk.region.level}人大常委会主任{chair.name}在{desk.meeting.short_name}结束时的讲话"
        ),
        issuer=desk.region.committee,
        blocks=(
            f"（{printed(desk.meeting.date)}）",
            "各位副主任、秘书长、各位委员，同志们：",
            *desk.prose(desk.rng.choice(CAUSES), length).paragraphs(length),
        ),
        people=(chair,),
        offices=(office,),
        speaker=f"{office} {chair.name}",
    )


def _present(desk: Desk, _length: int) -> Document:
    members, offices = _members(desk.roster), _posts(desk)
    rows = tuple(
        (person.name, office.post) for person, office in zip(members, offices, strict=True)
    )
    return Document(
        id=f"{desk.issue.id}/meeting/present",
        issue=desk.issue,
        kind="present",
        title=f"{desk.meeting.short_name}出席人员名单",
        issuer=desk.region.committee,
        blocks=(Table(("姓名", "职务"), rows), f"共{len(members)}人。"),
        people=members,
        offices=tuple(dict.fromkeys(offices)),
    )


def _in_attendance(desk: Desk, _length: int) -> Document:
    found = desk.rng.sample(list(desk.roster.officials.items()), _IN_ATTENDANCE)
    rows = tuple(
        (person.name, str(office).replace(desk.region.name, desk.region.level, 1))
        for office, person in found
    )
    return Document(
        id=f"{desk.issue.id}/meeting/in-attendance",
        issue=desk.issue,
        kind="in-attendance",
        title=f"{desk.meeting.short_name}列席人员名单",
        issuer=desk.region.committee,
        blocks=(Table(("姓名", "职务"), rows),),
        people=tuple(person for _, person in found),
        offices=tuple(office for office, _ in found),
    )


def _members(roster: Roster) -> tuple[Person, ...]:
    return (roster.chair, *roster.vice_chairs, roster.secretary, *roster.members)


def _posts(desk: Desk) -> tuple[Office, ...]:
    """Return the office of each of the members, in their order."""
    roster = desk.roster
    posts = ("主任", *["副主任"] * len(roster.vice_chairs), "秘书长")
    all_posts = (*posts, *["委员"] * len(roster.members))
    return tuple(Office(desk.region.committee, post) for post in all_posts)
