import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish import disk
from generator.publish.guard import RefusedError, Target
from generator.publish.journal import UnfinishedError
from generator.publish.recovery import recover
from generator.publish.staging import staged

from .killed import killed_at


@pytest.fixture
def targets(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("gazettes", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a").write_text(f"old {name}", encoding="utf-8")
    return tmp_path / "gazettes", tmp_path / "site"


@pytest.fixture
def said() -> list[str]:
    """What was said meanwhile."""
    return []


def ours(*paths: Path) -> list[Target]:
    """Every folder of these tests has the file a, and so was made by a build."""
    return [Target(path, "a") for path in paths]


def note(tmp_path: Path) -> Path:
    return tmp_path / "no/such/note"


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


OLD = {"gazettes/a": "old gazettes", "site/a": "old site"}


def test_all_targets_are_replaced(
    targets: tuple[Path, Path], tmp_path: Path, said: list[str]
) -> None:
    with staged(ours(*targets), note(tmp_path), said.append) as folders:
        for folder in folders:
            (folder / "b").write_text("new", encoding="utf-8")
        assert OLD.items() <= state(tmp_path).items()
    assert state(tmp_path) == {"gazettes/b": "new", "site/b": "new"}
    assert len(list(tmp_path.iterdir())) == 2
    assert said == []


def test_targets_that_do_not_exist_are_made(tmp_path: Path, said: list[str]) -> None:
    wanted = ours(tmp_path / "x/gazettes", tmp_path / "y/site")
    with staged(wanted, note(tmp_path), said.append) as (one, other):
        (one / "a").write_text("1", encoding="utf-8")
        (other / "a").write_text("2", encoding="utf-8")
    assert state(tmp_path) == {"x/gazettes/a": "1", "y/site/a": "2"}


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_a_failure_leaves_the_old(
    failure: type[BaseException], targets: tuple[Path, Path], tmp_path: Path, said: list[str]
) -> None:
    def fail_half_way() -> None:
        with staged(ours(*targets), note(tmp_path), said.append) as (gazettes, _):
            (gazettes / "b").write_text("new", encoding="utf-8")
            raise failure

    with pytest.raises(failure):
        fail_half_way()
    assert state(tmp_path) == OLD
    assert len(list(tmp_path.iterdir())) == 2


def test_a_request_to_end_waits_until_both_are_replaced(
    targets: tuple[Path, Path],
    tmp_path: Path,
    said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def asked(one: Path, other: Path, exchange=disk.exchange) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return exchange(one, other)

    monkeypatch.setattr(disk, "exchange", asked)

    def build() -> None:
        with staged(ours(*targets), note(tmp_path), said.append) as folders:
            for folder in folders:
                (folder / "b").write_text("new", encoding="utf-8")

    with pytest.raises(KeyboardInterrupt):
        build()
    assert state(tmp_path) == {"gazettes/b": "new", "site/b": "new"}


def test_everyone_may_read_what_is_published(tmp_path: Path, said: list[str]) -> None:
    before = os.umask(0o077)
    try:
        with staged(ours(tmp_path / "out/site"), note(tmp_path), said.append) as (folder,):
            (folder / "sub").mkdir()
            (folder / "sub/a").write_text("", encoding="utf-8")
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(before)
    modes = {
        path.relative_to(tmp_path).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in tmp_path.rglob("*")
    }
    folders = dict.fromkeys(("out", "out/site", "out/site/sub"), 0o755)
    assert modes == folders | {"out/site/sub/a": 0o644}


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path, said: list[str]) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to("real")
    with staged(ours(tmp_path / "site"), note(tmp_path), said.append) as (folder,):
        (folder / "a").write_text("new", encoding="utf-8")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "real/a").read_text(encoding="utf-8") == "new"


def test_a_folder_that_no_build_made_is_kept(tmp_path: Path, said: list[str]) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/diary").write_text("mine", encoding="utf-8")
    with staged(ours(tmp_path / "site"), note(tmp_path), said.append) as (folder,):
        (folder / "a").write_text("new", encoding="utf-8")
    assert state(tmp_path) == {"site/a": "new", "site.old1/diary": "mine"}


def test_a_build_killed_before_it_replaces_anything_leaves_no_litter(
    targets: tuple[Path, Path], tmp_path: Path, said: list[str]
) -> None:
    def build() -> None:
        with staged(ours(*targets), note(tmp_path), said.append) as folders:
            (folders[0] / "sub").mkdir()
            os.kill(os.getpid(), signal.SIGKILL)

    (tmp_path / ".other").mkdir()
    assert killed_at(100, build)
    assert len(list(tmp_path.iterdir())) == 7
    recover(targets, note(tmp_path), said.append)
    assert state(tmp_path) == OLD
    assert {path.name for path in tmp_path.iterdir()} == {"gazettes", "site", ".other"}
    assert said == ["上次生成没有正常结束：公报和网站都完整，它留下的临时文件已清除。"]


def _killed_between(targets: tuple[Path, Path], where: Path) -> None:
    """Leave the gazettes new and the site old."""

    def exchange_or_end(one: Path, other: Path, exchange=disk.exchange) -> bool:
        if other == targets[1]:
            os.kill(os.getpid(), signal.SIGKILL)
        return exchange(one, other)

    def build() -> None:
        disk.exchange = exchange_or_end
        with staged(ours(*targets), where, lambda _: None) as folders:
            for folder in folders:
                (folder / "a").write_text("new", encoding="utf-8")

    assert killed_at(100, build)
    found = [(path / "a").read_text(encoding="utf-8") for path in targets]
    assert found == ["new", "old site"]


@pytest.mark.parametrize("known", ["gazettes", "site", "neither, but the note"])
def test_whoever_knows_one_of_the_targets_completes_both(
    known: str, targets: tuple[Path, Path], tmp_path: Path, said: list[str]
) -> None:
    where = tmp_path / "workspace/.content.gazette-pointer"
    where.parent.mkdir()
    _killed_between(targets, where)
    if known == "site":
        where.unlink()
    recover([tmp_path / known], where, said.append)
    assert state(tmp_path) == {"gazettes/a": "new", "site/a": "new"}
    assert said == ["上次生成在替换文件夹时中断，现已补完：公报和网站都是新的一版。"]


def test_a_folder_that_was_moved_with_both_is_recovered(
    targets: tuple[Path, Path], tmp_path: Path, said: list[str]
) -> None:
    _killed_between(targets, note(tmp_path))
    moved = tmp_path / "moved"
    shutil.copytree(tmp_path, moved)
    recover([moved / "gazettes", moved / "site"], note(tmp_path), said.append)
    assert state(moved) == {"gazettes/a": "new", "site/a": "new"}
    assert (tmp_path / "site/a").read_text(encoding="utf-8") == "old site"


def test_what_the_user_has_put_back_meanwhile_is_not_in_the_way(
    targets: tuple[Path, Path], tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(path: Path, to: Path, rename=disk.rename) -> None:
        rename(path, to)
        if to.name == ".gazettes.gazette-old":
            os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(disk, "exchange", lambda *_: False)
    with monkeypatch.context() as patched:
        patched.setattr(disk, "rename", killed)

        def build() -> None:
            with staged(ours(*targets), note(tmp_path), said.append) as folders:
                for folder in folders:
                    (folder / "a").write_text("new", encoding="utf-8")

        assert killed_at(100, build, exchanges=False)
    assert not targets[0].exists()
    targets[0].mkdir()
    (targets[0] / "a").write_text("from git", encoding="utf-8")
    recover(targets, note(tmp_path), said.append)
    assert state(tmp_path) == {"gazettes/a": "new", "site/a": "new"}


def test_a_journal_that_is_none_is_told_and_left(
    targets: tuple[Path, Path], tmp_path: Path, said: list[str]
) -> None:
    (tmp_path / ".site.gazette-journal").write_text("{", encoding="utf-8")
    with pytest.raises(UnfinishedError, match=r"\.site\.gazette-journal 读不懂"):
        recover(targets, note(tmp_path), said.append)
    assert OLD.items() <= state(tmp_path).items()


HOLD = """
import sys
from pathlib import Path
from generator.publish.guard import Target
from generator.publish.staging import staged
with staged([Target(Path(path), "a") for path in sys.argv[1:]], Path("/no/note"), print):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_build_of_the_same_site_waits_and_says_so(
    targets: tuple[Path, Path], tmp_path: Path
) -> None:
    said: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, *map(str, targets)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdin
        assert first.stdout
        assert first.stdout.readline() == b"held\n"

        def say(words: str) -> None:
            # Only now may the first go on, so the second has found it holding the site.
            said.append(words)
            assert OLD.items() <= state(tmp_path).items()
            first.stdin.close()  # type: ignore[union-attr]

        with staged(ours(tmp_path / "others", targets[1]), note(tmp_path), say):
            assert first.wait() == 0
    assert said == [f"另一次生成正在写 {targets[1]}，等它结束……"]
    assert {path.name for path in tmp_path.iterdir()} == {"gazettes", "site", "others"}


def test_a_build_under_way_is_left_alone(targets: tuple[Path, Path], tmp_path: Path) -> None:
    said: list[str] = []
    with staged(ours(*targets), note(tmp_path), said.append) as (folder, _):
        recover(targets, note(tmp_path), said.append)
        assert folder.is_dir()
    assert said == []


def test_a_mount_point_with_foreign_files_is_refused(
    targets: tuple[Path, Path], tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.publish.room.is_mount", lambda path: path == targets[1])
    (targets[1] / "a").rename(targets[1] / "diary")

    def build() -> None:
        with staged(ours(*targets), note(tmp_path), said.append):
            pytest.fail("begun")

    with pytest.raises(RefusedError, match="请先移走"):
        build()
    assert state(tmp_path) == {"gazettes/a": "old gazettes", "site/diary": "old site"}
