"""Folders in which a build is prepared, and which replace their targets all together."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.publish import disk
from generator.publish.change import Change
from generator.publish.guard import Target
from generator.publish.journal import Journal, find_journal
from generator.publish.recovery import Say, clear, finish, held
from generator.publish.room import MARK, room_of
from generator.publish.signals import unbroken
from generator.publish.twin import begin, retire

_READABLE_BY_ALL = 0o022
"""The umask of a build: a website is for everyone, whoever publishes it."""


@contextmanager
def staged(targets: Sequence[Target], note: Path, say: Say) -> Iterator[tuple[Path, ...]]:
    """Give a folder for each target; replace all targets when the block ends well.

    The folder is empty, or, of a target with a twin, has what the build before the last one wrote.

    When it does not, or the program is killed, the targets are as they were: at once, or after the
    next command. What a killed build left is recovered first. Two builds of the same target wait
    for each other. `note` is where commands look that are not told the targets.

    Raises OSError when the system refuses: then nothing has changed. Raises UnfinishedError when
    it refuses half-way, and refuses the way back, too.
    """
    paths = [target.path.resolve() for target in targets]
    with _readable():
        for path in paths:
            path.parent.mkdir(parents=True, exist_ok=True)
        with held(paths, note, say):
            spares = [target.spare() for target in targets]
            changes = [
                Change(room_of(path), spare, target.twin)
                for path, spare, target in zip(paths, spares, targets, strict=True)
            ]
            try:
                yield tuple(_prepared(change) for change in changes)
                _publish(Journal(changes), note, say)
            except BaseException:
                # As long as there is a journal, what lies in the rooms is needed to go on.
                if not find_journal(paths, note):
                    for change in changes:
                        retire(change.room, change.twin)
                    clear(paths, note, say)
                raise


def _prepared(change: Change) -> Path:
    begin(change.room, None if change.room.inside else change.twin)
    return change.room.new


def _publish(journal: Journal, note: Path, say: Say) -> None:
    for change in journal.changes:
        disk.write(change.room.new / MARK, "")
        if change.room.inside:
            disk.make(change.room.aside)
    with unbroken():
        journal.write(note)
        failed = finish(journal, note, say)
    if failed:
        raise failed


@contextmanager
def _readable() -> Iterator[None]:
    before = os.umask(_READABLE_BY_ALL)
    try:
        yield
    finally:
        os.umask(before)
