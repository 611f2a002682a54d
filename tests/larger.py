"""A larger invented gazette: further issues of three series, laid over the sample.

The sample has one document of each kind, and is small enough to be read. What needs several pages of
hits, years to filter by, long names and long texts takes this one.
"""

import shutil
from pathlib import Path

import pytest

from generator.site.build import WITHOUT_WORKSPACE
from generator.workspace.workspace import Workspace

from .conftest import SAMPLE, TESTS
from .once import made_once

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
    return Workspace(made_once(factory, "larger", lay_out))
