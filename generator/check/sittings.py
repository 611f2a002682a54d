"""The meetings of all issues, by committee, and which of them a record belongs to."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.records import records_of
from generator.chinese import day, numeral
from generator.kinds.decision import DecisionRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import MeetingRef
from generator.model.registers import Body
from generator.model.sitting import Sitting
from generator.model.values import Day


@dataclass(frozen=True)
class Held:
    """A meeting that was held: its record, what it says, the committee."""

    record: Record[Model]
    sitting: Sitting
    body: Body

    @property
    def session(self) -> str:
        """Such as 第二十五次会议."""
        return f"第{numeral(self.sitting.session)}次会议"

    @property
    def text(self) -> str:
        """The session and its day, for messages: 第二十五次会议（2021年9月22日）."""
        return f"{self.session}（{day(self.sitting.date)}）"


@once
def committees(corpus: Corpus) -> Mapping[str, tuple[Held, ...]]:
    """Return the meetings of each committee, by its full name, in the order of dates."""
    found: dict[str, list[Held]] = defaultdict(list)
    for held in _all(corpus):
        found[held.body.name].append(held)
    return {
        name: tuple(sorted(of, key=lambda held: (held.sitting.date, held.sitting.session)))
        for name, of in found.items()
    }


@once
def meeting_of(corpus: Corpus) -> Mapping[str, Held]:
    """Return, by the id of a record, the meeting that it says it belongs to, if that is known."""
    named: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for held in _all(corpus):
        for name in {held.session, held.record.name}:
            named[held.record.issue_id, name].append(held)
    found = {}
    for record in corpus.content.records:
        ref = getattr(record.data, "meeting", None)
        same = named[record.issue_id, ref] if isinstance(ref, MeetingRef) else []
        if len(same) == 1:
            found[record.id] = same[0]
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


def _all(corpus: Corpus) -> Iterator[Held]:
    for record, sitting in records_of(corpus, Sitting):
        body = corpus.scope(record.series, record.issue).find_body(sitting.body)
        if body:
            yield Held(record, sitting, body)
