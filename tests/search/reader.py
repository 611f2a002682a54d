"""Reads the files of a search as the search page does, to hold them against what was indexed."""

import gzip
import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

from .reference import Posting

Place = tuple[int, int, str]
"""Where a term stands in the order of the files: the numbers of its two keys, its characters."""


@dataclass(frozen=True)
class Term:
    """A term of a shard, and where it stands in each unit that has it."""

    place: Place
    postings: dict[int, Posting]


@dataclass(frozen=True)
class Written:
    """The files that search_files() returned."""

    files: Mapping[str, bytes]

    @cached_property
    def version(self) -> str:
        """The folder that holds all files but the pointer to it."""
        return str(json.loads(self.files["search/index.json"])["version"])

    def content(self, name: str) -> bytes:
        """Return a file of the version, decompressed."""
        return gzip.decompress(self.files[f"search/{self.version}/{name}"])

    def json(self, name: str) -> Any:
        """Return a file of the version that is JSON."""
        return json.loads(self.content(name).decode("gbk"))

    def folder(self, name: str) -> list[str]:
        """Return the names of the files in a folder of the version, in the order of their numbers."""
        names = {path.removeprefix(f"search/{self.version}/") for path in self.files}
        numbered = [f"{name}/{number}.bin" for number in range(len(names))]
        found = [one for one in numbered if one in names]
        assert found == numbered[: len(found)]
        return found

    @cached_property
    def root(self) -> Any:
        """The root, with the `characters` of each key joined from its two planes."""
        line, _, planes = self.content("root.bin").partition(b"\n")
        root, half = json.loads(line.decode("gbk")), len(planes) // 2
        common = b"".join(map(bytes, zip(planes[:half], planes[half:], strict=True))).decode("gbk")
        ends = list(accumulate(root["counts"]))
        split = [common[a:b] for a, b in zip([0, *ends], ends, strict=False)]
        rare = root["rare"]
        return root | {"characters": [one + rare.get(str(k), "") for k, one in enumerate(split)]}

    @cached_property
    def shards(self) -> list[list[Term]]:
        """The terms of every shard."""
        characters = self.root["characters"]
        return [list(_terms(self.content(name), characters)) for name in self.folder("shards")]

    @cached_property
    def terms(self) -> list[Term]:
        """The terms of all shards, in the order of the files."""
        return [term for shard in self.shards for term in shard]

    @cached_property
    def fragments(self) -> list[Any]:
        """The fragments, in the order of the files."""
        return [self.json(name) for name in self.folder("fragments")]

    @cached_property
    def first(self) -> list[Place]:
        """Where each shard begins, as the directory says it."""
        shards, places = self.root["shards"], []
        k1 = k2 = 0
        split = dict(zip(accumulate(shards["split"]), shards["terms"], strict=True))
        steps = zip(shards["first"], shards["second"], strict=True)
        for number, (d1, d2) in enumerate(steps):
            k1, k2 = k1 + d1, d2 if d1 else k2 + d2
            places.append((k1, k2, split.get(number, "")))
        return places

    def find(self, key1: str, key2: str, characters: str) -> dict[int, Posting]:
        """Look a term up in the one shard where it can be; return where it stands."""
        keys = self.root["keys"]
        place = (keys.index(key1), keys.index(key2), characters)
        shard = self.shards[bisect_right(self.first, place) - 1]
        return next((term.postings for term in shard if term.place == place), {})


def _terms(content: bytes, characters: Sequence[str]) -> Iterator[Term]:
    """Decode a shard; `characters` are those of each key."""
    numbers = Varints(content)
    count = numbers.next()
    places = _places(numbers, count, characters)
    sizes = [numbers.next() for _ in range(count)]
    units = [list(_units(numbers, size)) for size in sizes]
    crumbs = Crumbs(content[numbers.at :])
    for place, of_term in zip(places, units, strict=True):
        alone = len(place[2]) == 1
        phases = {
            unit: frozenset() if alone else crumbs.phases(often > 1) for unit, often in of_term
        }
        yield Term(place, {unit: Posting(often, phases[unit]) for unit, often in of_term})
    assert crumbs.are_read()


def _places(numbers: "Varints", count: int, characters: Sequence[str]) -> list[Place]:
    firsts = list(accumulate(numbers.next() for _ in range(count)))
    seconds: list[int] = []
    for before, first in zip([-1, *firsts], firsts, strict=False):
        seconds.append(numbers.next() + (seconds[-1] if first == before else 0))
    said = [
        [_character(numbers, characters[k]) if k else "" for k in of] for of in (firsts, seconds)
    ]
    return [(*keys, a + b) for *keys, a, b in zip(firsts, seconds, *said, strict=True)]


def _character(numbers: "Varints", under: str) -> str:
    number = numbers.next()
    return under[number - 1] if number else chr(numbers.next())


def _units(numbers: "Varints", size: int) -> Iterator[tuple[int, int]]:
    unit = 0
    for _ in range(size):
        gap, often = divmod(numbers.next(), 2)
        unit += gap
        yield unit, numbers.next() + 2 if often else 1


class Crumbs:
    """Two bits each, four in a byte, taken one by one."""

    def __init__(self, content: bytes) -> None:
        self._left = [byte >> shift & 3 for byte in content for shift in (0, 2, 4, 6)]

    def phases(self, often: bool) -> frozenset[int]:
        """Take the phases of a term in one unit."""
        crumb = self._left.pop(0)
        if not often:
            return frozenset({crumb})
        bits = crumb | self._left.pop(0) << 2
        return frozenset(place for place in range(4) if bits >> place & 1)

    def are_read(self) -> bool:
        """Whether nothing is left but what fills the last byte."""
        return len(self._left) < 4 and not any(self._left)


class Varints:
    """Numbers in unsigned LEB128, taken one by one; `at` is the place of the next one."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.at = 0

    def next(self) -> int:
        number = shift = 0
        while True:
            byte = self._content[self.at]
            self.at += 1
            number |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return number


def pairs_ascend(places: Sequence[Any]) -> bool:
    """Whether every place is after the one before."""
    return all(a < b for a, b in pairwise(places))
