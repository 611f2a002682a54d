"""Targets that are mount points, or lie on a file system that is read-only, mounted for real."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

UNSHARE = shutil.which("unshare") or ""
"""The program that gives another one mounts of its own."""


def _may_mount() -> bool:
    if not UNSHARE:
        return False
    tried = subprocess.run(
        [UNSHARE, "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False
    )
    return tried.returncode == 0


pytestmark = pytest.mark.skipif(
    not _may_mount(), reason="mounting needs root on Linux, and a container that allows it"
)

BUILD = """
import sys
from pathlib import Path
from generator.failure import reason
from generator.publish.guard import Target
from generator.publish.staging import staged
try:
    targets = [Target(Path(path), "a") for path in sys.argv[1:]]
    with staged(targets, Path("/no/note"), print) as folders:
        for folder in folders:
            (folder / "a").write_text("new")
            (folder / "sub").mkdir()
            (folder / "sub/b").write_text("new")
except OSError as failed:
    print("refused:", reason(failed))
for path in map(Path, sys.argv[1:]):
    print(path.name, *sorted(f"{p.relative_to(path)}={p.read_text()}" for p in path.rglob("*")
                             if p.is_file()))
"""
OLD, NEW = "a=old c=old", "a=new sub/b=new"


def build(tmp_path: Path, mount: str) -> list[str]:
    """Build into out/gazettes and out/site after the commands of `mount`; return what is told."""
    folder = tmp_path / "out"
    for name in ("gazettes", "site"):
        (folder / name).mkdir(parents=True)
        for inner in ("a", "c"):
            (folder / name / inner).write_text("old", encoding="utf-8")
    script = f'set -e; cd "{folder}"; {mount}; exec "$@"'
    targets = [str(folder / "gazettes"), str(folder / "site")]
    done = subprocess.run(
        [UNSHARE, "-m", "sh", "-c", script, "sh", sys.executable, "-c", BUILD, *targets],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return done.stdout.splitlines()


VOLUME = "mount -t tmpfs none site; printf old >site/a; printf old >site/c"
WORK = {
    "the site is a volume": VOLUME,
    "the site is another folder of the same file system": "mount --bind site site",
    "both are": "mount --bind site site; mount --bind gazettes gazettes",
    "a volume with what its file system has": f"{VOLUME}; mkdir site/lost+found",
    "the folder around is read-only": (
        "mount --bind . .; mount -o remount,bind,ro .; cd .;"
        "mount -t tmpfs none gazettes; mount -t tmpfs none site;"
        "printf old | tee gazettes/a gazettes/c site/a >site/c"
    ),
}


@pytest.mark.parametrize("mount", WORK.values(), ids=WORK)
def test_what_is_in_a_mount_point_is_replaced(mount: str, tmp_path: Path) -> None:
    assert build(tmp_path, mount) == [f"gazettes {NEW}", f"site {NEW}"]


REFUSED = {
    "the site is read-only": f"{VOLUME}; mount -o remount,ro site",
    "the folder around both is read-only": "mount --bind . .; mount -o remount,bind,ro .",
    "the site is full": (
        "mount -t tmpfs -o nr_inodes=6 none site; printf old >site/a; printf old >site/c"
    ),
}


@pytest.mark.parametrize("mount", REFUSED.values(), ids=REFUSED)
def test_where_one_cannot_be_replaced_nothing_is(mount: str, tmp_path: Path) -> None:
    told, *states = build(tmp_path, mount)
    assert told.startswith(("refused: 文件系统只读", "refused: 磁盘已满"))
    assert states == [f"gazettes {OLD}", f"site {OLD}"]
