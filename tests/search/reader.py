"""Reads the files of a search as the search page does, to hold them against what was indexed."""

import gzip
import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

from generator.search.postings.ranges import number_of

from .reference import Posting

Place = tuple[int, ...]
"""Where a row stands in the order of the files: its two keys, and the code points of its characters."""

ORDINALS, TEXT, DIGITS = 1024, 2, 12


@dataclass(frozen=True)
class Term:
    """A row of a shard: a term, where it stands in each unit; nothing under another reading."""

    place: Place
    size: int
    postings: dict[int, Posting]
    pieces: int = 0
    """Files of a term that is in files of its own."""
    edges: int = 0
    """1 where words begin with the term, 2 more where words end with it."""

    @property
    def characters(self) -> str:
        return "".join(map(chr, filter(None, self.place[2:])))


@dataclass(frozen=True)
class Written:
    """The files that search_files() returned."""

    files: Mapping[str, bytes]

    @cached_property
    def pointer(self) -> Any:
        """The one file that names others without being named after what is in it."""
        return json.loads(self.files["search/index.json"])

    @property
    def version(self) -> str:
        """The name of the root."""
        return str(self.pointer["version"])

    def content(self, name: str) -> bytes:
        """Return a file by its name, decompressed."""
        return gzip.decompress(self.files[f"search/{name}.bin"])

    def json(self, name: str) -> Any:
        """Return a file that is JSON."""
        return json.loads(self.content(name).decode("gbk"))

    @cached_property
    def root(self) -> Any:
        """The root, with the `characters` of each key joined from its two planes."""
        line, _, planes = self.content(self.version).partition(b"\n")
        root, half = json.loads(line.decode("gbk")), len(planes) // 2
        common = b"".join(map(bytes, zip(planes[:half], planes[half:], strict=True))).decode("gbk")
        ends = list(accumulate(root["counts"]))
        split = [common[a:b] for a, b in zip([0, *ends], ends, strict=False)]
        rare = root["rare"]
        return root | {"characters": [one + rare.get(str(k), "") for k, one in enumerate(split)]}

    def listed(self, tree: Any) -> list[tuple[Place, str]]:
        """Return the files of a directory, each with the first place that is in it."""
        names = [tree["names"][at : at + DIGITS] for at in range(0, len(tree["names"]), DIGITS)]
        starts = list(zip(_starts(tree["starts"]), names, strict=True))
        if not tree["deep"]:
            return starts
        pages = [self.listed(self.json(name)) for _, name in starts]
        assert [page[0][0] for page in pages] == [start for start, _ in starts]
        return [file for page in pages for file in page]

    def folder(self, name: str) -> list[str]:
        """Return the names of the files of a directory that the root has, in their order."""
        return [file for _, file in self.listed(self.root[name])]

    @cached_property
    def shards(self) -> list[list[Term]]:
        """The rows of every shard."""
        return [list(self._rows(self.content(name))) for name in self.folder("shards")]

    @cached_property
    def rows(self) -> list[Term]:
        """The rows of all shards, in the order of the files."""
        return [term for shard in self.shards for term in shard]

    @cached_property
    def fragments(self) -> list[tuple[int, Any]]:
        """The fragments, each with its first unit, in the order of the files."""
        return [(unit, self.json(name)) for (unit,), name in self.listed(self.root["fragments"])]

    @cached_property
    def documents(self) -> dict[int, Any]:
        """What fragments show of every document where it begins, by its number."""
        return {
            number: document
            for unit, fragment in self.fragments
            for number, document in _numbered(unit, fragment)
            if document["at"] == 0
        }

    @property
    def first(self) -> list[Place]:
        """Where each shard begins, as the directory says it."""
        return [place for place, _ in self.listed(self.root["shards"])]

    def find(self, key1: str, key2: str, characters: str) -> dict[int, Posting]:
        """Look a term up in the one shard where it can be; return where it stands."""
        codes = [*map(ord, characters), 0][:2]
        place = (number_of(key1), number_of(key2), *codes)
        shard = self.shards[bisect_right(self.first, place) - 1]
        return next((term.postings for term in shard if term.place == place), {})

    def _rows(self, content: bytes) -> Iterator[Term]:
        numbers = Varints(content)
        runs = _runs(numbers)
        places = [place for run in runs for place in _places(numbers, run)]
        told = [numbers.next() for _ in places]
        coded, edges = [one // 4 for one in told], [one % 4 for one in told]
        shown = [0 if size % 2 else size // 2 for size in coded]
        units = _units(numbers, shown)
        crumbs = Crumbs(content[numbers.at :])
        found = iter(zip(places, coded, units, strict=True))
        rows: list[tuple[Place, int, dict[int, Posting]]] = []
        for _, _, count in runs:
            for _ in range(count):
                place, size, of_term = next(found)
                alone = place[3] == 0
                postings = {
                    unit: Posting(often, frozenset() if alone else crumbs.phases(often > 1))
                    for unit, often in of_term
                }
                rows.append((place, size, postings))
            crumbs.end_byte()
        numbers.at += crumbs.bytes_read
        for (place, size, postings), edge in zip(rows, edges, strict=True):
            pieces = list(self._pieces(numbers, place[3] == 0)) if size % 2 else []
            whole = {unit: one for piece in pieces for unit, one in piece.items()}
            yield Term(place, size // 2, whole or postings, len(pieces), edge)
        assert numbers.at == len(content)

    def _pieces(self, numbers: "Varints", alone: bool) -> Iterator[dict[int, Posting]]:
        """Read the pieces of a long term, whose names stand in its shard."""
        begin = 0
        for _ in range(numbers.next()):
            begin += numbers.next()
            size = numbers.next()
            content = self.content(numbers.name())
            own = Varints(content)
            [units] = _units(own, [size])
            assert all(unit // ORDINALS >= begin for unit, _ in units)
            crumbs = Crumbs(content[own.at :])
            yield {
                unit: Posting(often, frozenset() if alone else crumbs.phases(often > 1))
                for unit, often in units
            }
            assert crumbs.are_read()


def _starts(starts: Sequence[Any]) -> Iterator[Place]:
    before = 0
    for start in starts:
        step, *others = start if isinstance(start, list) else [start]
        before += step
        yield (before, *others)


def _numbered(unit: int, fragment: Any) -> Iterator[tuple[int, Any]]:
    number = unit // ORDINALS
    for document in fragment["documents"]:
        number += document["step"]
        yield number, document


def passages(search: Written) -> dict[int, tuple[str, int]]:
    """Return the passages in all fragments by their units."""
    found: dict[int, tuple[str, int]] = {}
    for unit, fragment in search.fragments:
        texts = iter(fragment["units"])
        for number, document in _numbered(unit, fragment):
            first = number * ORDINALS + TEXT + document["at"]
            for at in range(document["here"]):
                text, tail = next(texts)
                found[first + at] = (text, tail)
        assert not list(texts)
    return found


def _runs(numbers: "Varints") -> list[tuple[int, int, int]]:
    """Read of each run the keys and the number of rows."""
    count = numbers.next()
    steps, others, rows = ([numbers.next() for _ in range(count)] for _ in range(3))
    keys: list[tuple[int, int]] = []
    first = second = 0
    for step, other in zip(steps, others, strict=True):
        first, second = first + step, other if step else second + other
        keys.append((first, second))
    return [(*pair, of) for pair, of in zip(keys, rows, strict=True)]


def _places(numbers: "Varints", run: tuple[int, int, int]) -> Iterator[Place]:
    first = second = 0
    for _ in range(run[2]):
        step, other = numbers.next(), numbers.next()
        first, second = first + step, other if step else second + other
        yield (*run[:2], first, second)


def _units(numbers: "Varints", sizes: Sequence[int]) -> list[list[tuple[int, int]]]:
    """Read of each row its units, with frequencies: first all documents, then places in them."""
    heads = [[_head(numbers) for _ in range(size)] for size in sizes]
    found = []
    for of_row in heads:
        document, place, units = -1, 0, []
        for gap, often in of_row:
            document += gap
            place = numbers.next() + (0 if gap else place + 1)
            units.append((document * ORDINALS + place, often))
        found.append(units)
    return found


def _head(numbers: "Varints") -> tuple[int, int]:
    gap, often = divmod(numbers.next(), 2)
    return gap, numbers.next() + 2 if often else 1


class Crumbs:
    """Two bits each, four in a byte, taken one by one."""

    def __init__(self, content: bytes) -> None:
        self._crumbs = [byte >> shift & 3 for byte in content for shift in (0, 2, 4, 6)]
        self._at = 0

    def phases(self, often: bool) -> frozenset[int]:
        """Take the phases of a term in one unit."""
        crumb = self._next()
        if not often:
            return frozenset({crumb})
        bits = crumb | self._next() << 2
        return frozenset(place for place in range(4) if bits >> place & 1)

    def end_byte(self) -> None:
        """Pass over what fills a byte."""
        while self._at % 4:
            assert self._next() == 0

    @property
    def bytes_read(self) -> int:
        return self._at // 4

    def are_read(self) -> bool:
        """Whether nothing is left but what fills the last byte."""
        left = self._crumbs[self._at :]
        return len(left) < 4 and not any(left)

    def _next(self) -> int:
        self._at += 1
        return self._crumbs[self._at - 1]


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

    def name(self) -> str:
        """Take the name of a file."""
        self.at += DIGITS // 2
        return self._content[self.at - DIGITS // 2 : self.at].hex()


def pairs_ascend(places: Sequence[Any]) -> bool:
    """Whether every place is after the one before."""
    return all(a < b for a, b in pairwise(places))
