"""Numbers of documents that stay what they are when others come and go.

Documents are numbered by year, in a year by day and issue, there by record. All three have room to
spare, and a place that follows from their own day, or from the hash of their id, as far as others
leave it free: so a document that is added or deleted moves those few at most that it pushes aside.
A newer day has higher numbers.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from generator.grouped import grouped
from generator.model.record import record_of
from generator.search.text.entries import Entry

_IN_DAY = 1.5
"""Places to a document of a day, at least; there are as many as a power of two."""
_IN_YEAR = 2 * _IN_DAY
"""The same of a year, which so has room for all its days, and more only when it has doubled."""
_DATE = re.compile(r"[0-9]{4}(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAYS = 32
_YEAR = 13 * _DAYS
_HASHES = 1 << 32


def numbers_of(entries: Sequence[Entry]) -> tuple[dict[str, int], int]:
    """Return each document's number by its id, and how many numbers there are."""
    ordered = sorted(entries, key=lambda entry: (entry.date, entry.issue.id, entry.id))
    numbers: dict[str, int] = {}
    begin = 0
    for _, of_year in groupby(ordered, key=lambda entry: entry.date[:4]):
        blocks = [list(of) for _, of in groupby(of_year, key=lambda one: (one.date, one.issue.id))]
        sizes = [_room(len(block), _IN_DAY) for block in blocks]
        room = _room(sum(map(len, blocks)), _IN_YEAR)
        places = placed(sizes, [_day(block[0].date) * room // _YEAR for block in blocks], room)
        for block, size, place in zip(blocks, sizes, places, strict=True):
            numbers |= _in_block(block, begin + place, size)
        begin += room
    return numbers, begin


def placed(sizes: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """Return where things of these sizes stand, in their order: where they want to, or near.

    What is wanted ascends, and all sizes together are no more than the room.
    """
    places: list[int] = []
    end = 0
    for size, place in zip(sizes, wanted, strict=True):
        places.append(max(end, place))
        end = places[-1] + size
    for at in reversed(range(len(places))):
        places[at] = min(places[at], room - sizes[at])
        room = places[at]
    return places


def _in_block(block: Sequence[Entry], begin: int, room: int) -> Mapping[str, int]:
    """Number the documents of one day and issue; those of a record stand together, by their ids."""
    records = grouped((record_of(entry.id), entry) for entry in block)
    hashed = sorted((_hash(record), record) for record in records)
    sizes = [len(records[record]) for _, record in hashed]
    places = placed(sizes, [number * room // _HASHES for number, _ in hashed], room)
    return {
        entry.id: begin + place + part
        for (_, record), place in zip(hashed, places, strict=True)
        for part, entry in enumerate(records[record])
    }


def _room(count: int, spare: float) -> int:
    return 1 << (int(count * spare) - 1).bit_length()


def _day(date: str) -> int:
    """Return the place of a day in its year, growing as dates do in their order as texts."""
    found = _DATE.match(date)
    month, day = (int(one or 0) for one in found.groups()) if found else (0, 0)
    return min(month * _DAYS + day, _YEAR - 1)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
