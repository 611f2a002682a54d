"""Where the steps of the index keep their results."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.store.store import Store

FILE = "index.db"


class Shelf(Store):
    """A store whose file other processes may open, too."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


@contextmanager
def opened(folder: Path | None) -> Iterator[Shelf]:
    """Open what is kept in a folder; where nothing can be, what is kept for this build."""
    if folder is not None:
        with Shelf(folder / FILE) as shelf:
            if shelf.is_writable:
                yield shelf
                return
    with TemporaryDirectory() as temporary, Shelf(Path(temporary, FILE)) as own:
        if folder is not None:
            own.take(folder / FILE)
        yield own
