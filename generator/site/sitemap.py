"""What the sitemap lists: each public page, with the date of its publication."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mkdocs.structure.pages import Page

_UNLISTED = frozenset(["search.html", "rules.html"])
"""The templates of pages that hold nothing of a gazette."""


@dataclass(frozen=True)
class Listed:
    """An entry of the sitemap."""

    address: str
    published: str
    """Of the issue: ISO 8601, of a day, a month or a year."""


def listed(pages: Sequence[Page]) -> tuple[Listed, ...]:
    """Return the entries, in the order of the pages; none where the site's address is not known."""
    published = [page for page in pages if page.canonical_url and _is_listed(page.meta)]
    newest = max((_published(page.meta, "") for page in published), default="")
    return tuple(
        Listed(str(page.canonical_url), _published(page.meta, newest)) for page in published
    )


def _is_listed(meta: Mapping[str, object]) -> bool:
    return meta.get("template") not in _UNLISTED


def _published(meta: object, newest: str) -> str:
    """Return the date of a page's own issue, or of the newest that it lists, or of the newest of all."""
    match meta:
        case {"issue": {"date": date}}:
            return str(date)
        case {"issues": [*issues]}:
            return max(_published(issue, newest) for issue in issues)
        case {"date": date}:
            return str(date)
        case _:
            return newest
