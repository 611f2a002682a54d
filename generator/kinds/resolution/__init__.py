"""Resolutions on reports: what was heard and examined, with which review, and what is approved."""

import re
from collections.abc import Sequence

from generator.chinese import enumeration, titled
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, document_id, never, nobody, of_its_decision
from generator.kinds.resolution.model import ReportHeard, ResolutionRecord
from generator.link.scope import Scope
from generator.model.record import Record


def parts(_data: ResolutionRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[ResolutionRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the resolution as the record's only document."""
    data, passed = record.data, scope.deciding(record.data)
    examined, approved = _named(data.examined), _named(data.approves)
    body = fill(
        "resolution/resolution.md.j2",
        data=data,
        passed=passed,
        heard=[_heard(one, scope) for one in data.heard],
        examined=examined,
        approved=approved,
        agreed=[f"{scope.body(one.by).name}提出的{_marked(one.title)}" for one in data.agreed],
    )
    return (
        Document(
            id=document_id(record),
            genre=Genre.RESOLUTION,
            title=data.title,
            issuer=passed.body.name,
            date=passed.date,
            body=prose(data.wording, links_from(record.id, record.enclosures))
            if data.wording
            else body,
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=data.number or "",
            meeting=passed.full_name,
            mentions=scope.mentions(data),
            particulars=(("表决结果", data.vote.printed),) if data.vote else (),
        ),
    )


def _heard(report: ReportHeard, scope: Scope) -> str:
    """Return a report as the resolution names it: 县长王大海所作的《政府工作报告》."""
    speaker = scope.named(report.speaker) if report.speaker else ""
    for_body = f"受{scope.body(report.by).name}委托" if report.by else ""
    given = f"{speaker}{for_body}所作的" if speaker or for_body else ""
    return f"{given}{_marked(report.title)}"


_DOCUMENT = re.compile(
    "(?:报告|说明|条例|办法|规定|规则|细则|决定|决议|方案|规划|纲要|意见|章程|公约|目录|名单|要点)"
    "(?:（[^（）]*）)*"
)
"""How the titles of documents end; a budget, final accounts or a plan are none, and bear no marks."""


def _named(titles: Sequence[str]) -> str:
    """Return what is examined or approved: 《甲报告》《乙报告》, 《甲报告》和2022年决算."""
    named = [_marked(one) if _is_marked(one) or _is_document(one) else one for one in titles]
    if not all(map(_is_marked, named)):
        return enumeration(named)
    return "".join(named)


def _marked(title: str) -> str:
    return title if _is_marked(title) else titled(title)


def _is_marked(title: str) -> bool:
    return title.startswith("《") and title.endswith("》")


def _is_document(title: str) -> bool:
    ends = re.search(r"[^（）]{2}(?:（[^（）]*）)*$", title)
    return bool(ends and _DOCUMENT.fullmatch(ends[0]))


KIND = Kind(
    name="resolution",
    folder="resolutions",
    label="决议",
    model=ResolutionRecord,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_decision,
    is_voted=always,
    may_decide=True,
    changes=nobody,
    has_decision=always,
)
