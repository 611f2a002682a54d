"""Facets: for every document what filters ask, in columns."""

from collections.abc import Sequence

from generator.search.files.packed import Json
from generator.search.text.entries import Entry


def facets(entries: Sequence[Entry]) -> Json:
    """Return the facets of which a document has one value, or none (-1)."""
    return {
        "series": _single([(entry.series.id, entry.series.title) for entry in entries]),
        "kind": _single([(entry.kind, entry.genre) for entry in entries]),
        "year": _single([(entry.date[:4], f"{entry.date[:4]}年") for entry in entries]),
        "meeting": _single([(entry.meeting, entry.meeting) for entry in entries]),
    }


def several(values: Sequence[Sequence[str]]) -> Json:
    """Return a facet of which a document has any number of values."""
    every = sorted({value for of_document in values for value in of_document})
    numbers = {value: number for number, value in enumerate(every)}
    return {
        "values": [[value, value] for value in every],
        "columns": [[numbers[value] for value in of_document] for of_document in values],
    }


def _single(values: Sequence[tuple[str, str]]) -> Json:
    every = sorted({value for value in values if value[0]})
    numbers = {value: number for number, value in enumerate(every)}
    return {
        "values": [list(value) for value in every],
        "column": [numbers.get(value, -1) for value in values],
    }
