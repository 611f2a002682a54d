"""The benchmark of the search: a generated archive, this project's index and two others on it."""

from pathlib import Path

from generator.workspace.workspace import Workspace

SHOWCASE = Workspace(Path(__file__).parents[2])
"""The workspace of this repository: what is committed is what is measured."""
