"""Writes the pages of gazettes/ into an empty folder."""

from collections.abc import Iterable
from pathlib import Path

from generator.render.page import Page


def write_pages(pages: Iterable[Page], folder: Path) -> None:
    """Write each page below `folder`."""
    for page in pages:
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, encoding="utf-8")
