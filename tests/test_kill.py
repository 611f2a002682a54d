"""A build that is killed, asked to end, or refused leaves the old pair or the new one, and says so.

Every single step is in publish/test_steps.py; here the commands are run.
"""

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.commands import build as building
from generator.publish import disk
from generator.publish.output import Output

from .consoles import gazette

COMPLETED = "上次生成在替换文件夹时中断，现已补完：公报和网站都是新的一版。\n"
CLEARED = "上次生成没有正常结束：公报和网站都完整，它留下的临时文件已清除。\n"


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def end(number: int) -> None:
    os.kill(os.getpid(), number)


def _site(version: str, meanwhile: Callable[[], object]) -> Callable[..., None]:
    """Return what makes a website of one page, in MkDocs's stead."""

    def build_site(_: Path, docs: Output, site: Output) -> None:
        meanwhile()
        site.put("search/index.json", version.encode())

    return build_site


class Office:
    """The sample, built once; its next build has another website."""

    def __init__(self, content: Path) -> None:
        self.content, self.out = content, content.parent / "out"
        assert self.build("old").code == 0
        self.old = state(self.out)

    def build(
        self,
        version: str = "new",
        meanwhile: Callable[[], object] = lambda: None,
        first: Callable[[], object] = lambda: None,
    ):
        def prepare() -> None:
            building.build_site = _site(version, meanwhile)
            first()

        arguments = self.arguments("build")
        return gazette(*arguments, first=prepare)

    def arguments(self, command: str) -> Sequence[str | Path]:
        outputs = ("--gazettes", self.out / "gazettes", "--site", self.out / "site")
        return (command, "--content", self.content, *outputs)

    @property
    def is_old(self) -> bool:
        """Whether all is as it was, without litter."""
        return state(self.out) == self.old and self.is_clean

    @property
    def is_new(self) -> bool:
        """Whether both are new, without litter."""
        path = self.out / "site/search/index.json"
        return path.read_text(encoding="utf-8") == "new" and self.is_clean

    @property
    def is_clean(self) -> bool:
        inner = {path.name for path in self.out.iterdir()}
        beside = {path.name for path in self.content.parent.iterdir()}
        return inner == {"gazettes", "site"} and beside == {"content", "out"}


@pytest.fixture
def office(content: Path) -> Office:
    return Office(content)


def test_what_a_build_killed_at_work_left_is_cleared_by_the_next(office: Office) -> None:
    assert office.build(meanwhile=lambda: end(signal.SIGKILL)).code == -signal.SIGKILL
    assert not office.is_clean
    ended = office.build()
    assert (ended.code, ended.err.decode()) == (0, CLEARED)
    assert office.is_new


def _killed_between(office: Office) -> None:
    """Leave the gazettes new and the website old."""

    def exchange(one: Path, other: Path, exchange=disk.exchange) -> bool:
        if other.name == "site":
            end(signal.SIGKILL)
        return exchange(one, other)

    ended = office.build(first=lambda: setattr(disk, "exchange", exchange))
    assert ended.code == -signal.SIGKILL
    assert not office.is_new
    assert not office.is_old


COMMANDS = {
    "check": ("check", "--format", "json"),
    "new": ("new", "decision"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_does_not_know_the_outputs_completes_both(
    command: str, office: Office
) -> None:
    _killed_between(office)
    ended = gazette(*COMMANDS[command], "--content", office.content)
    assert (ended.code, ended.err.decode()) == (0, COMPLETED)
    assert office.is_new


def test_the_next_build_completes_both_first(office: Office) -> None:
    _killed_between(office)
    ended = office.build(meanwhile=lambda: end(signal.SIGTERM))
    assert (ended.code, ended.err.decode()) == (143, f"{COMPLETED}gazette：已中断。\n")
    assert office.is_new


@pytest.mark.parametrize(("number", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_build_that_is_asked_to_end_does_so_quietly(
    number: str, code: int, office: Office
) -> None:
    ended = office.build(meanwhile=lambda: end(signal.Signals[number]))
    assert (ended.code, ended.out, ended.err.decode()) == (code, b"", "gazette：已中断。\n")
    assert office.is_old


def test_a_build_goes_on_when_whoever_started_it_rules_out_that_it_ends(office: Office) -> None:
    ended = office.build(
        meanwhile=lambda: end(signal.SIGHUP),
        first=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    assert ended.code == 0
    assert office.is_new


IMPORTING = """
import os, signal, sys

class Asked:
    def find_spec(self, name, *_):
        if name == "generator.pipeline":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Asked())
from generator.cli import main
sys.exit(main(["check"]))
"""


def test_a_command_that_has_hardly_begun_ends_quietly() -> None:
    ended = subprocess.run([sys.executable, "-c", IMPORTING], capture_output=True, check=False)
    assert (ended.returncode, ended.stderr.decode()) == (130, "gazette：已中断。\n")


def _refused(step: str, failure: OSError) -> Callable[[], object]:
    """Let the system refuse a step with the website."""
    take = getattr(disk, step)

    def refused(path: Path, *rest: object) -> object:
        if "site" in path.name:
            failure.filename = str(path)
            raise failure
        return take(path, *rest)

    def first() -> None:
        setattr(disk, step, refused)
        disk.exchange = lambda *_: False

    return first


def _open_elsewhere() -> OSError:
    """Return what Windows says of a folder in which another program has a file open."""
    failure = PermissionError(13, "Permission denied")
    failure.winerror = 32  # type: ignore[attr-defined]  # Windows alone has it
    return failure


REFUSALS = {
    "read-only": ("make", OSError(30, "Read-only file system"), "文件系统只读"),
    "full": ("write", OSError(28, "No space left on device"), "磁盘已满"),
    "not allowed": ("rename", PermissionError(13, "Permission denied"), "没有权限"),
    "open in another program": ("rename", _open_elsewhere(), "正被别的程序打开"),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_where_the_website_cannot_be_replaced_nothing_is(refusal: str, office: Office) -> None:
    step, failure, why = REFUSALS[refusal]
    ended = office.build(first=_refused(step, failure))
    assert ended.code == 1
    words = ended.err.decode()
    assert words.startswith(f"gazette：生成失败，原有的公报和网站未动：{why}：{office.out}")
    assert office.is_old
