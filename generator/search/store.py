"""What need not be computed again: values under the hash of all that they are made from."""

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

Key = bytes

_FILE = "search.db"
_MOST = 2_000_000_000
"""Bytes that a store may take before what a build did not use is let go."""
_SIZE = 16
_PATIENCE = 10.0
"""Seconds that a process waits for another one's write."""
_AT_ONCE = 500
"""Keys of one question to the database."""


def key_of(name: str, *parts: bytes) -> Key:
    """Return the key of what a step of this program makes of these parts."""
    digest = hashlib.blake2b(_program(), digest_size=_SIZE)
    for part in (name.encode(), *parts):
        digest.update(len(part).to_bytes(8, "little") + part)
    return digest.digest()


@cache
def _program() -> bytes:
    """Return what every value depends on besides its parts: this program and the readings."""
    generator = Path(__file__).parents[1]
    sources = sorted([*generator.glob("search/**/*"), *generator.glob("pinyin/*")])
    digest = hashlib.sha256(version("pypinyin").encode())
    for source in sources:
        if source.suffix in {".py", ".txt"}:
            digest.update(source.read_bytes())
    return digest.digest()


class Store:
    """A file of values; one that is torn, or of another program, is as good as none.

    It serves if it can: where it cannot be read or written, everything is computed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._used: set[Key] = set()
        self._writable = True
        self._database: sqlite3.Connection | None = None
        self._open()

    def _open(self) -> None:
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / _FILE
        try:
            self._database = _connect(path)
        except sqlite3.OperationalError:
            self._open_to_read(path)  # another process writes, or nobody may
        except sqlite3.DatabaseError:
            self._begin_anew(path)

    def _open_to_read(self, path: Path) -> None:
        self._writable = False
        with suppress(sqlite3.Error):
            self._database = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)

    def _begin_anew(self, path: Path) -> None:
        with suppress(OSError, sqlite3.Error):
            path.unlink()
            self._database = _connect(path)

    @property
    def is_writable(self) -> bool:
        """Whether what is put here is there later."""
        return self._database is not None and self._writable

    def get(self, keys: Sequence[Key]) -> dict[Key, bytes]:
        """Return the values that are there, whole, by their keys."""
        found: dict[Key, bytes] = {}
        for start in range(0, len(keys), _AT_ONCE):
            found |= self._some(keys[start : start + _AT_ONCE])
        self._used.update(found)
        return found

    def _some(self, keys: Sequence[Key]) -> dict[Key, bytes]:
        if self._database is None:
            return {}
        marks = ",".join("?" * len(keys))
        question = f"SELECT key, value FROM kept WHERE key IN ({marks})"  # noqa: S608 - question marks
        try:
            rows = self._database.execute(question, list(keys)).fetchall()
        except sqlite3.DatabaseError:
            return {}
        return {key: value[_SIZE:] for key, value in rows if value[:_SIZE] == _check(value)}

    def put(self, values: Iterable[tuple[Key, bytes]]) -> None:
        """Keep values, all or, on a disk that is full, none."""
        if self._database is None or not self._writable:
            return
        rows = ((key, _checked(key, value)) for key, value in self._noted(values))
        try:
            with self._database:
                self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", rows)
        except sqlite3.DatabaseError:
            self._writable = False

    def _noted(self, values: Iterable[tuple[Key, bytes]]) -> Iterator[tuple[Key, bytes]]:
        for key, value in values:
            self._used.add(key)
            yield key, value

    def drop(self, key: Key) -> None:
        """Let go of a value."""
        if self._database is not None and self._writable:
            with suppress(sqlite3.DatabaseError), self._database:
                self._database.execute("DELETE FROM kept WHERE key = ?", (key,))

    def take(self, other: Path) -> None:
        """Take over what another store has, which may have been filled on another machine."""
        with suppress(sqlite3.DatabaseError):
            theirs = sqlite3.connect(f"{(other / _FILE).absolute().as_uri()}?mode=ro", uri=True)
            rows = theirs.execute("SELECT key, value FROM kept")
            self.put((key, value[_SIZE:]) for key, value in rows if value[:_SIZE] == _check(value))
            theirs.close()

    def forget(self) -> None:
        """Let go of what was not used since this was opened, once there is too much."""
        with suppress(OSError, sqlite3.DatabaseError):
            too_much = (self.folder / _FILE).stat().st_size > _MOST
            if not too_much or self._database is None or not self._writable:
                return
            every = {key for (key,) in self._database.execute("SELECT key FROM kept")}
            with self._database:
                unused = ((key,) for key in every - self._used)
                self._database.executemany("DELETE FROM kept WHERE key = ?", unused)
            self._database.execute("VACUUM")

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()

    def __enter__(self) -> Self:
        """Return this."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the file."""
        self.close()


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_PATIENCE)
    # What a lost machine has lost of a cache is computed again.
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB)")
    database.commit()
    if not os.access(path, os.W_OK):
        raise sqlite3.OperationalError("may not be written")
    return database


def _checked(key: Key, value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=_SIZE).digest() + value


def _check(stored: bytes) -> bytes:
    return hashlib.blake2b(stored[_SIZE:], digest_size=_SIZE).digest()


@contextmanager
def opened(folder: Path | None) -> Iterator[Store]:
    """Open the store in a folder; where none is given or it cannot be written, one for this build."""
    if folder is not None:
        with Store(folder) as store:
            if store.is_writable:
                yield store
                return
            with TemporaryDirectory() as temporary, Store(Path(temporary)) as own:
                own.take(folder)
                yield own
            return
    with TemporaryDirectory() as temporary, Store(Path(temporary)) as own:
        yield own


Kept = Mapping[Key, bytes]
