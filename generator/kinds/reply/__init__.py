"""Replies: what a body wrote to the deputies whose motion or suggestion it handled."""

from generator.documents.document import Document, Genre
from generator.documents.markdown import Markdown
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, never, nobody
from generator.kinds.long import Below, compose_prose, own_date, whole
from generator.kinds.reply.model import Reply
from generator.link.mentions import Mentions
from generator.link.scope import Scope
from generator.model.record import Record


def compose(record: Record[Reply], scope: Scope) -> tuple[Document, ...]:
    """Return the reply as the record's only document."""
    data = record.data
    told = {
        "题名": data.suggestion or "",
        "编号": data.suggestion_number or "",
        "提出的会议": data.session or "",
        "提出": "、".join((*map(scope.name, data.lead), *((data.by,) if data.by else ()))),
        "办理结果": data.outcome or "",
    }
    added = fill(
        "reply/added.md.j2",
        type=data.type,
        particulars={label: value for label, value in told.items() if value},
    )
    return (compose_prose(record, scope, Genre.REPLY, Below(Markdown(), added, Mentions())),)


KIND = Kind(
    name="reply",
    folder="replies",
    label="建议答复",
    model=Reply,
    parts=whole,
    compose=compose,
    has_text=True,
    needs_text=always,
    date=own_date,
    is_voted=never,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
