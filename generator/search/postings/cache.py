"""The parts of the index, each computed once for what its issue says."""

import hashlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence, Set
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import fields
from functools import cache
from importlib.metadata import version
from multiprocessing.process import BaseProcess
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from generator.search.postings.part import Part, part_of
from generator.search.postings.postings import Postings
from generator.search.text.entries import Entry

_FEW = 8
"""So many parts are computed sooner than other processes are started."""
_MOST = 1_000_000_000
"""Bytes of parts that are kept besides those in use: of some 70,000 documents."""
_FIELDS = ("text", "names", "title")
_ARRAYS = tuple(field.name for field in fields(Postings))


def parts_of(issues: Sequence[Sequence[Entry]], folder: Path | None) -> list[Part]:
    """Return the part of every issue; one that stands in `folder` is read instead of computed.

    A part is named after all that it depends on, so any content may share the folder. It serves if
    it can: where it cannot be written or read, everything is computed.
    """
    if folder is None:
        return list(_compute(issues))
    paths = [folder / f"{_digest(entries)}.npz" for entries in issues]
    known = [_read(path) for path in paths]
    missing = [entries for entries, part in zip(issues, known, strict=True) if part is None]
    computed = _compute(missing)
    parts = []
    for part, path in zip(known, paths, strict=True):
        parts.append(part or _kept(next(computed), path))
    _forget(folder, set(paths))
    return parts


def _kept(part: Part, path: Path) -> Part:
    """Write a part for the next build; a folder that is full or read-only is gone without."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(part, path)
    return part


def _forget(folder: Path, used: Set[Path]) -> None:
    """Remove what was used longest ago, so that the folder does not grow without end."""
    with suppress(OSError):
        seen = {path: path.stat() for path in folder.iterdir() if path not in used}
        size = 0
        for path in sorted(seen, key=lambda path: seen[path].st_mtime_ns, reverse=True):
            size += seen[path].st_size
            if size > _MOST:
                path.unlink()


def _compute(issues: Sequence[Sequence[Entry]]) -> Iterator[Part]:
    if len(issues) <= _FEW:
        yield from map(part_of, issues)
        return
    with ProcessPoolExecutor(initializer=_follow) as processes:
        try:
            yield from processes.map(part_of, issues)
        except BaseException:
            processes.shutdown(cancel_futures=True)
            raise


def _follow() -> None:
    """Let a process end with the one that has started it, and leave it to that one to be asked to."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _digest(entries: Sequence[Entry]) -> str:
    digest = hashlib.sha256(_program())
    for entry in entries:
        digest.update(entry.model_dump_json(exclude={"line_ends"}).encode() + b"\n")
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
    unfinished.replace(path)


def _read(path: Path) -> Part | None:
    """Return the part, if a whole one stands there; it counts as used now."""
    try:
        with np.load(path) as arrays:
            text, names, title = (
                Postings(*(arrays[f"{field}_{name}"] for name in _ARRAYS)) for field in _FIELDS
            )
            contexts = arrays["contexts"].reshape(-1, 4).tolist()
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        # Missing, or damaged by a disk that was full.
        return None
    with suppress(OSError):
        os.utime(path)
    return Part(text, names, title, tuple((a, b, c, d) for a, b, c, d in contexts))
