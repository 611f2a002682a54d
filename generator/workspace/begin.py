"""Makes the workspace of an office that begins: all of it, or nothing."""

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.workspace.error import ScaffoldError
from generator.workspace.office import NewOffice, files
from generator.workspace.workspace import CONFIGURATION
from generator.workspace.write import write_new


def refuse_taken(root: Path) -> None:
    """Raise ScaffoldError for a folder in which something lies already; hidden files may."""
    found = sorted(path.name for path in root.iterdir() if not _HIDDEN.match(path.name))
    if found:
        some = "、".join(found[:3]) + ("等" if len(found) > 3 else "")
        raise ScaffoldError(
            f"{root.resolve()} 不是空文件夹，里面有 {some}：请在空文件夹里新建工作区"
        )


def begin(office: NewOffice, root: Path) -> tuple[Path, ...]:
    """Write the workspace of an office into an empty folder; return what lies in it by name.

    Raises ScaffoldError where something is in the way, and OSError; then nothing has been written.
    """
    refuse_taken(root)
    with _staged(root) as stage:
        for path, text in files(office).items():
            target = stage / path
            target.parent.mkdir(parents=True, exist_ok=True)
            write_new(target, text)
        # A folder without mkdocs.yml is no workspace: it comes last.
        names = sorted(
            (path.name for path in stage.iterdir()), key=lambda name: name == CONFIGURATION
        )
        return _moved(stage, root, names)


_HIDDEN = re.compile(r"\.|(?i:thumbs\.db|desktop\.ini)$")
"""What systems hide, or put into every folder."""


@contextmanager
def _staged(root: Path) -> Iterator[Path]:
    """Give a hidden folder within `root`, on the same disk; it goes when all is done."""
    try:
        stage = Path(tempfile.mkdtemp(prefix=".gazette-init-", dir=root))
    except OSError as refused:
        refused.filename = str(root)
        raise
    try:
        yield stage
    finally:
        shutil.rmtree(stage)


def _moved(stage: Path, root: Path, names: Iterable[str]) -> tuple[Path, ...]:
    """Move everything out of `stage`; undo it when that fails midway."""
    moved: list[Path] = []
    try:
        for name in names:
            target = root / name
            if target.exists() or target.is_symlink():
                raise ScaffoldError(f"{root.resolve()} 里已经有 {name}：请先移走，再新建工作区")
            moved.append((stage / name).rename(target))
    except BaseException:
        for target in moved:
            target.rename(stage / target.name)
        raise
    return tuple(moved)
