"""Reports with what follows from them, handling reports, resolutions."""

from collections.abc import Iterator

from bench.archive import formulae
from bench.archive.bodies import Office
from bench.archive.desk import Desk
from bench.archive.model import Block, Document, Heading, Table, printed
from bench.archive.plan import Matter, Part
from bench.archive.terms import CAUSES, STATUTES
from generator.chinese import numeral

_ROWS = 8


def report_documents(desk: Desk, matter: Matter) -> Iterator[Document]:
    """Write a report's documents, as many as are planned, all on one cause and one body."""
    cause = desk.rng.choice(CAUSES)
    body = desk.rng.choice(desk.region.bureaux)
    for part in matter.parts:
        yield _document(desk, matter.name, part, cause, body)


def _document(desk: Desk, name: str, part: Part, cause: str, body: str) -> Document:
    region, roster = desk.region, desk.roster
    title, issuer = {
        "report": (f"{body}关于{cause}的报告", body),
        "survey": (f"关于{cause}情况的调研报告", region.committee),
        "opinions": (f"{region.committee_in_short}关于{cause}情况的审议意见", region.committee),
        "handling": (f"{body}关于{desk.issue.year}年代表建议办理情况的报告", body),
        "resolution": (f"{region.committee}关于批准{cause}报告的决议", region.committee),
    }[part.kind]
    official = next(office for office in desk.offices if office.body == body)
    speaker = Office(region.committee, "副主任") if issuer == region.committee else official
    person = roster.vice_chairs[0] if issuer == region.committee else roster.officials[official]
    is_resolution = part.kind == "resolution"
    text = _resolution(desk, cause, body) if is_resolution else _sections(desk, part, cause)
    return Document(
        id=f"{desk.issue.id}/{name}/{part.kind}",
        issue=desk.issue,
        kind="decision" if is_resolution else part.kind,
        title=title,
        issuer=issuer,
        blocks=(f"（{printed(desk.meeting.date)}{desk.meeting.name}）", *text),
        people=(person,),
        offices=(speaker,),
        speaker=f"{speaker} {person.name}",
        number=desk.next_number("人常") if part.kind in {"opinions", "handling"} else "",
    )


def _resolution(desk: Desk, cause: str, body: str) -> list[Block]:
    return [
        f"{desk.meeting.name}听取和审议了{body}关于{cause}的报告。根据《{STATUTES[1]}》的有关规定，"
        f"会议同意这个报告，决定予以批准。",
        desk.prose(cause, 900).paragraph(desk.rng.randint(80, 300)),
    ]


def _sections(desk: Desk, part: Part, cause: str) -> list[Block]:
    prose = desk.prose(cause, part.length)
    opening = desk.slots.fill(desk.rng.choice(formulae.OPENINGS[1:]), cause=cause)
    blocks: list[Block] = [formulae.OPENINGS[0], opening]
    for number, choices in enumerate(formulae.HEADINGS, 1):
        blocks.append(Heading(f"{numeral(number)}、{desk.rng.choice(choices)}"))
        blocks += prose.paragraphs(part.length // len(formulae.HEADINGS))
    if part.kind == "handling":
        blocks += [Heading("办理情况统计"), _table(desk)]
    return blocks


def _table(desk: Desk) -> Table:
    rows = tuple(
        (desk.slots["body"], desk.slots["count"], desk.slots["small"], f"{desk.slots['share']}%")
        for _ in range(_ROWS)
    )
    return Table(("承办单位", "建议件数", "办结件数", "满意率"), rows)
