import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.publish.staging import RefusedError, refuse_precious, staged


@pytest.fixture
def targets(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("gazettes", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a").write_text(f"old {name}", encoding="utf-8")
    return tmp_path / "gazettes", tmp_path / "site"


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


OLD = {"gazettes/a": "old gazettes", "site/a": "old site"}


def test_all_targets_are_replaced(targets: tuple[Path, Path], tmp_path: Path) -> None:
    with staged(*targets) as folders:
        for folder in folders:
            (folder / "b").write_text("new", encoding="utf-8")
        assert OLD.items() <= state(tmp_path).items()
    assert state(tmp_path) == {"gazettes/b": "new", "site/b": "new"}
    assert len(list(tmp_path.iterdir())) == 2


def test_targets_that_do_not_exist_are_made(tmp_path: Path) -> None:
    with staged(tmp_path / "x/gazettes", tmp_path / "y/site") as (one, other):
        (one / "a").write_text("1", encoding="utf-8")
        (other / "a").write_text("2", encoding="utf-8")
    assert state(tmp_path) == {"x/gazettes/a": "1", "y/site/a": "2"}


def _fail_half_way(*targets: Path) -> None:
    with staged(*targets) as (gazettes, _):
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
    with staged(*targets):
        pass
    assert {path.name for path in tmp_path.iterdir()} == {"gazettes", "site", ".other"}


def test_a_website_is_for_everyone(tmp_path: Path) -> None:
    with staged(tmp_path / "site"):
        pass
    assert stat.S_IMODE((tmp_path / "site").stat().st_mode) == 0o755


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to("real")
    with staged(tmp_path / "site") as (folder,):
        (folder / "a").write_text("new", encoding="utf-8")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "real/a").read_text(encoding="utf-8") == "new"


HOLD = """
import sys, time
from pathlib import Path
from generator.publish.staging import staged
with staged(Path(sys.argv[1])):
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
        with staged(tmp_path / "site"):
            assert first.wait() == 0
        assert time.monotonic() - started > 0.2


# The output folder, and a file that makes it precious.
PRECIOUS = {
    "the content itself": ("content", "content/a.yml"),
    "a folder around the content": (".", "content/a.yml"),
    "a folder within the content": ("content/site", "content/site/a.yml"),
    "a checkout": ("site", "site/.git/HEAD"),
    "a file": ("site", "site"),
}


@pytest.mark.parametrize(("target", "file"), PRECIOUS.values(), ids=PRECIOUS)
def test_a_precious_folder_is_refused(target: str, file: str, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text("x", encoding="utf-8")
    with pytest.raises(RefusedError, match=r"不能用作输出文件夹|不是文件夹"):
        refuse_precious(tmp_path / target, tmp_path / "content")


def test_home_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with pytest.raises(RefusedError):
        refuse_precious(tmp_path / "home", tmp_path / "content")


def test_a_folder_of_output_is_not_refused(targets: tuple[Path, Path], tmp_path: Path) -> None:
    for target in (*targets, tmp_path / "new"):
        refuse_precious(target, tmp_path / "content")
    assert state(tmp_path) == OLD
