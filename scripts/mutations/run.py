"""Tries mutations: writes each into a copy of content/, proof-reads it, puts it back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mutations.mutation import Mutation
from mutations.raw import Raw, written
from mutations.trial import told


@dataclass(frozen=True)
class Tried:
    """A mutation, and the rules that complained of it."""

    mutation: Mutation
    rules: tuple[str, ...]


def tried(content: Path, mutations: Iterable[Mutation], processes: int) -> Iterator[Tried]:
    """Yield every mutation with what was said of it, in their order."""
    mutations = list(mutations)
    texts = [{path: _text(raw) for path, raw in one.files.items()} for one in mutations]
    found = told(content, texts, processes, anew=True)
    for mutation, new in zip(mutations, found, strict=True):
        yield Tried(mutation, tuple(sorted({one.rule for one in new})))


def _text(raw: "Raw | None") -> str | None:
    return None if raw is None else written(raw)
