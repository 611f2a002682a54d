"""No command ends in a traceback, whatever the console, the pipe or the names are."""

import json
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.link.corpus import Corpus

from .conftest import SAMPLE
from .consoles import commands, gazette

COMMANDS = tuple(commands(Path()))
ISSUE = "qinghe/2023-1"


@pytest.fixture
def spoilt(content: Path) -> Path:
    """The sample with a mistake that is told, and that keeps build from writing anything."""
    path = content / ISSUE / "decisions/forest.yml"
    path.write_text(path.read_text(encoding="utf-8") + "titel: 甲\n", encoding="utf-8")
    return content


@pytest.mark.parametrize("command", ["check", "schema", "sort-names", "help"])
def test_a_pipe_that_is_closed_ends_a_command_quietly(command: str, spoilt: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = gazette(*commands(spoilt)[command], out=writing)
    os.close(writing)
    assert (ended.code, ended.err) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_device_that_is_full_is_told(command: str, spoilt: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = gazette(*commands(spoilt)[command], out=full.fileno())
    assert ended.code in {1, 2}
    # The others have said on the error stream why they end, and nothing else.
    if command not in {"build", "no such command", "no such folder"}:
        assert ended.err.decode() == "gazette：要说的话写不出去（磁盘已满）\n"
    assert b"Error" not in ended.err


@pytest.mark.parametrize("encoding", ["ascii", "cp936", "cp1252"])
@pytest.mark.parametrize("command", ["check", "sarif", "schema", "no such command"])
def test_every_character_can_be_said_in_every_encoding(
    command: str, encoding: str, spoilt: Path
) -> None:
    there = gazette(*commands(spoilt)[command], encoding=encoding)
    assert b"Error" not in there.err
    assert there.code in {0, 1, 2}
    # Without a locale the console is taken for what it nearly always is.
    words = (there.out + there.err).decode("utf-8" if encoding == "ascii" else encoding)
    if command == "sarif":
        json.loads(words)
    elif encoding != "cp1252":
        assert any("一" <= char <= "龥" for char in words)


def test_an_encoding_that_is_asked_for_is_kept(
    spoilt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    ended = gazette("check", "--content", spoilt, encoding="ascii")
    assert ended.out.decode("ascii").endswith("\\u9519\\u8bef\\u3002\n")


@pytest.mark.parametrize("given", ["王五、赵一".encode("gbk"), b"\xff"])
def test_names_that_are_no_utf_8_are_told(given: bytes) -> None:
    ended = gazette("sort-names", stdin=given)
    assert ended.code == 2
    assert "请改用 UTF-8 编码" in ended.err.decode()


ODD = {
    "not UTF-8": b"bad\xff.yml",
    "an escape": b"\x1b[31mred.yml",
    "a control character of eight bits": "\x9b31m.yml".encode(),
    "a line end": b"a\nb.yml",
    "right to left": "\u202elmy.yml".encode(),
}


@pytest.fixture(params=ODD)
def odd(request: pytest.FixtureRequest, content: Path) -> Path:
    """The sample with a file of an odd name, with values that are as odd."""
    name = os.fsdecode(ODD[request.param])
    (content / ISSUE / "decisions" / name).write_text(
        'titel: 甲\n"k\\e[31m": "v\\e[32m\\x9b33m"\n', encoding="utf-8"
    )
    return content


def test_odd_names_and_values_are_written_out(odd: Path) -> None:
    for command in ("check", "json", "github", "sarif", "build"):
        ended = gazette(*commands(odd)[command])
        assert ended.code == 1
        words = (ended.out + ended.err).decode()
        assert any(written in words for written in ("\\x", "%5Cx", "\\u202e", "%5Cu202e"))
        assert not [char for char in words if not char.isprintable() and char not in "\n\u3000"]


def _nobody() -> None:
    """Be someone who may not read everything."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


@pytest.fixture
def open_content(corpus: Corpus) -> Iterator[Path]:
    """The sample where anyone may go; what the program reads of itself at first use has been read."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(shutil.copytree(SAMPLE, Path(folder) / "content"))
        for path in (Path(folder), *Path(folder).rglob("*")):
            path.chmod(0o700)


@pytest.mark.parametrize("mode", [0o000, 0o444, 0o111], ids=oct)
@pytest.mark.parametrize("place", ["", "registers/people", ISSUE, f"{ISSUE}/decisions"])
def test_folders_that_may_not_be_read_are_told(place: str, mode: int, open_content: Path) -> None:
    (open_content / place).chmod(mode)
    for command in ("check", "sarif", "new"):
        ended = gazette(*commands(open_content)[command], first=_nobody)
        told = (ended.out + ended.err).decode()
        assert ended.code in {1, 2}, told
        assert "Error" not in told
        assert "权" in told or command == "sarif" or mode == 0o111
    assert stat.S_IMODE((open_content / place).stat().st_mode) == mode


def test_a_folder_whose_parent_may_not_be_entered_is_told(open_content: Path) -> None:
    open_content.chmod(0o600)
    ended = gazette("check", "--content", open_content / "qinghe", first=_nobody)
    assert ended.code == 2
    assert "没有权限" in ended.err.decode()
