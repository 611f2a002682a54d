"""The meetings of all issues, by organ, and which of them a record belongs to."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from generator.check.days import is_before
from generator.kinds.decision import DecisionRecord
from generator.kinds.election.model import Election
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.once import once
from generator.link.scope import scope_of
from generator.model.registers import BodyKind
from generator.model.values import Day

ACTS = ("按照", "依照", "遵照", "对照", "根据", "落实", "执行", "通过", "提请", "报请", "提交", "贯彻", "经过", "召开", "举行", "参加", "出席", "列席", "配合", "围绕", "结合", "针对", "听取", "筹备")  # fmt: skip
"""Words before the region's unit of a meeting: 按照县九届人大常委会第五次会议."""


@once
def organs(corpus: Corpus) -> Mapping[str, tuple[Meeting, ...]]:
    """Return the meetings of each organ, by its full name, in the order of dates."""
    found: dict[str, list[Meeting]] = defaultdict(list)
    for held in chain.from_iterable(corpus.meetings.values()):
        found[held.body.name].append(held)
    return {
        name: tuple(sorted(of, key=lambda held: (held.sitting.date, held.sitting.session)))
        for name, of in found.items()
    }


@once
def committees(corpus: Corpus) -> Mapping[str, tuple[Meeting, ...]]:
    """Return the meetings of each standing committee, by its full name, in the order of dates."""
    kind = BodyKind.STANDING_COMMITTEE
    return {name: of for name, of in organs(corpus).items() if of[0].body.kind is kind}


@once
def meeting_of(corpus: Corpus) -> Mapping[str, Meeting]:
    """Return, by the id of a record, the meeting that it says it belongs to, if that is known."""
    found = {}
    for record in corpus.content.records:
        held = scope_of(corpus, record.series, record.issue).meeting_of(record.data)
        if held:
            found[record.id] = held
    return found


def is_during(day: Day, held: Meeting) -> bool:
    """Whether a meeting sat on a day: any from its first to its last, as far as both dates say."""
    return not is_before(day, held.sitting.first) and not is_before(held.sitting.date, day)


def congress_between(corpus: Corpus, region: str | None, after: Day, until: Day) -> bool:
    """Whether a region's congress was convened for a day after `after`, up to `until`."""
    return _any_between(_congresses(corpus).get(region, ()), after, until)


def term_between(corpus: Corpus, region: str | None, after: Day, until: Day) -> bool:
    """Whether another term of a region's congress began after `after`, up to `until`."""
    return _any_between(_terms(corpus).get(region, ()), after, until)


def _any_between(days: Sequence[Day], after: Day, until: Day) -> bool:
    return bisect_right(days, after) < bisect_right(days, until)


@once
def _terms(corpus: Corpus) -> Mapping[str | None, tuple[Day, ...]]:
    """Return the days by which each region's congress had begun another term.

    They are registered, or follow from two meetings of its committee: the later one is of it.
    """
    found: dict[str | None, set[Day]] = defaultdict(set)
    for body in corpus.content.bodies:
        found[body.data.region].update(term.since for term in body.data.terms)
    for meetings in committees(corpus).values():
        for before, held in pairwise(meetings):
            if held.sitting.term != before.sitting.term:
                found[held.body.region].add(held.sitting.date)
    return {region: tuple(sorted(days)) for region, days in found.items()}


@once
def _congresses(corpus: Corpus) -> Mapping[str | None, tuple[Day, ...]]:
    """Return the days for which each region's congress was convened, or on which it elected."""
    found: dict[str | None, list[Day]] = defaultdict(list)
    for record in corpus.content.records:
        held = meeting_of(corpus).get(record.id)
        if held and isinstance(record.data, DecisionRecord) and record.data.convenes:
            found[held.body.region].append(record.data.convenes.date)
        if isinstance(record.data, Election):
            scope = scope_of(corpus, record.series, record.issue)
            voted = scope.find_deciding(record.data)
            if voted and voted.body.kind is BodyKind.CONGRESS:
                found[voted.body.region].append(record.data.date or voted.date)
    return {region: tuple(sorted(days)) for region, days in found.items()}
