"""The one switch between Material's skeleton and our own."""

from collections.abc import Iterable
from pathlib import Path

OWN = "skeleton.html"
_ON_MATERIAL = "on-material.html"
OF_MATERIAL = "base.html"


def skeleton(theme_dirs: Iterable[str]) -> str:
    """Return the template that theme/main.html extends: Material's skeleton where the theme has Material.

    It has as long as theme/mkdocs_theme.yml extends it. Readers see the same either way.
    """
    has_material = any(Path(folder, OF_MATERIAL).is_file() for folder in theme_dirs)
    return _ON_MATERIAL if has_material else OWN
