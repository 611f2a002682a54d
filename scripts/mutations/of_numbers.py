"""Why a changed number may pass unseen: it is in no sum, no order, and printed nowhere else."""

from generator.check.values import Value, values
from generator.kinds.appraisal.model import OfficialRating
from generator.kinds.handling.model import (
    Counted,
    Handling,
    Item,
    KeyAppraisal,
    OutcomeClass,
    Rate,
)
from generator.kinds.text.model import Answer
from generator.model.prose import Figure, Imprint
from generator.model.publication import Issue, PrintedPage
from generator.model.values import DocumentNumber
from mutations.coincidence import coincidence
from mutations.elsewhere import OWN_DIGITS
from mutations.known import Known, Reason
from mutations.mutation import Mutation


def _accepted(known: Known, value: Value[object], _: Mutation) -> str:
    """Return a reason where the original is wrong already, and says so."""
    marks = {value.mark}
    if isinstance(value.owner, Figure | OfficialRating | Counted | OutcomeClass | Rate):
        group = value.path[:1] if isinstance(value.owner, Counted) else value.path[:-1]
        marks |= {
            v.mark for v in values(value.located, object) if v.path[: len(group)] == group != ()
        }
    if isinstance(value.owner, Figure):
        name = value.owner.name
        totals = (v for v in values(value.located, object) if isinstance(v.owner, Figure))
        marks |= {
            v.mark for v in totals if isinstance(v.owner, Figure) and name in v.owner.total_of
        }
    return "原件这里本来就与别处不合，已用 accept 说明" if known.accepted & marks else ""


def _coincidence(_: Known, value: Value[object], mutation: Mutation) -> str:
    return coincidence(value, mutation)


def _figure(known: Known, value: Value[object], _: Mutation) -> str:
    own, key = value.owner, str(value.path[-1])
    if not isinstance(own, Figure):
        return ""
    figures = [v.owner for v in values(value.located, object) if isinstance(v.owner, Figure)]
    tied = own.of or own.total_of or any(own.name in {f.of, *f.total_of} for f in figures)
    if key in {"value", "share"} and tied:
        return ""
    if key == "value":
        again = bool(known.elsewhere.number(printed(value), value))
    else:
        same = known.elsewhere.same_figures(own, value)
        again = any(getattr(figure, key) == value.value for figure in same)
    if again:
        return ""
    if key == "value" and len(own.value.replace(".", "").strip("0")) < OWN_DIGITS:
        return "只有一位数字（零不算）的数，别处的同一个数多半是巧合，分不出说的是哪一件事"
    return "单独的数据：没有总数、部分或百分数，也没有在别处再印"


def _single(known: Known, value: Value[object], mutation: Mutation) -> str:
    """Return a reason for a number that is printed once and is part of no sum."""
    is_digit = mutation.kind.startswith("改一个数字") and isinstance(value.value, int)
    is_single = isinstance(value.owner, Item | KeyAppraisal | Handling | Imprint | Answer)
    if is_digit and is_single and not known.elsewhere.number(printed(value), value):
        return "只印在这一处的数，不与别的数相加、相比"
    return ""


def _issued(_: Known, value: Value[object], __: Mutation) -> str:
    if isinstance(value.owner, OfficialRating) and value.path[-1] == "issued":
        return "发出的票只要不少于收回的，没有别处再印"
    return ""


def _page(_: Known, value: Value[object], mutation: Mutation) -> str:
    issue = value.located.data
    if not (isinstance(issue, Issue) and isinstance(value.value, PrintedPage)):
        return ""
    pages = [
        (("contents", index, "documents", name), int(page))
        for index, group in enumerate(issue.contents)
        for name, page in group.documents.items()
        if page
    ]
    at = next(i for i, (path, _) in enumerate(pages) if path == value.path)
    before = pages[at - 1][1] if at else 0
    after = pages[at + 1][1] if at + 1 < len(pages) else 10**9
    return "页码仍在前后两件之间" if before <= int(mutation.after) <= after else ""


def _number(known: Known, value: Value[object], mutation: Mutation) -> str:
    if not isinstance(value.value, DocumentNumber):
        return ""
    before, bracket, _ = value.value.partition("〕")
    same_year = not bracket or mutation.after.startswith(before)
    if same_year and not known.elsewhere.number(value.value, value):
        return "文号的序号只印在这一处"
    return ""


_UNITS = {"proposers": "名代表", "units": "个", "joint": "件", "within": "个月"}


def printed(value: Value[object]) -> str:
    """Return a number as it is printed, with the unit that goes with it."""
    if isinstance(value.owner, Figure) and value.path[-1] == "value":
        return value.owner.printed
    return f"{value.value}{_UNITS.get(str(value.path[-1]), '')}"


REASONS: tuple[Reason, ...] = (
    _accepted,
    _coincidence,
    _figure,
    _single,
    _issued,
    _page,
    _number,
)
