import errno

import pytest

from generator.failure import reason


def elsewhere(failure: OSError) -> OSError:
    """Give a failure the number by which Windows says that a file is open."""
    failure.winerror = 32  # type: ignore[attr-defined]  # Windows alone has it
    return failure


CASES = [
    (OSError(errno.ENOSPC, "No space left on device", "a/b"), "磁盘已满：a/b"),
    (OSError(errno.EROFS, "Read-only file system"), "文件系统只读"),
    (OSError(errno.EBADMSG, "Bad message", "a"), "Bad message：a"),
    (OSError("no number"), "no number"),
    (elsewhere(PermissionError(errno.EACCES, "denied", "a")), "正被别的程序打开：a"),
]


@pytest.mark.parametrize(("failed", "told"), CASES, ids=str)
def test_a_refusal_of_the_system_is_told_in_chinese(failed: OSError, told: str) -> None:
    assert reason(failed) == told
