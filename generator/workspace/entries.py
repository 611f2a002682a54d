"""Entries of registers: of which series they are, and how they are added at the end of a file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.workspace.error import ScaffoldError
from generator.workspace.insert import with_entries
from generator.workspace.issues import latest_issue, series_of
from generator.workspace.write import write_anew, write_new


def series_first(content: Path, arguments: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the series, and what is to be registered."""
    found = series_of(content)
    if len(arguments) > 1 and arguments[0] in found:
        return arguments[0], arguments[1:]
    if len(found) == 1:
        return found[0], arguments
    return latest_issue(content).split("/")[0], arguments


def add(entries: Mapping[Path, str], head: str) -> None:
    """Add entries, YAML lists, at the end of each register, or begin it with a `head` of comments.

    Raises ScaffoldError where a file cannot take them; then none is changed.
    """
    longer = {path: _longer(path, new) for path, new in entries.items() if path.exists()}
    for path, new in entries.items():
        if path in longer:
            write_anew(path, longer[path])
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_new(path, head + new)


def _longer(path: Path, entries: str) -> bytes:
    data = with_entries(path.read_bytes(), entries)
    if data is None:
        raise ScaffoldError(
            f"{path} 有错误（见 gazette check），或者不是每项一行的列表，加不进去。请自己加上：\n{entries}"
        )
    return data
