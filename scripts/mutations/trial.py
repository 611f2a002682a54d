"""A copy of content/, in which files are changed, proof-read and put back."""

import multiprocessing
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from generator.pipeline import proofread
from generator.problems import Severity
from generator.store.store import Store
from mutations.raw import read, written

Changed = Mapping[str, str | None]
"""New texts of files; None for one that is left out."""

_OF_ACCEPTANCES = "unused-acceptance"
"""Told of any change of a text that an acceptance quotes: it says nothing of the change."""


class Told(NamedTuple):
    """A problem without its line, which moves when a file is written anew."""

    rule: str
    path: str
    message: str


@dataclass(frozen=True)
class _Source:
    """What is copied, and whether its YAML is written anew, as mutations of values write it."""

    content: Path
    anew: bool
    around: str
    """The folder that the copies are made in, which goes when all is tried."""


class Copy:
    """A copy of content/, and what is told of it as it is."""

    def __init__(self, source: _Source) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=source.around)) / source.content.name
        shutil.copytree(source.content, self.folder)
        if source.anew:
            for path, raw in read(self.folder).items():
                self._write(path, written(raw))
        # What an issue that was not changed gives is read, not found anew.
        self._store = Store(self.folder.parent / "store")
        self._before = self._told()

    def _write(self, path: str, text: str) -> None:
        (self.folder.parent / path).write_text(text, encoding="utf-8")

    def _told(self) -> frozenset[Told]:
        return frozenset(
            Told(p.rule, p.path, p.message)
            for p in proofread(self.folder, store=self._store).problems
            if p.severity is not Severity.INFO and p.rule != _OF_ACCEPTANCES
        )

    def told(self, files: Changed) -> frozenset[Told]:
        """Return what is new when the files are changed so; they are put back."""
        kept = {path: (self.folder.parent / path).read_text(encoding="utf-8") for path in files}
        try:
            for path, text in files.items():
                if text is None:
                    (self.folder.parent / path).unlink()
                else:
                    self._write(path, text)
            return self._told() - self._before
        finally:
            for path, text in kept.items():
                self._write(path, text)


_copies: list[Copy] = []
"""Each process has one."""


def _open(source: _Source) -> None:
    _copies.append(Copy(source))


def _try(files: Changed) -> frozenset[Told]:
    return _copies[0].told(files)


def told(
    content: Path, changes: Sequence[Changed], processes: int, *, anew: bool
) -> Iterator[frozenset[Told]]:
    """Yield what is told of each change that is not told without it, in their order."""
    with tempfile.TemporaryDirectory() as around:
        source = _Source(content, anew, around)
        with multiprocessing.Pool(processes, _open, (source,)) as pool:
            yield from pool.imap(_try, changes, chunksize=4)
