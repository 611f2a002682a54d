"""Links between pages: relative paths of Markdown files, which MkDocs and GitHub both follow."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.model.enclosure import FOLDER, Enclosure, Enclosures, way_of


def page_path(page_id: str) -> str:
    """Return the path of a page's Markdown file below gazettes/."""
    return f"{page_id}.md"


def enclosure_path(issue_id: str, enclosure: Enclosure) -> str:
    """Return the path of a picture or another file of an issue below gazettes/, and on the site."""
    return f"{issue_id}/{FOLDER}/{enclosure.name}"


@dataclass(frozen=True)
class Links:
    """The ways from one document's page to others, and to the pictures and files beside its record."""

    page_id: str
    enclosures: Enclosures = field(default_factory=dict)

    def __call__(self, target: str) -> str:
        """Return the way to another page by its id."""
        return self._way(page_path(target))

    def enclosure(self, typed: str) -> Enclosure | None:
        """Return what lies beside the record under the name that a text has for it."""
        return self.enclosures.get(way_of(typed))

    def way(self, enclosure: Enclosure) -> str:
        """Return the way to where a picture or another file is published: with its issue."""
        issue_id = "/".join(self.page_id.split("/")[:2])
        return self._way(enclosure_path(issue_id, enclosure))

    def _way(self, path: str) -> str:
        return _between(self.page_id.split("/")[:-1], path.split("/"))


def links_from(page_id: str, enclosures: Enclosures | None = None) -> Links:
    """Return the ways from a page."""
    return Links(page_id, enclosures or {})


def _between(folder: Sequence[str], target: Sequence[str]) -> str:
    """Return the way from a folder to a file, as posixpath.relpath does in ten times the time."""
    shared = 0
    while shared < len(folder) and folder[shared] == target[shared]:
        shared += 1
    return "/".join((*[".."] * (len(folder) - shared), *target[shared:]))


NOWHERE = Links("")
"""The ways from no page: for texts that lead nowhere."""
