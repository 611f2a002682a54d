"""The console command `gazette`: runs the command that is asked for, and ends as programs should.

The commands are imported late: what the user interrupts meanwhile ends quietly, too.
"""

import errno
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from generator.console import UnheardError, fall_silent, flush, note, prepare_streams
from generator.failure import reason
from generator.publish.signals import ENDING

_SIGNALLED = 128
"""What a shell adds to the number of the signal that has ended a program."""
_SIGPIPE = 13


class EndedError(KeyboardInterrupt):
    """Someone or something asks the program to end, by the signal of this number."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 for problems, 2 for wrong usage."""
    prepare_streams()
    try:
        _listen()
        code = _run(arguments)
        flush()
    except UnheardError as unheard:
        return _unheard(unheard)
    except KeyboardInterrupt as ended:
        return _ended(ended)
    return code


def _run(arguments: Sequence[str] | None) -> int:
    from generator.commands.run import run  # noqa: PLC0415 - it takes a second; see above

    try:
        return run(arguments)
    except SystemExit as usage:
        # argparse has printed its help or its complaint.
        return usage.code if isinstance(usage.code, int) else 0


def _listen() -> None:
    """Let a request to end break off what is going on, unless whoever started us has ruled it out."""
    for number in ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, _: FrameType | None) -> None:
    raise EndedError(number)


def _ended(ended: KeyboardInterrupt) -> int:
    number = ended.args[0] if isinstance(ended, EndedError) else signal.SIGINT
    try:
        note("gazette：已中断。")
        flush()
    except UnheardError:
        fall_silent()
    return _SIGNALLED + int(number)


def _unheard(unheard: UnheardError) -> int:
    """End without more words when a pipe is closed: `gazette check | head` has read enough."""
    failed = unheard.__cause__
    assert isinstance(failed, OSError)  # noqa: S101 - what UnheardError is raised from
    fall_silent()
    # Windows calls a closed pipe an invalid argument.
    if failed.errno in {errno.EPIPE, errno.EINVAL}:
        return _SIGNALLED + _SIGPIPE
    try:
        note(f"gazette：要说的话写不出去（{reason(failed)}）")
        flush()
    except UnheardError:
        fall_silent()
    return 1


if __name__ == "__main__":
    sys.exit(main())
