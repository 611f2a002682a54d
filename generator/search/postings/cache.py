"""The parts of the index, each computed once for what its issue says."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np

from generator.search.postings.part import Part, part_of
from generator.search.postings.postings import Postings
from generator.search.text.entries import Entry

_FEW = 8
"""So many parts are computed sooner than other processes are started."""
_FIELDS = ("text", "names", "title")
_ARRAYS = tuple(field.name for field in fields(Postings))


def parts_of(issues: Sequence[Sequence[Entry]], folder: Path | None) -> list[Part]:
    """Return the part of every issue; one that stands in `folder` is read instead of computed.

    Afterwards the folder holds the parts of these issues and no others.
    """
    if folder is None:
        return list(_compute(issues))
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{_digest(entries)}.npz" for entries in issues]
    missing = [n for n, path in enumerate(paths) if not path.exists()]
    for n, part in zip(missing, _compute([issues[n] for n in missing]), strict=True):
        _write(part, paths[n])
    for stale in set(folder.iterdir()) - set(paths):
        stale.unlink()
    return [_read(path) for path in paths]


def _compute(issues: Sequence[Sequence[Entry]]) -> Iterator[Part]:
    if len(issues) <= _FEW:
        yield from map(part_of, issues)
        return
    with ProcessPoolExecutor() as processes:
        yield from processes.map(part_of, issues)


def _digest(entries: Sequence[Entry]) -> str:
    digest = hashlib.sha256(_program())
    for entry in entries:
        digest.update(entry.model_dump_json().encode() + b"\n")
    return digest.hexdigest()[:32]


@cache
def _program() -> bytes:
    """Return what a part depends on besides its documents: this program and the readings."""
    generator = Path(__file__).parents[2]
    sources = sorted([*generator.glob("search/**/*"), *generator.glob("pinyin/*")])
    digest = hashlib.sha256(version("pypinyin").encode())
    for source in sources:
        if source.suffix in {".py", ".txt"}:
            digest.update(source.read_bytes())
    return digest.digest()


def _write(part: Part, path: Path) -> None:
    """Write a part under another name first: whoever kills the program leaves no half of one."""
    arrays = {
        f"{field}_{name}": getattr(getattr(part, field), name)
        for field in _FIELDS
        for name in _ARRAYS
    }
    unfinished = path.with_suffix(".unfinished")
    with unfinished.open("wb") as file:
        np.savez(file, contexts=np.array(part.contexts, dtype=np.str_), **arrays)
    unfinished.rename(path)


def _read(path: Path) -> Part:
    with np.load(path) as arrays:
        text, names, title = (
            Postings(*(arrays[f"{field}_{name}"] for name in _ARRAYS)) for field in _FIELDS
        )
        contexts = arrays["contexts"].reshape(-1, 4).tolist()
        return Part(text, names, title, tuple((a, b, c, d) for a, b, c, d in contexts))
