"""Feeds as files: Atom (RFC 4287) and JSON Feed 1.1."""

import json
from collections.abc import Mapping
from urllib.parse import quote
from uuid import NAMESPACE_OID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from generator.site.feeds.feed import Entry, Feed

ATOM, JSON = "feed.xml", "feed.json"
_NAMESPACE = "http://www.w3.org/2005/Atom"
_SAFE = "/?=#"
"""What stands in a way as it is."""


class Writer:
    """Writes feeds of one site; an entry of several feeds is written once."""

    def __init__(self, site: str | None) -> None:
        """Take the site's address, if it is known."""
        self._site = site
        self._entries: dict[tuple[str, str], bytes] = {}

    def files(self, feed: Feed) -> Mapping[str, bytes]:
        """Return the files of a feed by path."""
        files = {f"{feed.folder}{ATOM}": self._atom(feed)}
        return {**files, f"{feed.folder}{JSON}": self._json(feed)} if feed.has_json else files

    def _id(self, of: str) -> str:
        """Return what a reader's program knows an entry, or a feed, by: for ever the same."""
        return f"{self._site}{quote(of, _SAFE)}" if self._site else _urn(of)

    def _root(self, feed: Feed) -> str:
        """Return the site's root as seen from a feed, or its address."""
        return self._site or "../" * feed.folder.count("/")

    def _atom(self, feed: Feed) -> bytes:
        root, own = self._root(feed), f"{feed.folder}{ATOM}"
        head = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "zh-CN"})
        SubElement(head, "id").text = self._id(own)
        SubElement(head, "title").text = feed.title
        SubElement(head, "updated").text = _time(feed.updated)
        way = {"rel": "self", "type": "application/atom+xml", "href": root + quote(own)}
        SubElement(head, "link", way)
        page = (root + quote(feed.page, _SAFE)) or "./"
        SubElement(head, "link", {"rel": "alternate", "href": page})
        begin, _, end = tostring(head, encoding="utf-8", xml_declaration=True).rpartition(b"</")
        return b"".join(
            (begin, *(self._written(one, root) for one in feed.entries), b"</", end, b"\n")
        )

    def _written(self, one: Entry, root: str) -> bytes:
        known = one.id, root
        if known not in self._entries:
            self._entries[known] = tostring(self._entry(one, root), encoding="utf-8")
        return self._entries[known]

    def _entry(self, one: Entry, root: str) -> Element:
        entry = Element("entry")
        SubElement(entry, "id").text = self._id(one.id)
        SubElement(entry, "title").text = one.title
        SubElement(entry, "updated").text = _time(one.updated)
        SubElement(entry, "published").text = _time(one.published)
        SubElement(entry, "link", {"rel": "alternate", "href": root + quote(one.to)})
        for name in one.authors:
            SubElement(SubElement(entry, "author"), "name").text = name
        SubElement(entry, "category", {"term": one.genre, "label": one.label})
        SubElement(entry, "summary").text = one.said
        return entry

    def _json(self, feed: Feed) -> bytes:
        root = self._root(feed)
        own = {
            "home_page_url": root + quote(feed.page, _SAFE),
            "feed_url": f"{root}{quote(feed.folder)}{JSON}",
        }
        told: dict[str, object] = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "language": "zh-CN",
            **(own if self._site else {}),
            "items": [
                {
                    "id": self._id(one.id),
                    "url": root + quote(one.to),
                    "title": one.title,
                    "content_text": one.said,
                    "date_published": _time(one.published),
                    "date_modified": _time(one.updated),
                    "authors": [{"name": name} for name in one.authors],
                    "tags": [one.label],
                }
                for one in feed.entries
            ],
        }
        return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _urn(of: str) -> str:
    return uuid5(NAMESPACE_OID, f"gazette:{of}").urn


def _time(day: str) -> str:
    """Return a day as RFC 3339 has it; of a month or a year the first day."""
    return f"{day}{'-01' * (2 - day.count('-'))}T00:00:00+08:00"
