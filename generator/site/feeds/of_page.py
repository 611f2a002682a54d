"""Which feeds a page leads to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.render.addresses import KINDS
from generator.site.feeds.catalogue import SEVERAL


@dataclass(frozen=True)
class Followed:
    """A feed that a page leads to: its folder, with a slash at its end, and what readers call it."""

    folder: str
    title: str
    has_json: bool = True


def followed(meta: Mapping[str, object], page: str) -> Sequence[Followed]:
    """Return the feeds that the page of a front matter leads to, its own first.

    `page` is its path below the site's root.
    """
    match meta:
        case {"template": "document.html", "kind": kind, "genre": genre, "series": series}:
            return [Followed(f"{KINDS}/{kind}/", f"{genre}"), *_of_series(series)]
        case {"template": "issue.html", "series": series}:
            return _of_series(series)
        case {"template": "series.html", "id": series_id}:
            return _of_series(meta.get("series") or {"id": series_id, "title": meta["title"]})
        case {"template": "folder.html", "id": str(folder), "title": title} if folder.startswith(
            f"{KINDS}/"
        ):
            return [Followed(page, str(title))]
        case _:
            return _of_profile(meta, page)


def _of_profile(meta: Mapping[str, object], page: str) -> Sequence[Followed]:
    match meta:
        case {"within": _}:
            return []
        case {"about": "person", "documents": int(number)} if number < SEVERAL:
            return []
        case {"about": "person" | "body" | "statute", "title": title}:
            return [Followed(page, str(title), has_json=False)]
        case {"about": "ledger", "title": title}:
            return [Followed(page, str(title))]
        case _:
            return []


def _of_series(series: object) -> Sequence[Followed]:
    match series:
        case {"id": series_id, "title": title}:
            return [Followed(f"{series_id}/", str(title))]
        case _:
            return []
