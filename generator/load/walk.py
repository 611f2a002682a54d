"""The files that an editor has put below a folder, without those that other programs leave there."""

import os
import re
from pathlib import Path, PurePath

from generator.failure import words
from generator.place import Mark
from generator.problems import Problem, error
from generator.visible import visible

_JUNK = re.compile(
    r"\.|~\$|__macosx$|\$recycle\.bin$|system volume information$|icon\r$|desktop\.ini$"
    r"|(?:eh)?thumbs(?:_vista)?\.db|#.*#$|.*(?:~|\.tmp)$",
    re.IGNORECASE,
)
"""What Windows, macOS, Word, WPS and text editors leave beside the files of an editor, by name."""


def shown(root: PurePath, path: PurePath) -> str:
    """Return how a path is told: from the name of content/, with slashes on Windows, too."""
    told = visible(f"{root.name}/{path.relative_to(root).as_posix()}")
    return told.replace("\n", "\\x0a").replace("\t", "\\x09")


def walk(root: Path, problems: list[Problem]) -> list[Path]:
    """Return every file below `root` that an editor has put there.

    A folder that cannot be read is added to `problems`.
    """

    def report(failed: OSError) -> None:
        mark = Mark(shown(root, Path(str(failed.filename))))
        hint = "请检查是否有权读取"
        problems.append(error("unreadable", mark, f"文件夹读不出来：{words(failed)}", hint))

    found = []
    for folder, folders, names in os.walk(root, onerror=report):
        folders[:] = [name for name in folders if not is_junk(name)]
        odd = [name for name in folders if _is_odd(Path(folder, name))]
        folders[:] = [name for name in folders if name not in odd]
        found += [Path(folder, name) for name in (*names, *odd) if not is_junk(name)]
    return sorted(found)


def is_junk(name: str) -> bool:
    """Whether a file or folder is one that programs leave beside those of an editor."""
    return bool(_JUNK.match(name))


def _is_odd(folder: Path) -> bool:
    """Whether a folder stands where a file should: it is a link, or is called like a file."""
    return is_link(folder) or folder.suffix in {".yml", ".md"}


def is_link(path: Path) -> bool:
    """Whether this is a symbolic link."""
    # Path.is_symlink would fail in a folder that may not be entered.
    return os.path.islink(path)  # noqa: PTH114
