"""One build at a time for each target."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from generator.publish.room import room_of


class BusyError(Exception):
    """Another build holds one of the targets."""


@contextmanager
def locked(targets: Iterable[Path], on_wait: Callable[[Path], None] | None) -> Iterator[None]:
    """Hold every target. `on_wait` is told which one has to be waited for.

    Without `on_wait` nothing is waited for: raises BusyError. Raises OSError where no lock can be.
    The system releases the locks when the program ends, however it ends.
    """
    with ExitStack() as held:
        # Two builds take their locks in one order, so they never wait for each other in a circle.
        for target in sorted(targets):
            held.enter_context(_locked(target, on_wait))
        yield


@contextmanager
def _locked(target: Path, on_wait: Callable[[Path], None] | None) -> Iterator[None]:
    path = room_of(target).lock
    lock = FileLock(path)
    try:
        lock.acquire(blocking=False)
    except Timeout as busy:
        if on_wait is None:
            raise BusyError from busy
        on_wait(target)
        lock.acquire()
    try:
        yield
    finally:
        # One who waits opens the file anew, and does not take a lock of a file that is gone.
        # Windows removes it when it is closed, not before.
        with suppress(OSError):
            path.unlink()
        lock.release()
