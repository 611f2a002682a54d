import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.publish.guard import Target
from generator.publish.staging import staged


@pytest.fixture
def targets(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("gazettes", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a").write_text(f"old {name}", encoding="utf-8")
    return tmp_path / "gazettes", tmp_path / "site"


def ours(path: Path) -> Target:
    """Every folder of these tests has the file a, and so was made by a build."""
    return Target(path, "a")


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


OLD = {"gazettes/a": "old gazettes", "site/a": "old site"}


def test_all_targets_are_replaced(targets: tuple[Path, Path], tmp_path: Path) -> None:
    with staged(*map(ours, targets)) as folders:
        for folder in folders:
            (folder / "b").write_text("new", encoding="utf-8")
        assert OLD.items() <= state(tmp_path).items()
    assert state(tmp_path) == {"gazettes/b": "new", "site/b": "new"}
    assert len(list(tmp_path.iterdir())) == 2


def test_targets_that_do_not_exist_are_made(tmp_path: Path) -> None:
    with staged(ours(tmp_path / "x/gazettes"), ours(tmp_path / "y/site")) as (one, other):
        (one / "a").write_text("1", encoding="utf-8")
        (other / "a").write_text("2", encoding="utf-8")
    assert state(tmp_path) == {"x/gazettes/a": "1", "y/site/a": "2"}


def _fail_half_way(*targets: Path) -> None:
    with staged(*map(ours, targets)) as (gazettes, _):
        (gazettes / "b").write_text("new", encoding="utf-8")
        raise RuntimeError


def test_a_failure_leaves_the_old(targets: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        _fail_half_way(*targets)
    assert state(tmp_path) == OLD
    assert len(list(tmp_path.iterdir())) == 2


def test_what_a_killed_build_left_is_removed(targets: tuple[Path, Path], tmp_path: Path) -> None:
    for left in (".gazettes.gazette-x1", ".site.gazette-y2"):
        (tmp_path / left).mkdir()
        (tmp_path / left / "half").write_text("half", encoding="utf-8")
    (tmp_path / ".other").mkdir()
    with staged(*map(ours, targets)):
        pass
    assert {path.name for path in tmp_path.iterdir()} == {"gazettes", "site", ".other"}


def test_a_website_is_for_everyone(tmp_path: Path) -> None:
    with staged(ours(tmp_path / "site")):
        pass
    assert stat.S_IMODE((tmp_path / "site").stat().st_mode) == 0o755


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to("real")
    with staged(ours(tmp_path / "site")) as (folder,):
        (folder / "a").write_text("new", encoding="utf-8")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "real/a").read_text(encoding="utf-8") == "new"


HOLD = """
import sys, time
from pathlib import Path
from generator.publish.guard import Target
from generator.publish.staging import staged
with staged(Target(Path(sys.argv[1]), "a")):
    print("held", flush=True)
    time.sleep(0.5)
"""


def test_a_second_build_waits_for_the_first(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "site")], stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout
        assert first.stdout.readline() == "held\n"
        started = time.monotonic()
        with staged(ours(tmp_path / "site")):
            assert first.wait() == 0
        assert time.monotonic() - started > 0.2


def test_a_folder_that_no_build_made_is_kept(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/diary").write_text("mine", encoding="utf-8")
    with staged(Target(tmp_path / "site", "a")) as (folder,):
        (folder / "a").write_text("new", encoding="utf-8")
    assert state(tmp_path) == {"site/a": "new", "site.old1/diary": "mine"}
