"""What the commands keep of a workspace from one run to the next."""

from generator.store.store import Store
from generator.workspace.workspace import Workspace

CHECKED = "checked.db"
"""What rules found in each issue."""
PRINTED = "printings.db"
"""What was composed of each issue."""


def kept(workspace: Workspace | None, name: str) -> Store:
    """Open a store of a workspace; without one nothing is kept."""
    return Store(workspace.cache / name if workspace else None)
