"""How `gazette init` and `gazette new` write: a new file never over an old one, an old one whole."""

import os
import shutil
import tempfile
from pathlib import Path


def write_new(path: Path, text: str) -> None:
    """Write a new file. Raises FileExistsError where there is one."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def write_anew(path: Path, data: bytes) -> None:
    """Give a file other bytes in one step: whoever reads it meanwhile reads the old or the new."""
    path = path.resolve()
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as refused:
        # What cannot be written is the folder; the editor knows nothing of a file beside it.
        refused.filename = str(path.parent)
        raise
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        shutil.copymode(path, beside)
        beside.replace(path)
    except BaseException:
        beside.unlink()
        raise
