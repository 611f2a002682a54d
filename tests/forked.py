"""Runs a piece of the program in a copy of this process, which may end as it likes."""

import os
import sys
from collections.abc import Callable


def forked(work: Callable[[], None]) -> int:
    """Run `work`; return 0, the code that it exits with, or the signal, as subprocess does."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        except SystemExit as ended:
            code = int(ended.code or 0)
        except BaseException as failed:
            os.write(2, f"{failed!r}\n".encode())
        finally:
            os._exit(code)
    sys.stdout.flush()
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
