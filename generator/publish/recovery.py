"""What a build that was killed has left: completed or undone, and told."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.failure import reason
from generator.publish import disk
from generator.publish.journal import Journal, UnfinishedError, find_journal, read_journal
from generator.publish.lock import BusyError, locked
from generator.publish.room import rooms
from generator.publish.twin import retire

Say = Callable[[str], None]
"""Tells the user something, in Chinese."""

_COMPLETED = "上次生成在替换文件夹时中断，现已补完：公报和网站都是新的一版。"
_UNDONE = "上次生成在替换文件夹时中断，新的一版换不上去（{}），现已恢复：公报和网站都是原来的一版。"
_CLEARED = "上次生成没有正常结束：公报和网站都完整，它留下的临时文件已清除。"
_UNFINISHED = (
    "替换文件夹时出错，也没能恢复（{}）：{} 可能一新一旧。"
    "排除原因后再运行任何 gazette 命令，都会接着做完"
)
_LEFT = "临时文件 {} 删不掉（{}），下一次运行 gazette 时会再试。"


def recover(targets: Sequence[Path], note: Path, say: Say) -> None:
    """Complete or undo what a killed build of these targets left; leave a build under way alone.

    `note` names a journal of other targets. Raises UnfinishedError when it can be neither
    completed nor undone, and OSError when what was left cannot be reached.
    """
    left = [*_litter(targets), *(room.lock for target in targets for room in rooms(target)), note]
    if find_journal(targets, note) or any(map(os.path.lexists, left)):
        try:
            with held(targets, note, say, wait=False):
                pass
        except BusyError:
            return


@contextmanager
def held(targets: Sequence[Path], note: Path, say: Say, *, wait: bool = True) -> Iterator[None]:
    """Hold the locks of the targets, and recover what was left there.

    Without `wait`, BusyError is raised when another build holds one of them.
    """
    while True:
        told = _told(targets, note)
        on_wait = (lambda path: say(f"另一次生成正在写 {path}，等它结束……")) if wait else None
        with locked({*targets, *told}, on_wait):
            # Meanwhile another build may have been killed that had one of them and a third.
            if _told(targets, note) <= {*targets, *told}:
                _mend(targets, note, say)
                yield
                return


def _told(targets: Sequence[Path], note: Path) -> frozenset[Path]:
    """Return the targets of the journal that tells of one of these."""
    path = find_journal(targets, note)
    try:
        return read_journal(path).targets if path else frozenset()
    except FileNotFoundError:
        # A build under way has finished meanwhile.
        return frozenset()


def _mend(targets: Sequence[Path], note: Path, say: Say) -> None:
    while path := find_journal(targets, note):
        journal = read_journal(path)
        failed = finish(journal, note, say)
        say(_UNDONE.format(reason(failed)) if failed else _COMPLETED)
    if clear(targets, note, say):
        say(_CLEARED)


def finish(journal: Journal, note: Path, say: Say) -> OSError | None:
    """Bring all targets to the new state, or all back to the old; return why it is the old.

    May be called again after any end. Raises UnfinishedError when neither is possible now.
    """
    failed = None
    try:
        for change in journal.changes:
            change.forward()
    except OSError as error:
        failed = error
        _undo(journal)
    try:
        disk.remove(journal.path)
    except OSError as error:
        # The next command finds it and sees that all is done, or tries once more.
        if failed:
            raise _unfinished(journal, error) from error
        say(_LEFT.format(journal.path, reason(error)))
        return None
    # Without a journal what lies in the rooms is litter, but for what the next build begins with.
    for change in journal.changes:
        retire(change.room, change.twin)
    clear([change.room.target for change in journal.changes], note, say)
    return failed


def _undo(journal: Journal) -> None:
    try:
        for change in reversed(journal.changes):
            change.back()
    except OSError as error:
        raise _unfinished(journal, error) from error


def _unfinished(journal: Journal, failed: OSError) -> UnfinishedError:
    shown = " 和 ".join(str(change.room.target) for change in journal.changes)
    return UnfinishedError(_UNFINISHED.format(reason(failed), shown))


def clear(targets: Iterable[Path], note: Path, say: Say) -> bool:
    """Remove what a build has in the targets' rooms, but the locks; return whether there was any.

    What cannot be removed is told.
    """
    left = [path for path in dict.fromkeys((*_litter(targets), note)) if os.path.lexists(path)]
    for path in left:
        try:
            disk.remove(path)
        except OSError as failed:
            say(_LEFT.format(path, reason(failed)))
    return bool(left)


def _litter(targets: Iterable[Path]) -> Iterator[Path]:
    for target in targets:
        for room in rooms(target):
            draft = room.journal.with_name(f"{room.journal.name}-draft")
            yield from (room.new, room.aside, draft, room.pointer, room.mark)
