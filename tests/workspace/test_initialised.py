"""The workspace that `gazette init` makes passes the tests of a workspace, as any office's does."""

import os
import subprocess
import sys
from pathlib import Path

from generator.cli import main
from generator.workspace.workspace import Workspace

from ..built import build_of
from ..conftest import TESTS


def test_tests_of_a_workspace_hold_for_an_initialised_one(tmp_path: Path) -> None:
    office = Workspace(tmp_path / "office")
    office.root.mkdir()
    assert main(["-C", str(office.root), "init", "青禾县人大常委会"]) == 0
    build_of(office, office.gazettes, office.site)
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    folders = ["--workspace", str(office.root), "--basetemp", str(tmp_path / "tests")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *folders, "tests/content"],
        cwd=TESTS.parent,
        env=own,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
