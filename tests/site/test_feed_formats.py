"""Every feed is what its standard says: Atom by its schema, JSON Feed by what version 1.1 requires."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from generator.site.feeds.feed import Entry, Feed
from generator.site.feeds.written import Writer

from .sample import ADDRESS

ATOM = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("atom.rng"))))
FOR_ALL = {"a": "http://www.w3.org/2005/Atom"}

TEXT = {"type": "string", "minLength": 1}
URL = {"type": "string", "pattern": "^https?://[^ ]+$"}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
AUTHORS = {
    "type": "array",
    "items": {"type": "object", "properties": {"name": TEXT}, "minProperties": 1},
}
ITEM = {
    "type": "object",
    "properties": {
        "id": TEXT,
        "url": URL,
        "title": TEXT,
        "content_text": TEXT,
        "date_published": TIME,
        "date_modified": TIME,
        "authors": AUTHORS,
        "tags": {"type": "array", "items": TEXT},
    },
    "required": ["id", "content_text"],
    "additionalProperties": False,
}
JSON_FEED = Draft202012Validator(
    {
        "type": "object",
        "properties": {
            "version": {"const": "https://jsonfeed.org/version/1.1"},
            "title": TEXT,
            "language": {"type": "string", "pattern": "^[a-z]{2}-[A-Z]{2}$"},
            "home_page_url": URL,
            "feed_url": URL,
            "items": {"type": "array", "items": ITEM},
        },
        "required": ["version", "title", "items"],
        "additionalProperties": False,
    }
)

EMPTY = Feed("supervision/", "supervision/", "甲：监督台账", [], "2023-03-09", has_json=True)


def complaints(atom: etree._ElementTree) -> list[str]:
    """Return what is wrong with a feed: by its schema, by RFC 4287 4.1.1 (authors) and 4.1.3.3 (ids)."""
    ATOM.validate(atom)
    found = [str(one) for one in ATOM.error_log]
    ids = [one.text for one in atom.iterfind(".//a:entry/a:id", FOR_ALL)]
    nobody = [
        one for one in atom.iterfind(".//a:entry", FOR_ALL) if one.find("a:author", FOR_ALL) is None
    ]
    return (
        found
        + (["an id twice"] if len(ids) != len({*ids}) else [])
        + (["no author"] if nobody else [])
    )


def test_every_atom_feed_is_valid(sample_site: Path) -> None:
    files = [*sample_site.rglob("feed.xml")]
    assert len(files) > 10
    assert {str(file): told for file in files if (told := complaints(etree.parse(str(file))))} == {}


def test_every_json_feed_is_valid(sample_site: Path) -> None:
    files = [*sample_site.rglob("feed.json")]
    assert len(files) > 2
    for file in files:
        JSON_FEED.validate(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("site", [ADDRESS, None])
def test_a_feed_without_entries_is_valid(site: str | None) -> None:
    files = Writer(site).files(EMPTY)
    atom = etree.ElementTree(etree.fromstring(files["supervision/feed.xml"]))
    told: Any = json.loads(files["supervision/feed.json"])
    assert complaints(atom) == []
    assert told["items"] == []
    JSON_FEED.validate(told)


def test_faults_would_be_seen() -> None:
    entry = Entry("a/", "a/", "甲", "2023", "2023", "说", (), "text", "文")
    told = Writer(ADDRESS).files(Feed("", "", "甲", [entry, entry], "2023", has_json=True))
    found = complaints(etree.ElementTree(etree.fromstring(told["feed.xml"])))
    assert {"an id twice", "no author"} <= {*found}
    torn = told["feed.xml"].replace(b"<updated>2023-", b"<updated>23-", 1)
    assert any("dateTime" in one for one in complaints(etree.ElementTree(etree.fromstring(torn))))
    feed = json.loads(told["feed.json"])
    assert not JSON_FEED.is_valid({**feed, "items": [{"id": "a/"}]})
