"""Supervision: reports of inspections and inquiries, answers to opinions, yearly plans."""

from generator.chinese import day
from generator.documents.citation import cited
from generator.documents.document import Document
from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.templates import fill
from generator.kinds.kind import Kind, never, nobody
from generator.kinds.long import Below, compose_prose, is_adopted, own_date, whole
from generator.kinds.supervision.model import Supervision
from generator.kinds.text.due import due
from generator.kinds.text.model import TextRecord
from generator.link.mentions import Mentions
from generator.link.scope import Scope, scope_of
from generator.model.record import Record, is_of


def compose(record: Record[Supervision], scope: Scope) -> tuple[Document, ...]:
    """Return the report or plan as the record's only document."""
    data = record.data
    particulars = {
        "监督的议题": data.subject or "",
        "受监督的机关": "、".join(scope.body(ref).name for ref in data.supervised),
        "检查的法律法规": "、".join(cited(data.statutes, scope)),
        "时段": _period(data),
        **_answered(record, scope),
    }
    named = {label: value for label, value in particulars.items() if value}
    items = [(one, [scope.body(ref).name for ref in one.by]) for one in data.items]
    below = Below(
        own=fill("supervision/items.md.j2", items=items),
        added=fill("supervision/added.md.j2", particulars=named),
        mentions=Mentions(),
    )
    return (compose_prose(record, scope, data.genre, below),)


def _period(data: Supervision) -> str:
    """Return such as 2023年3月1日至2023年3月9日."""
    return "至".join(day(one) for one in (data.since, data.until) if one)


def _answered(record: Record[Supervision], scope: Scope) -> dict[str, str]:
    """Return the opinions that a report answers, and by when they wanted it."""
    answers = record.data.answers
    opinions = scope.corpus.records[answers] if answers else None
    if not is_of(opinions, TextRecord):
        return {}
    address = links_from(record.id)(opinions.id)
    until = due(opinions, scope_of(scope.corpus, opinions.series, opinions.issue))
    return {
        "答复的审议意见": Markdown(f"[{escape(opinions.data.title)}](<{address}>)"),
        "要求答复的期限": f"{day(until)}以前" if until else "",
    }


def needs_text(data: Supervision) -> bool:
    """Whether there is nothing but the text: a plan may be its items."""
    return not data.items


KIND = Kind(
    name="supervision",
    folder="supervision",
    label="监督",
    model=Supervision,
    parts=whole,
    compose=compose,
    has_text=True,
    needs_text=needs_text,
    date=own_date,
    is_voted=is_adopted,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
