"""A document as the site has it: front matter, and the article as HTML or as Markdown."""

from collections.abc import Iterator
from html import escape

from bench.archive.model import Block, Document, Heading, Table, printed
from generator.render.page import Meta

GENRES = {
    "minutes": "会议纪要",
    "speech": "讲话",
    "present": "出席人员名单",
    "in-attendance": "列席人员名单",
    "motion": "议案",
    "decision": "决定",
    "notice": "任免通知",
    "report": "报告",
    "survey": "调研报告",
    "opinions": "审议意见",
    "handling": "办理情况报告",
}


def front_matter(document: Document) -> dict[str, Meta]:
    """Return the keys that the site's pages have, without the empty ones."""
    issue = document.issue
    meeting = issue.meeting
    meta: dict[str, Meta] = {
        "template": "document.html",
        "title": document.title,
        "id": document.id,
        "kind": document.kind,
        "genre": GENRES[document.kind],
        "series": {"id": issue.region.key, "title": f"{issue.region.committee}公报"},
        "issue": {
            "id": issue.id,
            "title": issue.title,
            "date": issue.date.isoformat(),
            "serial": issue.serial,
        },
        "issuer": document.issuer,
        "date": meeting.date.isoformat(),
        "date_text": printed(meeting.date),
        "number": document.number,
        "meeting": meeting.name,
        "addressee": [document.addressee] if document.addressee else [],
        "speaker": document.speaker,
        "people": list(dict.fromkeys(person.name for person in document.people)),
        "bodies": list(document.bodies),
        "offices": [str(office) for office in dict.fromkeys(document.offices)],
    }
    return {key: value for key, value in meta.items() if value not in ("", [])}


def article(document: Document) -> str:
    """Return the article's HTML as MkDocs makes it of the page's Markdown."""
    parts = [f'<h1 id="_1">{escape(document.title)}</h1>']
    headings = 1
    for block in document.blocks:
        headings += isinstance(block, Heading)
        parts.append(_html(block, headings))
    return "\n".join(parts)


def _html(block: Block, number: int) -> str:
    if isinstance(block, Heading):
        return f'<h2 id="_{number}">{escape(block.text)}</h2>'
    if isinstance(block, Table):
        head = "".join(f"<th>{escape(cell)}</th>\n" for cell in block.head)
        return (
            f"<table>\n<thead>\n<tr>\n{head}</tr>\n</thead>\n"
            f"<tbody>\n{''.join(_rows(block))}</tbody>\n</table>"
        )
    return f"<p>{escape(block, quote=False)}</p>"


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells = "".join(f"<td>{escape(cell)}</td>\n" for cell in row)
        yield f"<tr>\n{cells}</tr>\n"
