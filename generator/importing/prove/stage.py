"""A copy of content/, in which an import is tried before anything is written."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def staged(content: Path) -> Iterator[Path]:
    """Give a copy of `content`, under the name that problems tell; it goes when all is done."""
    with tempfile.TemporaryDirectory(prefix="gazette-import-") as folder:
        copy = Path(folder).resolve() / "content"
        shutil.copytree(content, copy, copy_function=_linked)
        yield copy


def _linked(source: str, target: str) -> str:
    """Give a file a second name where the disk can, else copy it: nobody writes into these."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
    return target
