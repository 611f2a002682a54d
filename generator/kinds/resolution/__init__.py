"""Resolutions on reports: what was heard and examined, with which review, and what is approved."""

from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, document_id, never, nobody, of_its_decision
from generator.kinds.resolution.model import ReportHeard, ResolutionRecord
from generator.link.corpus import Scope
from generator.model.record import Record


def parts(_data: ResolutionRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[ResolutionRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the resolution as the record's only document."""
    data, passed = record.data, scope.deciding(record.data)
    body = fill(
        "resolution/resolution.md.j2",
        data=data,
        passed=passed,
        heard=[_heard(one, scope) for one in data.heard],
        agreed=[f"{scope.body(one.by).name}提出的《{one.title}》" for one in data.agreed],
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
    return f"{given}《{report.title}》"


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
