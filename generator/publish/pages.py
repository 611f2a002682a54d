"""Writes the pages of gazettes/, and the pictures and files that they name."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.model.enclosure import Enclosure
from generator.publish.output import Output
from generator.render.page import Page, Written


def write_pages(pages: Iterable[Page | Written], output: Output) -> None:
    """Write each page."""
    for page in pages:
        if output.name(page.path):
            # It would be a mistake of the program, not of an editor.
            raise FileExistsError(f"two pages at {page.path}")
        output.put(page.path, page.text.encode())


def write_enclosures(enclosures: Mapping[str, Enclosure], output: Output) -> None:
    """Write each picture and other file, by path.

    Raises OSError for a file that is another one since it was read: its name would be untrue.
    """
    for path, enclosure in enclosures.items():
        name = Path(path).stem
        if output.has(path, name):
            continue
        if enclosure.content is not None:
            output.put(path, enclosure.content, name)
            continue
        output.copy(path, enclosure.source, name)
        with (output.folder / path).open("rb") as file:
            digest = hashlib.file_digest(file, hashlib.sha256).hexdigest()
        if not digest.startswith(name):
            raise OSError(f"{enclosure.path} 在生成的时候被改动了")
