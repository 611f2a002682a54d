"""What is there to follow, and documents as data: of the sample's site."""

import csv
import json
import posixpath
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree.ElementTree import Element, parse

import pytest

from generator.render.addresses import statute_id, step
from generator.render.data.table import BOM
from generator.site.citation import citation
from generator.site.feeds.catalogue import SEVERAL, feeds
from generator.site.feeds.feed import NEWEST, Entry, Feed
from generator.site.feeds.of_page import followed
from generator.site.feeds.written import Writer

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


ENTRY = Entry("a/1/b/", "a/1/b/", "甲<&", "2023-03", "2023-03", "说明", ("甲",), "decision", "决定")


def test_without_an_address_ids_are_stable_and_ways_relative() -> None:
    feed = Feed("a/", "a/", "公报", [ENTRY], "2023-03", has_json=False)
    files = Writer(None).files(feed)
    assert files == Writer(None).files(feed)
    text = files["a/feed.xml"].decode()
    assert 'href="../a/1/b/"' in text
    assert "urn:uuid:" in text
    assert "2023-03-01T00:00:00+08:00" in text
    assert "甲&lt;&amp;" in text
    assert [*files] == ["a/feed.xml"]


def test_an_entry_is_the_same_in_every_feed(sample_site: Path) -> None:
    found: dict[str, set[str]] = {}
    for path in sample_site.rglob("feed.xml"):
        if path.parent.name != "supervision":
            for one in entries(path):
                said_ = tuple((part.tag, part.text, *part.attrib.values()) for part in one)
                found.setdefault(said(one, "id"), set()).add(repr(said_))
    assert len(found) > 20
    assert all(len(of) == 1 for of in found.values())


MARKDOWN = re.compile(r'<link rel="alternate" type="text/markdown" href="([^"]*)">')
LINK = re.compile(
    r'<link rel="alternate" type="application/(?:atom\+xml|feed\+json)"[^>]*href="([^"]*)"'
)


def linked(site: Path, path: str) -> set[str]:
    """The feeds that a page leads to in its head, by their paths below the site."""
    html = (site / path / "index.html").read_text(encoding="utf-8")
    return {unquote(posixpath.normpath(posixpath.join(path, to))) for to in LINK.findall(html)}


EVERYWHERE = {"feed.xml", "feed.json"}
OWN = {
    "": set(),
    "qinghe/": {"qinghe/feed.xml", "qinghe/feed.json"},
    "qinghe/2023-1/": {"qinghe/feed.xml", "qinghe/feed.json"},
    "qinghe/2023-1/water-report/": {
        *("qinghe/feed.xml", "qinghe/feed.json", "kinds/report/feed.xml", "kinds/report/feed.json"),
    },
    "people/赵小川/": {"people/赵小川/feed.xml"},
    "bodies/青禾县水利局/": {"bodies/青禾县水利局/feed.xml"},
    "supervision/": {"supervision/feed.xml", "supervision/feed.json"},
    "qinghe/2023-1/5/": set(),
}


@pytest.mark.parametrize(("path", "own"), OWN.items())
def test_a_page_leads_to_its_feeds(path: str, own: set[str], sample_site: Path) -> None:
    assert linked(sample_site, path) == {*own, *EVERYWHERE}
    if own:
        html = (sample_site / path / "index.html").read_text(encoding="utf-8")
        assert '<nav class="follow"' in html


def test_every_feed_has_a_page_and_every_way_to_one_leads_to_a_file(sample_site: Path) -> None:
    led: set[str] = set()
    for page in sample_site.rglob("index.html"):
        led |= linked(sample_site, f"{page.parent.relative_to(sample_site).as_posix()}/")
    found = {path.relative_to(sample_site).as_posix() for path in sample_site.rglob("feed.*")}
    assert led == found


def test_a_feed_of_a_person_has_the_documents_that_name_the_person(sample_site: Path) -> None:
    html = (sample_site / "people/赵小川/index.html").read_text(encoding="utf-8")
    found = entries(sample_site / "people/赵小川/feed.xml")
    assert SEVERAL <= len(found) <= NEWEST
    assert f"{len(found)}件" in html


