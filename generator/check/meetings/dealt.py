"""The items of minutes that deal with a record."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.records import records_of
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Item
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.place import Mark


@dataclass(frozen=True)
class Dealt:
    """An item of minutes that deals with a record: as one of its matters or as a report heard."""

    meeting: Record[Model]
    item: Item
    mark: Mark
    """Where the item names the record."""


@once
def dealt_with(corpus: Corpus) -> Mapping[str, tuple[Dealt, ...]]:
    """Return, by the id of a record, the items of minutes that deal with it."""
    found: dict[str, list[Dealt]] = defaultdict(list)
    for record, meeting in records_of(corpus, MeetingRecord):
        for name, dealt in _dealt(record, meeting):
            found[f"{record.issue_id}/{name}"].append(dealt)
    return {name: tuple(items) for name, items in found.items()}


def _dealt(record: Record[Model], meeting: MeetingRecord) -> Iterator[tuple[str, Dealt]]:
    for index, item in enumerate(meeting.items):
        way = ("minutes", "items", index)
        for number, name in enumerate(item.matters):
            yield name, Dealt(record, item, record.place.value(*way, "matters", number))
        for number, heard in enumerate(item.heard):
            yield heard.report, Dealt(record, item, record.place.value(*way, "heard", number))
