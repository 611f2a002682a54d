"""Facets: for every document what filters ask, in columns, some years in each file."""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

import numpy as np

from generator.search.files.cuts import cuts
from generator.search.files.packed import Json
from generator.search.files.tree import Place
from generator.search.text.entries import Entry

_MOST = 4_000.0
"""Documents of a file of more than one year."""


def in_years(
    entries: Sequence[Entry], numbers: Mapping[str, int]
) -> Iterator[tuple[Place, Sequence[Entry]]]:
    """Yield the documents of some years, by their numbers, with the first of these."""
    ordered = sorted(entries, key=lambda entry: numbers[entry.id])
    years = [list(of) for _, of in groupby(ordered, key=lambda entry: entry.date[:4])]
    ranks = np.array([zlib.crc32(year[0].date[:4].encode()) for year in years], dtype=np.uint64)
    for begin, end in pairwise(cuts([float(len(year)) for year in years], ranks, _MOST)):
        yield (numbers[years[begin][0].id],), [entry for year in years[begin:end] for entry in year]


def single(entries: Sequence[Entry], numbers: Mapping[str, int]) -> Json:
    """Return the facets of which a document has one value, or none (-1)."""
    return {
        "steps": _steps(entries, numbers),
        "series": _single([(entry.series.id, entry.series.title) for entry in entries]),
        "kind": _single([(entry.kind, entry.genre) for entry in entries]),
        "year": _single([(entry.date[:4], f"{entry.date[:4]}年") for entry in entries]),
        "meeting": _single([(entry.meeting, entry.meeting) for entry in entries]),
    }


def several(
    entries: Sequence[Entry], values: Sequence[Sequence[str]], numbers: Mapping[str, int]
) -> Json:
    """Return a facet of which a document has any number of values."""
    every = sorted({value for of_document in values for value in of_document})
    places = {value: place for place, value in enumerate(every)}
    return {
        "steps": _steps(entries, numbers),
        "values": [[value, value] for value in every],
        "columns": [[places[value] for value in of_document] for of_document in values],
    }


def _steps(entries: Sequence[Entry], numbers: Mapping[str, int]) -> Json:
    """Return the numbers of documents, each as the difference to the one before."""
    own = [0, *(numbers[entry.id] for entry in entries)]
    return [after - before for before, after in pairwise(own)]


def _single(values: Sequence[tuple[str, str]]) -> Json:
    every = sorted({value for value in values if value[0]})
    numbers = {value: number for number, value in enumerate(every)}
    return {
        "values": [list(value) for value in every],
        "column": [numbers.get(value, -1) for value in values],
    }
