"""A larger invented gazette: further issues of three series, laid over the sample.

The sample has one document of each kind, and is small enough to be read. What needs several pages of
hits, years to filter by, long names and long texts takes this one.
"""

import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from generator.site.build import WITHOUT_WORKSPACE
from generator.workspace.workspace import Workspace

from .built import of_this_run
from .conftest import SAMPLE, TESTS

FURTHER = TESTS / "county"


def lay_out(folder: Path) -> Workspace:
    """Make the workspace of an office that has these records."""
    workspace = Workspace(folder)
    for records in (SAMPLE, FURTHER):
        shutil.copytree(records, workspace.content, dirs_exist_ok=True)
    shutil.copy(WITHOUT_WORKSPACE, workspace.configuration)
    return workspace


def laid_out_once(factory: pytest.TempPathFactory) -> Workspace:
    """Lay it out, if no test of this run has, in whatever process; none may change it."""
    workspace = Workspace(of_this_run(factory) / "larger")
    with FileLock(f"{workspace.root}.lock"):
        return workspace if workspace.configuration.exists() else lay_out(workspace.root)
