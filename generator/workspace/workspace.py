"""Where a command works: the folder with mkdocs.yml, and what lies in it by name."""

import re
from dataclasses import dataclass
from pathlib import Path

from generator.schema import SCHEMAS

CONFIGURATION = "mkdocs.yml"
_OURS = re.compile(r"^[^#\n]*\bgazette\b", re.MULTILINE)
"""A line that names the theme or the plugin, and is no comment."""


@dataclass(frozen=True)
class Workspace:
    """The root of a workspace; its folders have the same names everywhere."""

    root: Path

    @property
    def configuration(self) -> Path:
        """The website's configuration."""
        return self.root / CONFIGURATION

    @property
    def content(self) -> Path:
        """The records."""
        return self.root / "content"

    @property
    def gazettes(self) -> Path:
        """The generated Markdown."""
        return self.root / "gazettes"

    @property
    def site(self) -> Path:
        """The website."""
        return self.root / "site"

    @property
    def templates(self) -> Path:
        """The office's own templates of documents, each in the place of one of the program's."""
        return self.root / "templates"

    @property
    def cache(self) -> Path:
        """What need not be made again; it may be deleted at any time."""
        return self.root / ".cache"

    @property
    def schemas(self) -> Path:
        """What editors' programs read of the records."""
        return self.root / SCHEMAS


def find_workspace(folder: Path) -> Workspace | None:
    """Return the workspace that holds `folder`: the nearest with a mkdocs.yml that names gazette."""
    folder = folder.resolve()
    return next((Workspace(one) for one in (folder, *folder.parents) if _is_root(one)), None)


def _is_root(folder: Path) -> bool:
    configuration = folder / CONFIGURATION
    # Whether it is well-formed is MkDocs's to say, when it is read.
    return configuration.is_file() and bool(
        _OURS.search(configuration.read_text(encoding="utf-8", errors="replace"))
    )
