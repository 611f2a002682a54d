"""What is there to follow, and documents as data: of the sample's site."""

import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, parse

import pytest

from generator.site.citation import citation
from generator.site.feeds import NEWEST, Feed, feeds, written

from .sample import ADDRESS

ATOM = "{http://www.w3.org/2005/Atom}"
ISSUE = "qinghe/2023-1"


def entries(path: Path) -> list[Element]:
    root = parse(path).getroot()  # noqa: S314 - written by this program
    assert root.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated"):
        assert root.findtext(f"{ATOM}{name}")
    return root.findall(f"{ATOM}entry")


def said(entry: Element, name: str) -> str:
    return entry.findtext(f"{ATOM}{name}") or ""


def test_the_site_and_each_series_can_be_followed(sample_site: Path) -> None:
    everything, series = entries(sample_site / "feed.xml"), entries(sample_site / "qinghe/feed.xml")
    ids = [said(one, "id") for one in everything]
    assert len(ids) == len({*ids}) <= NEWEST
    assert all(one.startswith(ADDRESS) for one in ids)
    assert {said(one, "id") for one in series} <= {*ids}
    assert all(f"/{ISSUE}/" in said(one, "id") for one in series)
    days = [said(one, "updated") for one in everything]
    assert days == sorted(days, reverse=True)


def test_json_feed_says_the_same(sample_site: Path) -> None:
    feed = json.loads((sample_site / "feed.json").read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    found = entries(sample_site / "feed.xml")
    assert [one["id"] for one in feed["items"]] == [said(one, "id") for one in found]
    assert [one["title"] for one in feed["items"]] == [said(one, "title") for one in found]
    assert all(one["content_text"] for one in feed["items"])


def test_every_entry_leads_to_a_page(sample_site: Path) -> None:
    for feed in (sample_site / "feed.xml", sample_site / "baishi-congress/feed.xml"):
        for entry in entries(feed):
            (link,) = entry.findall(f"{ATOM}link")
            path = link.attrib["href"].removeprefix(ADDRESS)
            assert (sample_site / path / "index.html").is_file()


def row(number: int, published: str = "2023-03") -> dict[str, str]:
    return {
        "id": f"a/{number}/b",
        "title": "甲<&",
        "series": "公报",
        "issue_name": "1号",
        "genre": "decision",
        "genre_label": "决定",
        "published": published,
        "number": "",
        "issuers": "",
    }


def test_without_an_address_ids_are_stable_and_ways_relative() -> None:
    files = written(Feed("a/", "公报", [row(1)]), None)
    assert files == written(Feed("a/", "公报", [row(1)]), None)
    text = files["a/feed.xml"].decode()
    assert 'href="../a/1/b/"' in text
    assert "urn:uuid:" in text
    assert "2023-03-01T00:00:00+08:00" in text
    assert "甲&lt;&amp;" in text
    assert [*files] == ["a/feed.xml"]


def test_gazettes_without_data_give_no_feed(tmp_path: Path) -> None:
    assert [*feeds(tmp_path, "甲")] == []


def record(site: Path, document: str) -> dict[str, Any]:
    return json.loads((site / document / "index.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def test_every_document_lies_beside_its_page_as_data(sample_site: Path) -> None:
    for page in sample_site.rglob("index.html"):
        text = page.read_text(encoding="utf-8")
        is_document = "data-document=" in text.partition("<article")[2].partition(">")[0]
        if page.parent.name != "search":  # where the search keeps its own
            assert page.with_name("index.json").is_file() == is_document, page
        assert ('rel="alternate" type="application/json"' in text) == is_document


def test_a_record_has_particulars_citation_and_text(sample_site: Path) -> None:
    found = record(sample_site, f"{ISSUE}/zhao-xiaochuan/decision")
    assert found["url"] == f"{ADDRESS}{ISSUE}/zhao-xiaochuan/decision/"
    assert found["people"]
    assert found["citation"] in (
        sample_site / ISSUE / "zhao-xiaochuan/decision/index.html"
    ).read_text(encoding="utf-8")
    assert "赵小川" in found["text"]["content"]
    assert not found["text"]["content"].startswith("#")


SERIES = {"series": {"title": "青禾县人大常委会公报"}, "title": "关于甲的决定"}
# What the front matter says besides; the citation after GB/T 7714.
CITED = [
    (
        {
            "issuer": "青禾县人大常委会",
            "issue": {"title": "2023年第1号", "date": "2023-04-01"},
            "page": 4,
        },
        "青禾县人大常委会. 关于甲的决定[J]. 青禾县人大常委会公报, 2023(1): 4.",
    ),
    (
        {"issuer": "甲、乙、丙、丁", "issue": {"title": "增刊", "date": "2023-04"}},
        "甲, 乙, 丙, 等. 关于甲的决定[J]. 青禾县人大常委会公报, 2023, 增刊.",
    ),
    (
        {"issue": {"title": "2022年第12号", "date": "2023-01-05"}},
        "关于甲的决定[J]. 青禾县人大常委会公报, 2022(12).",
    ),
]


@pytest.mark.parametrize(("meta", "cited"), CITED)
def test_a_document_is_cited(meta: dict[str, object], cited: str) -> None:
    assert citation({**SERIES, **meta}) == cited
