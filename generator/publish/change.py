"""The change of one target from its old state to its new one, and back.

Both ways may be taken from wherever the last one was broken off: what was done already is seen
from where things lie. The mark tells the new state from the old.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.publish import disk
from generator.publish.room import MARK, Room


@dataclass(frozen=True)
class Change:
    """A target, its new state in `room.new`, and where the old state is kept if it is."""

    room: Room
    spare: Path | None = None
    twin: Path | None = None
    """Where what was replaced lies until the next build; who completes a change does not know it."""

    def forward(self) -> None:
        """Put the new state in place. Raises OSError where the system refuses a step."""
        if self.room.inside:
            _fill(self.room)
            return
        _settle(self.room)
        if not self.room.mark.exists():
            _swap(self.room)
        if self.spare and self.room.new.exists():
            disk.rename(self.room.new, self.spare)

    def back(self) -> None:
        """Put the old state back. Raises OSError where the system refuses a step."""
        if self.room.inside:
            _empty(self.room)
            return
        if self.spare and self.spare.exists() and not self.room.new.exists():
            disk.rename(self.spare, self.room.new)
        _settle(self.room)
        if self.room.mark.exists():
            _swap(self.room)


def _settle(room: Room) -> None:
    """Let what stepped aside for a swap by renaming step back to where there is nothing."""
    if not room.aside.exists():
        return
    free = next((path for path in (room.target, room.new) if not path.exists()), None)
    if free:
        disk.rename(room.aside, free)
    else:
        # Someone has put the old state back by other means, such as git.
        disk.remove(room.aside)


def _swap(room: Room) -> None:
    """Let the target and the prepared folder change places; one of them may be missing."""
    if not room.target.exists():
        disk.rename(room.new, room.target)
    elif not room.new.exists():
        disk.rename(room.target, room.new)
    elif not disk.exchange(room.new, room.target):
        # For a moment there is no target: only where the system cannot exchange folders.
        disk.rename(room.target, room.aside)
        disk.rename(room.new, room.target)
        disk.rename(room.aside, room.new)


def _fill(room: Room) -> None:
    """Move what is in the target aside, then the mark and all that is new into it."""
    if not room.mark.exists():
        for path in _content(room):
            disk.rename(path, room.aside / path.name)
        disk.rename(room.new / MARK, room.mark)
    for path in sorted(room.new.iterdir()):
        disk.rename(path, room.target / path.name)


def _empty(room: Room) -> None:
    """Move what is new out of the target, the mark last, then all that is old into it."""
    if room.mark.exists():
        for path in _content(room):
            disk.rename(path, room.new / path.name)
        disk.rename(room.mark, room.new / MARK)
    for path in sorted(room.aside.iterdir()):
        disk.rename(path, room.target / path.name)


def _content(room: Room) -> Iterator[Path]:
    yield from (path for path in sorted(room.target.iterdir()) if not room.is_own(path.name))
