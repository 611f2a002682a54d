"""What the sitemap lists: each public page, with the date of its publication."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_UNLISTED = frozenset(["search.html", "rules.html"])
"""The templates of pages that hold nothing of a gazette."""


@dataclass(frozen=True)
class Listed:
    """An entry of the sitemap."""

    address: str
    published: str
    """Of the issue: ISO 8601, of a day, a month or a year."""


@dataclass(frozen=True)
class Dated:
    """What a page says of itself to the sitemap."""

    is_listed: bool
    published: str | None
    """The date of its own issue, or of the newest that it lists; None where it names none."""


def dated(meta: Mapping[str, object]) -> Dated:
    """Return what the front matter of a page says to the sitemap."""
    return Dated(meta.get("template") not in _UNLISTED, _published(meta))


def listed(pages: Sequence[tuple[str, Dated]]) -> tuple[Listed, ...]:
    """Return the entries of pages with their addresses, in this order.

    A page that names no date has that of the newest.
    """
    shown = [(address, page) for address, page in pages if page.is_listed]
    newest = max((page.published or "" for _, page in shown), default="")
    return tuple(
        Listed(address, newest if page.published is None else page.published)
        for address, page in shown
    )


def _published(meta: object) -> str | None:
    match meta:
        case {"issue": {"date": date}}:
            return str(date)
        case {"issues": [*issues]}:
            return max((found for issue in issues if (found := _published(issue))), default=None)
        case {"date": date}:
            return str(date)
        case _:
            return None
