"""Fragments: the passages themselves, to verify what was found and to show it."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np

from generator.search.files.cuts import cuts
from generator.search.files.packed import Json, pack_json
from generator.search.postings.postings import ORDINALS, TEXT
from generator.search.text.entries import Entry
from generator.search.text.passages import Passage, passages
from generator.search.text.pronunciation import initials_of_title
from generator.search.text.tokenise import traditional_in
from generator.search.text.utf16 import utf16

_LARGEST = 12_000
"""Bytes of a file of more than one passage."""
_FULL = 11_000.0
_BYTE = 0.55
"""Bytes, compressed, that a byte of text takes, about."""
_STEPS = {1: 1_250, 2: 5_000, 4: 10_000}
"""Passages of a file at most, to the number of passages up to which any issue has such files."""
ALL = 1_000
"""As many passages as fit."""


def passages_per_fragment(passages: int, issue: str) -> int:
    """Return how many passages a file of an issue holds at most, if there are so many in all.

    Each issue has thresholds of its own, up to twice the least, by the hash of its id: while an
    archive grows past them its issues are cut anew few at a time, never all for one more document.
    """
    stretched = passages / (1 + zlib.crc32(issue.encode()) / (1 << 32))
    return next((step for step, most in _STEPS.items() if stretched <= most), ALL)


@dataclass(frozen=True)
class _Unit:
    entry: Entry
    number: int
    """Of the document."""
    at: int
    """The place of the passage in it, of so many."""
    count: int
    passage: Passage

    @property
    def unit(self) -> int:
        return self.number * ORDINALS + TEXT + self.at

    @property
    def rank(self) -> int:
        """As the place to begin a file with: that of a document is preferred."""
        told = zlib.crc32(f"{self.entry.id} {self.at}".encode())
        return told if self.at else told | 1 << 32


def fragments(
    entries: Sequence[Entry], numbers: Mapping[str, int], most: int
) -> Iterator[tuple[int, bytes]]:
    """Yield the fragments of an issue's documents, each with its first unit, in the order of those.

    A passage is its text, and how much of its end the next passage begins with. The names of a
    document, which are only verified, stand where its first passage does, and so does the length of
    what stands above its own words.
    """
    ordered = sorted(entries, key=lambda entry: (entry.date, numbers[entry.id]))
    for _, day in groupby(ordered, key=lambda entry: entry.date):
        yield from _files(list(_units(day, numbers)), most, _FULL)


def _units(entries: Iterable[Entry], numbers: Mapping[str, int]) -> Iterator[_Unit]:
    for entry in entries:
        cut = passages(entry.text)
        for at, passage in enumerate(cut):
            yield _Unit(entry, numbers[entry.id], at, len(cut), passage)


def _files(units: Sequence[_Unit], most: int, full: float) -> Iterator[tuple[int, bytes]]:
    """Yield the files of passages; what is too large all the same is cut once more."""
    weights = [max(_weight(unit), full / most) for unit in units]
    ranks = np.array([unit.rank for unit in units], dtype=np.uint64)
    for begin, end in pairwise(cuts(weights, ranks, full)):
        file = pack_json(_content(units[begin:end]))
        if len(file) > _LARGEST and end - begin > 1:
            yield from _files(units[begin:end], most, full / 2)
        else:
            yield units[begin].unit, file


def _weight(unit: _Unit) -> float:
    names = 0 if unit.at else sum(map(len, unit.entry.names)) + 3 * len(unit.entry.title)
    return _BYTE * 2 * (len(unit.passage.text) + names)


def _content(units: Sequence[_Unit]) -> Json:
    documents = [list(of) for _, of in groupby(units, key=lambda unit: unit.number)]
    steps = [0, *(b[0].number - a[0].number for a, b in pairwise(documents))]
    texts = [unit.passage.text for unit in units]
    named = [of[0].entry for of in documents]
    return {
        "documents": [_document(of, step) for of, step in zip(documents, steps, strict=True)],
        "units": [
            [
                unit.passage.text,
                utf16(unit.passage.text[len(unit.passage.text) - unit.passage.tail :]),
            ]
            for unit in units
        ],
        "fold": _fold(texts, named),
    }


def _document(units: Sequence[_Unit], step: int) -> Json:
    """Describe a document of which the file has passages: `here` of `passages`, from `at` on."""
    entry, at = units[0].entry, units[0].at
    shown = entry.model_dump(include={"id", "title", "kind", "date", "number"})
    first: dict[str, Json] = {
        "head": utf16(entry.text[: entry.head]),
        "names": list(entry.names),
        "initials": initials_of_title(entry),
    }
    lines: dict[str, Json] = {
        "ends": [utf16(entry.title[:at]) for at in entry.line_ends.ends],
        "whole": [[utf16(entry.title[:at]) for at in span] for span in entry.line_ends.whole],
    }
    publication = {"genre": entry.sort, "series": entry.series.title, "issue": entry.issue.title}
    place = {"step": step, "at": at, "here": len(units), "passages": units[0].count}
    return {**shown, **lines, **publication, **place, **({} if at else first)}


def _fold(texts: Iterable[str], entries: Iterable[Entry]) -> Json:
    """Return the traditional characters of a file, and their simplified forms."""
    named = (text for entry in entries for text in (entry.title, *entry.names))
    return {**traditional_in("".join((*texts, *named)))}
