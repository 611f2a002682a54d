"""Tries mutations: writes each into a copy of content/, proof-reads it, puts it back."""

import multiprocessing
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.pipeline import proofread
from generator.problems import Severity
from mutations.mutation import Mutation
from mutations.raw import Raw, read, written

Told = frozenset[tuple[str, str, str]]
"""Problems as rule, file and message: their lines move when a file is written anew."""


@dataclass(frozen=True)
class Tried:
    """A mutation, and the rules that complained of it."""

    mutation: Mutation
    rules: tuple[str, ...]


class _Copy:
    """A copy of content/ in which every YAML file is written anew, and what is told of it."""

    def __init__(self, content: Path) -> None:
        self.folder = Path(tempfile.mkdtemp()) / content.name
        shutil.copytree(content, self.folder)
        self._raw = read(self.folder)
        for path, raw in self._raw.items():
            self._write(path, written(raw))
        self._before = self._told()

    def _write(self, path: str, text: str) -> None:
        (self.folder.parent / path).write_text(text, encoding="utf-8")

    def _told(self) -> Told:
        problems = proofread(self.folder).problems
        return frozenset(
            (p.rule, p.path, p.message) for p in problems if p.severity is not Severity.INFO
        )

    def tried(self, files: Mapping[str, str | None]) -> tuple[str, ...]:
        """Return the rules that say something new of the changed files."""
        kept = {path: (self.folder.parent / path).read_text(encoding="utf-8") for path in files}
        try:
            for path, text in files.items():
                if text is None:
                    (self.folder.parent / path).unlink()
                else:
                    self._write(path, text)
            return tuple(sorted({rule for rule, *_ in self._told() - self._before}))
        finally:
            for path, text in kept.items():
                self._write(path, text)

    def close(self) -> None:
        """Remove the copy."""
        shutil.rmtree(self.folder.parent)


_copies: list[_Copy] = []
"""Each process has one."""


def _open(content: str) -> None:
    _copies.append(_Copy(Path(content)))


def _try(files: Mapping[str, str | None]) -> tuple[str, ...]:
    return _copies[0].tried(files)


def tried(content: Path, mutations: Iterable[Mutation], processes: int) -> Iterator[Tried]:
    """Yield every mutation with what was said of it, in their order."""
    mutations = list(mutations)
    texts = [{path: _text(raw) for path, raw in one.files.items()} for one in mutations]
    with multiprocessing.Pool(processes, _open, (str(content),)) as pool:
        for mutation, rules in zip(mutations, pool.imap(_try, texts, chunksize=4), strict=True):
            yield Tried(mutation, rules)


def _text(raw: "Raw | None") -> str | None:
    return None if raw is None else written(raw)
