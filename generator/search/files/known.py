"""Files of what is known beside the documents: by how a name begins."""

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

import numpy as np

from generator.search.files.cuts import cuts
from generator.search.files.packed import Json
from generator.search.files.tree import Place
from generator.search.known.answers import Answer

_NAMES_PER_FILE = 400
_ANSWERS_PER_FILE = 120

T = TypeVar("T")
Files = Iterator[tuple[Place, Json]]


def names_files(names: Mapping[str, Sequence[str]]) -> Files:
    """Yield the other names of names: files of `[[name, [other, …]], …]`."""
    yield from _files(names, _NAMES_PER_FILE, lambda of: [[one, list(names[one])] for one in of])


def answers_files(answers: Sequence[Answer]) -> Files:
    """Yield the answers by the names that they are asked by.

    A file has `answers`, and `names`, each with the places of its answers among these.
    """
    under: dict[str, list[Answer]] = {}
    for one in answers:
        for name in one.names:
            under.setdefault(name, []).append(one)

    def content(names: Sequence[str]) -> Json:
        used = list({id(one): one for name in names for one in under[name]}.values())
        places = {id(one): place for place, one in enumerate(used)}
        return {
            "answers": [_answer(one) for one in used],
            "names": [[name, [places[id(one)] for one in under[name]]] for name in names],
        }

    yield from _files(under, _ANSWERS_PER_FILE, content)


def _answer(one: Answer) -> Json:
    return {
        "kind": one.kind,
        "title": one.title,
        "ends": list(one.ends),
        "page": one.page,
        "rows": [[row.name, row.page, row.said] for row in one.rows],
        "topics": dict(one.topics),
    }


def _files(names: Mapping[str, T], most: int, content: Callable[[Sequence[str]], Json]) -> Files:
    ordered = sorted(names)
    ranks = np.array([zlib.crc32(name.encode()) for name in ordered], dtype=np.uint64)
    for begin, end in pairwise(cuts([1.0] * len(ordered), ranks, float(most))):
        yield tuple(map(ord, ordered[begin])), content(ordered[begin:end])