def test_the_ledger_can_be_followed(sample_site: Path) -> None:
    found = entries(sample_site / "supervision/feed.xml")
    ids = [said(one, "id") for one in found]
    assert len(ids) == len({*ids}) == 3
    assert any("本站未见答复文件" in said(one, "summary") for one in found)
    assert any("2023-05-20以前" in said(one, "summary") for one in found)


def table(folder: Path, name: str, rows: Sequence[Mapping[str, str]]) -> None:
    (folder / "data").mkdir(exist_ok=True)
    with (folder / "data" / name).open("w", encoding="utf-8", newline="") as file:
        file.write(BOM)
        writer = csv.DictWriter(file, [*rows[0]])
        writer.writeheader()
        writer.writerows(rows)


def row(number: int, genre: str = "decision") -> dict[str, str]:
    return {
        "id": f"a/{number}/b",
        "title": f"甲{number}",
        "series": "公报",
        "issue_name": f"{number}号",
        "genre": genre,
        "genre_label": "决定",
        "published": f"2023-{number:02}",
        "number": "",
        "issuers": "",
        "people": "周正；周正" if number == 1 else "周正",
        "people_ids": "zhou-a；zhou-b" if number == 1 else "zhou-a",
        "bodies": "",
        "statutes": "",
    }


def test_who_is_named_seldom_has_no_feed_and_namesakes_are_apart(tmp_path: Path) -> None:
    table(tmp_path, "documents.csv", [row(number) for number in range(SEVERAL, 0, -1)])
    found = {one.folder: one for one in feeds(tmp_path, "甲")}
    assert [*found] == ["", "a/", "kinds/decision/", "people/zhou-a/", "supervision/"]
    assert len(found["people/zhou-a/"].entries) == SEVERAL
    table(tmp_path, "documents.csv", [row(number) for number in range(SEVERAL - 1, 0, -1)])
    assert "people/zhou-a/" not in {one.folder for one in feeds(tmp_path, "甲")}


def test_a_statute_is_followed_by_its_texts_where_it_has_a_page(tmp_path: Path) -> None:
    table(tmp_path, "documents.csv", [row(1, "regulation"), row(2, "normative")])
    (tmp_path / "statutes").mkdir()
    (tmp_path / "statutes" / f"{step('甲1')}.md").write_text("甲", encoding="utf-8")
    found = [one.folder for one in feeds(tmp_path, "甲") if one.folder.startswith("statutes/")]
    assert found == [f"{statute_id('甲1')}/"]


def test_what_is_demanded_comes_again_when_it_is_answered(tmp_path: Path) -> None:
    table(tmp_path, "documents.csv", [row(3), row(2), row(1)])
    demand = {"kind": "审议意见", "by": "甲", "of": "乙", "due": "2023-04"}
    rows = [
        {**demand, "document": "a/1/b", "answers": "a/3/b"},
        {**demand, "document": "a/2/b", "answers": ""},
    ]
    table(tmp_path, "obligations.csv", rows)
    (*_, ledger) = feeds(tmp_path, "甲")
    assert [(one.to, one.updated) for one in ledger.entries] == [
        ("a/1/b/", "2023-03"),
        ("a/2/b/", "2023-02"),
    ]


def test_a_person_of_few_documents_leads_to_no_feed() -> None:
    few = {"template": "profile.html", "about": "person", "title": "甲", "documents": SEVERAL - 1}
    many = {**few, "documents": SEVERAL}
    assert [one.folder for one in followed(many, "people/甲/")] == ["people/甲/"]
    assert [*followed(few, "people/甲/")] == []
    assert [*followed({**many, "within": {}}, "people/甲/")] == []


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


def test_every_document_leads_to_its_markdown(sample_site: Path) -> None:
    for path in sample_site.glob("*/*/**/index.json"):
        if "data" in path.relative_to(sample_site).parts:
            continue
        (to,) = MARKDOWN.findall(path.with_name("index.html").read_text(encoding="utf-8"))
        file, _, place = to.partition("#")
        text = (path.parent / file).read_text(encoding="utf-8")
        told = json.loads(path.read_text(encoding="utf-8"))
        _, mark, after = text.partition(f" {{: #{place} }}\n")
        assert mark
        assert told["id"].endswith(place)
        # Links and notes are those of another place.
        first = told["text"]["content"].partition("[")[0].partition("\n")[0]
        assert after.strip().startswith(first)


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
