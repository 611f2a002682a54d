"""Writes the pages of gazettes/, and the pictures and files that they name, into an empty folder."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.model.enclosure import Enclosure
from generator.render.page import Page, Written


def write_pages(pages: Iterable[Page | Written], folder: Path) -> None:
    """Write each page below `folder`."""
    for page in pages:
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        # "x": two pages of one path would be a mistake of the program, not of an editor.
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(page.text)


def write_enclosures(enclosures: Mapping[str, Enclosure], folder: Path) -> None:
    """Write each picture and other file below `folder`, by path.

    Raises OSError for a file that is another one since it was read: its name would be untrue.
    """
    for name, enclosure in enclosures.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            if enclosure.content is not None:
                file.write(enclosure.content)
                continue
            digest = hashlib.sha256()
            with enclosure.source.open("rb") as source:
                while block := source.read(_BLOCK):
                    digest.update(block)
                    file.write(block)
        if not digest.hexdigest().startswith(path.stem):
            raise OSError(f"{enclosure.path} 在生成的时候被改动了")


_BLOCK = 1 << 20
