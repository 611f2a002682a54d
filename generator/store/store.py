"""A file of values by key, which serves if it can.

Whoever deletes, tears or replaces it loses time and nothing else: a value is believed only with the
hash of its key and content, and where the file cannot be read or written all is made anew.
"""

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from generator.store.keys import Key

MOST = 2_000_000_000
"""Bytes that a store may take before what a run did not use is let go."""
_SIZE = 16
_PATIENCE = 10.0
"""Seconds that a process waits for another one's write."""
_FILES = ("-wal", "-shm", "")
"""What sqlite keeps beside a file, and the file."""
_AT_ONCE = 500
"""Keys of one question to the database."""


class Store:
    """Values by key; several processes may have the same file open."""

    def __init__(self, path: Path | None) -> None:
        """Open the file at `path`, which is made where it can be; without one nothing is kept."""
        self._path = path
        self._used: set[Key] = set()
        self._database: sqlite3.Connection | None = None
        self._of_parent: sqlite3.Connection | None = None
        self._process = os.getpid()
        self.is_writable = False
        if path:
            self._open(path)

    def _open(self, path: Path) -> None:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._database = _connected(path)
            self.is_writable = True
        except sqlite3.OperationalError:
            # Another process has it for itself, or nobody may write here: what is there may be read.
            with suppress(sqlite3.Error):
                self._database = sqlite3.connect(
                    f"{path.absolute().as_uri()}?immutable=1", uri=True
                )
        except sqlite3.DatabaseError:
            with suppress(OSError, sqlite3.Error):
                for ending in _FILES:
                    path.with_name(path.name + ending).unlink(missing_ok=True)
                self._database = _connected(path)
                self.is_writable = True

    @property
    def _own(self) -> sqlite3.Connection | None:
        """The connection of this process: a copy of another one may neither use nor close that one's."""
        if self._process != os.getpid():
            self._process, self._of_parent = os.getpid(), self._database
            self._database, self.is_writable = None, False
            if self._path and self._of_parent:
                self._open(self._path)
        return self._database

    def get(self, keys: Iterable[Key]) -> dict[Key, bytes]:
        """Return the values that are there, by their keys."""
        wanted = list(keys)
        found: dict[Key, bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            found.update(self._rows(wanted[start : start + _AT_ONCE]))
        self._used.update(found)
        return found

    def _rows(self, keys: Sequence[Key]) -> Iterator[tuple[Key, bytes]]:
        database = self._own
        if database is None:
            return
        marks = ",".join("?" * len(keys))
        question = f"SELECT key, value FROM kept WHERE key IN ({marks})"  # noqa: S608 - question marks
        try:
            rows = database.execute(question, keys).fetchall()
        except sqlite3.DatabaseError:
            return
        for key, stored in rows:
            if isinstance(stored, bytes) and stored[:_SIZE] == _seal(key, stored[_SIZE:]):
                yield key, stored[_SIZE:]

    def use(self, keys: Iterable[Key]) -> None:
        """Say that what has these keys is needed still, though nobody asks for it now."""
        self._used.update(keys)

    def put(self, values: Mapping[Key, bytes]) -> None:
        """Keep values: all, or, where there is no room for them, none."""
        self._used.update(values)
        database = self._own
        if database is None or not self.is_writable:
            return
        rows = ((key, _seal(key, value) + value) for key, value in values.items())
        try:
            with database:
                database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", rows)
        except sqlite3.DatabaseError:
            self.is_writable = False

    def take(self, other: Path) -> None:
        """Take over what the store at `other` has, which may have been filled on another machine."""
        with suppress(sqlite3.Error):
            theirs = sqlite3.connect(f"{other.absolute().as_uri()}?mode=ro", uri=True)
            try:
                rows = theirs.execute("SELECT key, value FROM kept")
                # What is not whole is found out when it is asked for.
                self._insert(rows)
            finally:
                theirs.close()

    def _insert(self, rows: Iterable[tuple[Key, bytes]]) -> None:
        database = self._own
        if database is not None and self.is_writable:
            with database:
                database.executemany("INSERT OR IGNORE INTO kept VALUES (?, ?)", rows)

    def close(self) -> None:
        """Let go of the file, and, once it is too large, of what was not needed since it was opened."""
        database = self._own
        if database is None:
            return
        with suppress(OSError, sqlite3.DatabaseError):
            self._forget(database)
        database.close()
        self._database = None

    def _forget(self, database: sqlite3.Connection) -> None:
        if not self.is_writable or self._path is None or self._path.stat().st_size <= MOST:
            return
        known = {key for (key,) in database.execute("SELECT key FROM kept")}
        with database:
            unused = ((key,) for key in known - self._used)
            database.executemany("DELETE FROM kept WHERE key = ?", unused)
        database.execute("VACUUM")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _connected(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        # What a machine that lost its power has lost of a cache is made anew.
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB)")
        database.commit()
        if not os.access(path, os.W_OK):
            raise sqlite3.OperationalError("may not be written")
    except sqlite3.Error:
        # Windows would not let a file go that is open.
        database.close()
        raise
    return database


def _seal(key: Key, value: bytes) -> bytes:
    return hashlib.blake2b(value, key=key, digest_size=_SIZE).digest()
