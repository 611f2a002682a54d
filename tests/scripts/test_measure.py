import subprocess
import sys

from bench.measure import cost

_MEGABYTE = 1024**2


def _hold(megabytes: int) -> int:
    return len(b"x" * megabytes * _MEGABYTE)


def _start_another(megabytes: int) -> None:
    held = f"import time; held = b'x' * {megabytes} * {_MEGABYTE}; time.sleep(1)"
    subprocess.run([sys.executable, "-c", held], check=True)


def test_memory_of_the_task_and_of_what_it_starts_is_counted() -> None:
    base = cost(_hold, 1).peak_bytes
    held = cost(_hold, 200)
    assert held.result == 200 * _MEGABYTE
    assert 190 < (held.peak_bytes - base) / _MEGABYTE < 260
    assert cost(_start_another, 300).peak_bytes > 300 * _MEGABYTE
