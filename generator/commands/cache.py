"""What the commands keep of a workspace from one run to the next."""

from pathlib import Path

from generator.store.store import Store
from generator.workspace.workspace import Workspace

CHECKED = "checked.db"
"""What rules found in each issue."""
PRINTED = "printings.db"
"""What was composed of each issue."""
LEFT = "outputs.db"
"""What the outputs are known to hold."""


def kept(workspace: Workspace | None, name: str) -> Store:
    """Open a store of a workspace; without one nothing is kept."""
    return Store(workspace.cache / name if workspace else None)


def twin_of(output: Path, workspace: Workspace | None) -> Path | None:
    """Return where the twin of an output lies; only the workspace's own outputs have one."""
    if workspace:
        for own in (workspace.gazettes, workspace.site):
            if output.resolve() == own.resolve():
                return workspace.cache / own.name
    return None
