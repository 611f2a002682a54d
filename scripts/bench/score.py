"""Answers compared with the truth."""

import sys
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from statistics import mean

_LARGEST = 5


@dataclass(frozen=True)
class Answer:
    """What a search gave: hits in order of rank, bytes of data, milliseconds, bytes of code."""

    hits: tuple[str, ...]
    size: int = 0
    milliseconds: float = 0
    code: int = 0


@dataclass(frozen=True)
class Score:
    """Recall and precision of one query."""

    recall: float
    precision: float


def score(hits: Collection[str], right: Collection[str]) -> Score:
    """Compare hits with the documents that are right; nothing found is nothing wrong."""
    found = set(hits)
    common = len(found & set(right))
    return Score(common / len(right) if right else 1.0, common / len(found) if found else 1.0)


def averages(name: str, scores: Iterable[Score]) -> dict[str, float]:
    """Return the mean recall and the mean precision as two figures."""
    all_of_them = list(scores)
    return {
        f"recall{name}": mean(score.recall for score in all_of_them),
        f"precision{name}": mean(score.precision for score in all_of_them),
    }


def tell_misses(queries: Sequence[str], scores: Sequence[Score]) -> None:
    """Print on standard error which queries were not answered perfectly."""
    for query, reached in zip(queries, scores, strict=True):
        if reached != Score(1, 1):
            told = f"recall {reached.recall:.3f}, precision {reached.precision:.3f}"
            print(f"  {query}: {told}", file=sys.stderr, flush=True)


def tell_largest(queries: Sequence[str], sizes: Sequence[int]) -> None:
    """Print on standard error which queries download most."""
    ranked = sorted(zip(sizes, queries, strict=True), reverse=True)[:_LARGEST]
    told = ", ".join(f"{query} {size / 1024:.1f} KB" for size, query in ranked)
    print(f"  largest: {told}", file=sys.stderr, flush=True)
