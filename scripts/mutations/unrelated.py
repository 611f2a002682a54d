"""Why a change may pass unseen: the fact that was changed stands in relation to no other fact.

Each reason is decided by what content/ holds, not by whether a rule happened to see the change.
"""

from collections.abc import Iterator

from generator.check.values import Value, values
from generator.kinds.appraisal.model import OfficialRating
from generator.kinds.handling.model import Handling, Item, KeyAppraisal
from generator.kinds.meeting.model import InAttendance
from generator.kinds.text.model import Answer, Names
from generator.link.corpus import Corpus
from generator.model.prose import Figure, Imprint
from generator.model.publication import Issue, PrintedPage
from generator.model.refs import ListedRef, PersonRef, Signatory
from generator.model.values import Day, DocumentNumber
from generator.place import Mark
from mutations.coincidence import coincidence
from mutations.elsewhere import Elsewhere
from mutations.mutation import Mutation


class Judge:
    """Decides whether anything in the content contradicts a change."""

    def __init__(self, corpus: Corpus, accepted: frozenset[Mark]) -> None:
        self._corpus, self._accepted = corpus, accepted
        self._elsewhere = Elsewhere(corpus)

    def reason(self, mutation: Mutation) -> str:
        """Return why no other fact contradicts the change, or an empty string when one does."""
        if mutation.kind == "两种票数互换":
            return self._votes(mutation)
        value = mutation.value
        if value is None:
            return ""
        return next((why for why in self._reasons(value, mutation) if why), "")

    def where(self, mutation: Mutation) -> str:
        """Return where else the fact is printed, for the list of what was missed."""
        value = mutation.value
        return self._elsewhere.number(_printed(value), value) if value else ""

    def _reasons(self, value: Value[object], mutation: Mutation) -> Iterator[str]:
        yield self._is_accepted(value)
        yield coincidence(value, mutation)
        yield self._figure(value)
        yield self._single(value, mutation)
        yield self._issued(value)
        yield self._issue(value)
        yield self._page(value, mutation)
        yield self._number(value, mutation)
        yield self._day(value)
        yield self._person(value, mutation)

    def _is_accepted(self, value: Value[object]) -> str:
        """Return a reason where the original is wrong already, and says so."""
        around = [v.mark for v in values(value.located, object) if v.owner is value.owner]
        hit = self._accepted & {value.mark, *around}
        return "原件这里本来就与别处不合，已用 accept 说明" if hit else ""

    def _votes(self, mutation: Mutation) -> str:
        if mutation.way[-1] in {"basically_satisfied", "dissatisfied"} and mutation.same_body:
            return "满意票和合计都不变，结果、名次也不变，没有别处再印"
        return ""

    def _figure(self, value: Value[object]) -> str:
        figures = [v.owner for v in values(value.located, object) if isinstance(v.owner, Figure)]
        own = value.owner
        if not isinstance(own, Figure):
            return ""
        if value.path[-1] in {"value", "share"}:
            if own.of or own.total_of:
                return ""
            if any(own.name in {one.of, *one.total_of} for one in figures):
                return ""
        if self._elsewhere.number(_printed(value), value):
            return ""
        return "单独的数据：没有总数、部分或百分数，也没有在别处再印"

    def _single(self, value: Value[object], mutation: Mutation) -> str:
        """Return a reason for a number that is printed once and is part of no sum."""
        is_digit = mutation.kind.startswith("改一个数字") and isinstance(value.value, int)
        is_single = isinstance(value.owner, Item | KeyAppraisal | Handling | Imprint | Answer)
        if is_digit and is_single and not self._elsewhere.number(_printed(value), value):
            return "只印在这一处的数，不与别的数相加、相比"
        return ""

    def _issued(self, value: Value[object]) -> str:
        if isinstance(value.owner, OfficialRating) and value.path[-1] == "issued":
            return "发出的票只要不少于收回的，没有别处再印"
        return ""

    def _issue(self, value: Value[object]) -> str:
        if not isinstance(value.owner, Issue):
            return ""
        series = value.located.place.mark.path.split("/")[1]
        only = sum(name.split("/")[0] == series for name in self._corpus.content.issues) == 1
        is_order = value.path[-1] in {"serial", "number"} or isinstance(value.value, Day)
        return "本系列只有这一期，没有前后期可比" if only and is_order else ""

    def _page(self, value: Value[object], mutation: Mutation) -> str:
        issue = value.located.data
        if not (isinstance(issue, Issue) and isinstance(value.value, PrintedPage)):
            return ""
        pages = [
            (path, int(page))
            for index, group in enumerate(issue.contents)
            for name, page in group.documents.items()
            for path in [("contents", index, "documents", name)]
            if page
        ]
        at = next(i for i, (path, _) in enumerate(pages) if path == value.path)
        before = pages[at - 1][1] if at else 0
        after = pages[at + 1][1] if at + 1 < len(pages) else 10**9
        return "页码仍在前后两件之间" if before <= int(mutation.after) <= after else ""

    def _number(self, value: Value[object], mutation: Mutation) -> str:
        if not isinstance(value.value, DocumentNumber):
            return ""
        before, bracket, _ = value.value.partition("〕")
        same_year = not bracket or mutation.after.startswith(before)
        if same_year and not self._elsewhere.number(value.value, value):
            return "文号的序号只印在这一处"
        return ""

    def _day(self, value: Value[object]) -> str:
        if isinstance(value.value, Day) and not self._elsewhere.day(value.value, value):
            return "这个日期没有在别处再印，差一天仍合先后次序"
        return ""

    def _person(self, value: Value[object], mutation: Mutation) -> str:
        if not isinstance(value.value, PersonRef | ListedRef | Signatory | str):
            return ""
        if isinstance(value.owner, Names) and value.owner.count is None:
            return "名单没有注明人数"
        if mutation.kind in {"换成另一个人", "名单漏一人"}:
            name = value.value.person if isinstance(value.value, Signatory) else mutation.before
            if not self._elsewhere.person(str(name), value):
                return "这个人本期只出现这一次"
        if mutation.kind == "名单多一人" and isinstance(value.owner, InAttendance):
            return "列席名单没有注明人数"
        if mutation.kind == "名单多一人" and not self._elsewhere.person(mutation.after, value):
            return "多出的人本期没有在别处出现，名单又没有注明人数"
        return ""


def _printed(value: Value[object]) -> str:
    """Return a number as it is printed, with the unit that goes with it."""
    if isinstance(value.owner, Figure) and value.path[-1] == "value":
        return value.owner.printed
    return f"{value.value}{_UNITS.get(str(value.path[-1]), '')}"


_UNITS = {"proposers": "名", "units": "个", "joint": "件", "within": "个月"}
