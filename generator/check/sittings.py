"""The meetings of all issues, by organ, and which of them a record belongs to."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from itertools import chain

from generator.kinds.decision import DecisionRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.once import once
from generator.model.refs import MeetingRef
from generator.model.registers import BodyKind
from generator.model.values import Day


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
        ref = getattr(record.data, "meeting", None)
        scope = corpus.scope(record.series, record.issue)
        held = scope.find_meeting(ref) if isinstance(ref, MeetingRef) else None
        if held:
            found[record.id] = held
    return found


def congress_between(corpus: Corpus, region: str | None, after: Day, until: Day) -> bool:
    """Whether a region's congress was convened for a day after `after`, up to `until`."""
    days = _congresses(corpus).get(region, ())
    return bisect_right(days, after) < bisect_right(days, until)


@once
def _congresses(corpus: Corpus) -> Mapping[str | None, tuple[Day, ...]]:
    """Return the days for which each region's congress was convened."""
    found: dict[str | None, list[Day]] = defaultdict(list)
    for record in corpus.content.records:
        held = meeting_of(corpus).get(record.id)
        if held and isinstance(record.data, DecisionRecord) and record.data.convenes:
            found[held.body.region].append(record.data.convenes.date)
    return {region: tuple(sorted(days)) for region, days in found.items()}
