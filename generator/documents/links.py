"""Links between pages: relative paths of Markdown files, which MkDocs and GitHub both follow."""

from collections.abc import Callable
from posixpath import dirname, relpath


def page_path(page_id: str) -> str:
    """Return the path of a page's Markdown file below gazettes/."""
    return f"{page_id}.md"


def links_from(page_id: str) -> Callable[[str], str]:
    """Return the function that gives the way from one document's page to another's."""
    folder = dirname(page_path(page_id))
    return lambda target: relpath(page_path(target), folder)
