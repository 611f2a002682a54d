"""What takes long to make is made once in a run, by whichever of its processes needs it first."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder of this name, which `make` makes and fills; no test may change it."""
    folder = of_this_run(factory) / "made" / name
    folder.parent.mkdir(exist_ok=True)
    whole = folder.with_name(f"{name}.whole")
    with FileLock(f"{folder}.lock"):
        if not whole.exists():
            shutil.rmtree(folder, ignore_errors=True)  # what a test has left that failed meanwhile
            make(folder)
            whole.touch()
    return folder


def of_this_run(factory: pytest.TempPathFactory) -> Path:
    """Return the folder that all processes of this run share."""
    folder = factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
