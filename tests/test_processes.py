"""Work that several processes share: it is done alike, once, and ends with the one that started it."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from generator.processes import FEW, each, each_inherited

ORPHAN = """
import os, signal
from concurrent.futures import ProcessPoolExecutor
from generator.processes import _follow
print(ProcessPoolExecutor(1, initializer=_follow).submit(os.getpid).result(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def _has_ended(status: Path) -> bool:
    try:
        return "\nState:\tZ" in status.read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="processes are seen in /proc")
def test_other_processes_end_with_a_build_that_is_killed() -> None:
    killed = subprocess.run(
        [sys.executable, "-c", ORPHAN], capture_output=True, check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    # The output is read to its end, so whoever held it is ending; that may take a moment.
    status = Path("/proc", killed.stdout.decode().strip(), "status")
    assert any(_has_ended(status) or time.sleep(0.1) for _ in range(300))


def test_what_several_processes_make_comes_in_its_order() -> None:
    items = list(range(FEW + 9))
    assert list(each(str, items)) == [*map(str, items)]


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    if multiprocessing.get_start_method() != "fork":
        pytest.skip("processes are no copies here")
    # Whoever runs the tests may have threads of its own.
    monkeypatch.setattr(threading, "active_count", lambda: 1)


@pytest.mark.usefixtures("alone")
def test_what_cannot_be_handed_over_is_inherited() -> None:
    items = [(lambda at=at: at * at) for at in range(FEW + 9)]
    found = list(each_inherited(lambda one: (one(), os.getpid()), items))
    assert [square for square, _ in found] == [at * at for at in range(FEW + 9)]
    assert os.getpid() not in {process for _, process in found}


def test_a_few_things_are_done_here() -> None:
    assert {*each_inherited(lambda _: os.getpid(), range(FEW))} == {os.getpid()}


def test_beside_other_threads_no_process_is_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert {*each_inherited(lambda _: os.getpid(), range(FEW + 1))} == {os.getpid()}


@pytest.mark.usefixtures("alone")
def test_a_process_that_others_started_starts_none() -> None:
    def within(_: int) -> set[int]:
        return {*each_inherited(lambda _: os.getpid(), range(FEW + 1))}

    assert all(len(own) == 1 for own in each_inherited(within, range(FEW + 1)))


def test_a_failure_is_the_caller_s() -> None:
    with pytest.raises(ZeroDivisionError):
        list(each_inherited(lambda at: 1 // at, range(FEW + 1)))
