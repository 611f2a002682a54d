"""Why a change may pass unseen: the fact that was changed stands in relation to no other fact.

Each reason is decided by what content/ holds, not by whether a rule happened to see the change.
"""

import re
from collections.abc import Iterator

from generator.check.texts import texts
from generator.check.values import Value, values
from generator.kinds.appointment.model import Appointment
from generator.kinds.handling.model import Handling, Item, KeyAppraisal, OutcomeClass
from generator.kinds.meeting.model import Present
from generator.kinds.text.model import Answer, Names
from generator.link.corpus import Corpus
from generator.model.prose import Figure, Imprint, Prose
from generator.model.publication import Issue, PrintedPage
from generator.model.record import Record
from generator.model.refs import ListedRef, PersonRef
from generator.model.values import DocumentNumber
from mutations.mutation import Mutation


def reason(mutation: Mutation, corpus: Corpus) -> str:
    """Return why no other fact contradicts the change, or an empty string when one does."""
    value = mutation.value
    if value is None or not isinstance(value.located, Record | type(value.located)):
        return ""
    return next((why for why in _reasons(value, mutation, corpus) if why), "")


def _reasons(value: Value[object], mutation: Mutation, corpus: Corpus) -> Iterator[str]:
    owner = value.owner
    if isinstance(owner, Figure):
        yield _figure(owner, value, corpus)
    if isinstance(owner, Imprint):
        yield "印数、印发日期只印在这一处" if value.path[-1] == "copies" else ""
    if isinstance(value.value, PrintedPage):
        yield "页码仍在前后两件之间"
    if isinstance(value.value, DocumentNumber) and not _elsewhere(mutation.before, value, corpus):
        yield "文号的序号只印在这一处"
    if isinstance(owner, Issue) and value.path[-1] in {"date", "number", "serial"}:
        yield "本系列只有这一期，没有前后期可比" if _is_only_issue(value, corpus) else ""
    if isinstance(owner, Item | KeyAppraisal | OutcomeClass | Handling | Answer | Prose):
        yield _single(value, mutation, corpus)
    if isinstance(value.value, PersonRef | ListedRef):
        yield _person(value, mutation, corpus)
    if value.path[-1] == "date" and not isinstance(owner, Issue):
        yield _date(value)


def _figure(figure: Figure, value: Value[object], corpus: Corpus) -> str:
    """Return a reason unless the figure is printed twice or is part of a sum or a share."""
    siblings = [one.owner for one in values(value.located, object) if isinstance(one.owner, Figure)]
    tied = figure.of or figure.total_of
    named = any(figure.name in (one.of or "", *one.total_of) for one in siblings)
    if tied or named or (value.path[-1] == "value" and _elsewhere(figure.printed, value, corpus)):
        return ""
    return "报告里单独的数据：没有总数、部分或百分数，也没有在别处再印"


def _elsewhere(text: str, value: Value[object], corpus: Corpus) -> bool:
    """Whether a printed number stands anywhere else in the issue, as a number of its own."""
    whole = re.compile(rf"(?<![0-9.]){re.escape(text)}(?![0-9.])")
    folder = _issue_of(value)
    return any(
        whole.search(one.text)
        for one in texts(corpus)
        if one.source.path.startswith(folder) and one.path != value.path
    ) or any(
        str(other.value) == text and other.path != value.path
        for record in corpus.content.records
        if record.place.mark.path.startswith(folder)
        for other in values(record, DocumentNumber)
    )


def _issue_of(value: Value[object]) -> str:
    return "/".join(value.located.place.mark.path.split("/")[:3])


def _is_only_issue(value: Value[object], corpus: Corpus) -> bool:
    series = value.located.place.mark.path.split("/")[1]
    return sum(name.split("/")[0] == series for name in corpus.content.issues) == 1


def _single(value: Value[object], mutation: Mutation, corpus: Corpus) -> str:
    """Return a reason for a number that its report prints only once."""
    is_number = mutation.kind.startswith("改一个数字")
    return (
        "只印在这一处的数" if is_number and not _elsewhere(mutation.before, value, corpus) else ""
    )


def _person(value: Value[object], mutation: Mutation, corpus: Corpus) -> str:
    """Return a reason for a person whom nothing else of this record or its issue speaks of."""
    if mutation.kind == "名单多一人" and isinstance(value.owner, Present):
        return ""
    if isinstance(value.owner, Names) and value.owner.count is None:
        return "名单没有注明人数"
    name = mutation.before if mutation.before in corpus.people else ""
    speaks = [
        record.id
        for record in corpus.content.records
        if record.place.mark.path.startswith(_issue_of(value))
        for other in values(record, str)
        if name
        and name in other.value
        and (other.path != value.path or record is not value.located)
    ]
    if not speaks:
        return "这个人本期只出现这一次，换成谁都没有可比的"
    return ""


def _date(value: Value[object]) -> str:
    """Return a reason for a date that may be any day before or after its meeting's."""
    if isinstance(value.located.data, Appointment) and value.path[0] == "motion":
        return "议案的日期只要不晚于会议，没有别处再印"
    if isinstance(value.owner, Imprint | Prose | KeyAppraisal):
        return "成文、印发日期前后一天都合次序，没有别处再印"
    return ""
