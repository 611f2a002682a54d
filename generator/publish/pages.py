"""Writes the pages of gazettes/ into an empty folder."""

from collections.abc import Iterable
from pathlib import Path

from generator.render.page import Page, Written


def write_pages(pages: Iterable[Page | Written], folder: Path) -> None:
    """Write each page below `folder`."""
    for page in pages:
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        # "x": two pages of one path would be a mistake of the program, not of an editor.
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(page.text)
