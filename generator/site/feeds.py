"""The newest documents to follow: Atom (RFC 4287) and JSON Feed 1.1, of the site and of each series."""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote
from uuid import NAMESPACE_OID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from generator.render.data.documents import FILE
from generator.render.data.table import BOM, each

NEWEST = 50
"""Documents of a feed."""
ATOM, JSON = "feed.xml", "feed.json"
_NAMESPACE = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True)
class Feed:
    """A feed: its folder below the site's root (empty, or `<series>/`), its title, its rows of data."""

    folder: str
    title: str
    rows: Sequence[Mapping[str, str]]


def feeds(gazettes: Path, title: str) -> Iterator[Feed]:
    """Yield the feed of the site and of each series, from the data beside the pages."""
    newest: list[Mapping[str, str]] = []
    by_series: dict[str, list[Mapping[str, str]]] = {}
    path = gazettes / FILE
    if not path.is_file():
        return
    with path.open(encoding="utf-8", newline="") as file:
        file.read(len(BOM))
        for row in csv.DictReader(file):
            for of in (newest, by_series.setdefault(row["id"].split("/")[0], [])):
                if len(of) < NEWEST:
                    of.append(row)
    yield Feed("", title, newest)
    for series, rows in by_series.items():
        yield Feed(f"{series}/", rows[0]["series"], rows)


def written(feed: Feed, site: str | None) -> Mapping[str, bytes]:
    """Return the files of a feed by path; of a series only Atom. `site` is the site's address, if known."""
    files = {f"{feed.folder}{ATOM}": _atom(feed, site)}
    return files if feed.folder else {**files, JSON: _json(feed, site)}


def _id(of: str, site: str | None) -> str:
    """Return what a reader's program knows an entry, or a feed, by: for ever the same."""
    return f"{site}{quote(of)}" if site else uuid5(NAMESPACE_OID, f"gazette:{of}").urn


def _way(feed: Feed, to: str, site: str | None) -> str:
    """Return the address of a page, as seen from the feed where the site's is not known."""
    return f"{site}{to}" if site else "../" * feed.folder.count("/") + to


def _published(row: Mapping[str, str]) -> str:
    """Return the day of publication as RFC 3339 has it; of a month or a year the first day."""
    return f"{row['published']}{'-01' * (2 - row['published'].count('-'))}T00:00:00+08:00"


def _said(row: Mapping[str, str]) -> str:
    """Return what a feed says of a document below its title."""
    parts = (
        row["genre_label"],
        row["number"],
        row["issuers"],
        f"{row['series']}{row['issue_name']}",
    )
    return "　".join(part for part in parts if part)


def _atom(feed: Feed, site: str | None) -> bytes:
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "zh-CN"})
    SubElement(root, "id").text = _id(f"{feed.folder}{ATOM}", site)
    SubElement(root, "title").text = feed.title
    SubElement(root, "updated").text = max(map(_published, feed.rows))
    own = {
        "rel": "self",
        "type": "application/atom+xml",
        "href": _way(feed, f"{feed.folder}{ATOM}", site),
    }
    SubElement(root, "link", own)
    SubElement(root, "link", {"rel": "alternate", "href": _way(feed, feed.folder, site) or "./"})
    for row in feed.rows:
        entry = SubElement(root, "entry")
        SubElement(entry, "id").text = _id(f"{row['id']}/", site)
        SubElement(entry, "title").text = row["title"]
        SubElement(entry, "updated").text = _published(row)
        SubElement(entry, "published").text = _published(row)
        SubElement(entry, "link", {"rel": "alternate", "href": _way(feed, f"{row['id']}/", site)})
        for name in each(row["issuers"]) or [row["series"]]:
            SubElement(SubElement(entry, "author"), "name").text = name
        SubElement(entry, "category", {"term": row["genre"], "label": row["genre_label"]})
        SubElement(entry, "summary").text = _said(row)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _json(feed: Feed, site: str | None) -> bytes:
    told: dict[str, object] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "language": "zh-CN",
        **({"home_page_url": site, "feed_url": f"{site}{JSON}"} if site else {}),
        "items": [
            {
                "id": _id(f"{row['id']}/", site),
                "url": _way(feed, f"{row['id']}/", site),
                "title": row["title"],
                "content_text": _said(row),
                "date_published": _published(row),
                "authors": [{"name": name} for name in each(row["issuers"])],
                "tags": [row["genre_label"]],
            }
            for row in feed.rows
        ],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
