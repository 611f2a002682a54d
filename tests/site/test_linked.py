"""Every page as JSON-LD: read as programs read it, and held against schema.org's words."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from pyld import jsonld

from generator.site.linked.nodes import Site
from generator.site.linked.page import linked_data

from .sample import ADDRESS

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
SCHEMA = "https://schema.org/"
THING = {"name", "url", "identifier", "description", "alternateName"}
WORK = THING | {
    *("genre", "inLanguage", "dateCreated", "datePublished", "author", "isPartOf"),
    *("creativeWorkStatus", "isBasedOn", "mentions", "encoding", "license", "publisher"),
    *("creator",),
}
ORGANIZATION = THING | {"parentOrganization", "member"}
# Of schema.org's vocabulary what is used: each type with the properties that it has there.
VOCABULARY = {
    "Legislation": WORK
    | {"legislationType", "legislationIdentifier", "legislationDate", "legislationPassedBy"},
    "Report": WORK | {"pagination"},
    "CreativeWork": WORK,
    "PublicationIssue": WORK | {"issueNumber"},
    "Periodical": WORK,
    "MediaObject": WORK | {"encodingFormat", "contentUrl"},
    "DataDownload": WORK | {"encodingFormat", "contentUrl"},
    "Dataset": WORK | {"distribution"},
    "WebSite": WORK,
    "WebPage": WORK,
    "CollectionPage": WORK,
    "SearchResultsPage": WORK,
    "Person": THING | {"memberOf"},
    "Organization": ORGANIZATION,
    "GovernmentOrganization": ORGANIZATION,
    # A role repeats the property that it is the value of.
    "OrganizationRole": THING | {"roleName", "startDate", "endDate", "memberOf", "member"},
    "Event": THING | {"startDate", "endDate", "location", "organizer"},
    "Place": THING,
}
DATES = {"dateCreated", "datePublished", "legislationDate", "startDate", "endDate"}
DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
OF_PAGES = {
    "": "WebSite",
    "qinghe/": "Periodical",
    "qinghe/2023-1/": "PublicationIssue",
    "qinghe/2023-1/water-report/": "Report",
    "qinghe/2023-1/zhao-xiaochuan/decision/": "Legislation",
    "qinghe/2023-1/zhao-xiaochuan/motion/": "CreativeWork",
    "people/": "CollectionPage",
    "people/赵小川/": "Person",
    "bodies/青禾县水利局/": "Organization",
    "bodies/青禾县人民政府/": "GovernmentOrganization",
    "qinghe/2023-1/5/": "Event",
    "statutes/中华人民共和国地方各级人民代表大会和地方各级人民政府组织法/": "Legislation",
    "suggestions/qinghe/关于修建水渠的议案/": "CreativeWork",
    "data/": "Dataset",
    "supervision/": "WebPage",
    "search/": "SearchResultsPage",
}


def context(url: str, _: object) -> Mapping[str, object]:
    """What schema.org answers, as far as it matters here; nothing is asked of a network."""
    assert url.rstrip("/") == SCHEMA.rstrip("/")
    ways = {key: {"@type": "@id"} for key in ("url", "contentUrl", "license")}
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": {"@vocab": SCHEMA, **ways}},
    }


def told(html: str) -> dict[str, Any]:
    (block,) = BLOCK.findall(html)
    return json.loads(block)  # type: ignore[no-any-return]  # of JSON


def things(value: object) -> Iterator[dict[str, Any]]:
    """Yield every thing in expanded JSON-LD that has a type."""
    if isinstance(value, list):
        for one in value:
            yield from things(one)
    elif isinstance(value, dict):
        if "@type" in value and "@value" not in value:
            yield value
        for one in value.values():
            yield from things(one)


def wrong(data: dict[str, Any], base: str) -> Iterator[str]:
    """Yield what is not in the vocabulary, and addresses that are none."""
    expanded = jsonld.expand(data, {"documentLoader": context, "base": base})
    for thing in things(expanded):
        (type_,) = (one.removeprefix(SCHEMA) for one in thing["@type"])
        names = {key.removeprefix(SCHEMA) for key in thing if not key.startswith("@")}
        yield from (f"{type_}.{name}" for name in names - VOCABULARY.get(type_, set()))
        for name in names & DATES:
            values = [one["@value"] for one in thing[SCHEMA + name]]
            yield from (one for one in values if not DATE.fullmatch(one))
        if not thing.get("@id", ADDRESS).startswith(ADDRESS):
            yield thing["@id"]


def of(site: Path, path: str) -> dict[str, Any]:
    return told((site / path / "index.html").read_text("utf-8"))


def test_every_page_says_what_it_is_about_in_known_words(sample_site: Path) -> None:
    for page in sample_site.rglob("index.html"):
        path = page.parent.relative_to(sample_site).as_posix().removeprefix(".")
        data = told(page.read_text("utf-8"))
        assert [*wrong(data, f"{ADDRESS}{path}/")] == [], path


def test_a_word_that_is_unknown_would_be_seen() -> None:
    data = {"@context": "https://schema.org", "@type": "Event", "namme": "x", "startDate": "昨天"}
    assert {*wrong(data, ADDRESS)} == {"Event.namme", "昨天"}


@pytest.mark.parametrize(("path", "type_"), OF_PAGES.items())
def test_a_page_is_of_its_type_and_at_its_address(path: str, type_: str, sample_site: Path) -> None:
    found = of(sample_site, path)
    assert found["@type"] == type_
    assert found["@id"] == ADDRESS + quote(path)


def test_addresses_in_it_are_pages(sample_site: Path) -> None:
    for path in ("qinghe/2023-1/zhao-xiaochuan/decision/", "people/赵小川/", "qinghe/2023-1/"):
        data = jsonld.expand(of(sample_site, path), {"documentLoader": context})
        ids = {thing["@id"] for thing in things(data) if "@id" in thing}
        assert len(ids) > 1
        known = {
            ADDRESS + quote(page.parent.relative_to(sample_site).as_posix()) + "/"
            for page in sample_site.rglob("index.html")
        }
        assert ids <= known


def test_a_document_names_issue_issuer_people_and_statutes(sample_site: Path) -> None:
    found = of(sample_site, "qinghe/2023-1/zhao-xiaochuan/decision/")
    assert found["isPartOf"]["@type"] == "PublicationIssue"
    assert found["isPartOf"]["issueNumber"] == "1"
    assert found["isPartOf"]["isPartOf"]["name"] == "青禾县人大常委会公报"
    assert found["legislationDate"] == "2023-03-09"
    assert found["legislationPassedBy"][0]["@type"] == "GovernmentOrganization"
    assert {"赵小川"} <= {one["name"] for one in found["mentions"]}


def test_a_person_held_offices_as_far_as_the_page_says(sample_site: Path) -> None:
    (role, *_) = [
        one
        for one in of(sample_site, "people/赵小川/")["memberOf"]
        if (one["memberOf"]["name"], one["roleName"]) == ("青禾县水利局", "局长")
    ]
    assert role["startDate"] == "2023-03-09"
    assert "endDate" not in role
    assert role["memberOf"]["@id"] == f"{ADDRESS}{quote('bodies/青禾县水利局')}/"


def test_a_meeting_has_its_days(sample_site: Path) -> None:
    found = of(sample_site, "qinghe/2023-1/5/")
    assert found["startDate"] <= found["endDate"]
    assert found["organizer"]["name"] == "青禾县人民代表大会常务委员会"


BARE = Site("甲", "", "", "", "")


def test_a_body_has_its_members_with_their_days(sample_site: Path) -> None:
    roles = of(sample_site, "bodies/青禾县水利局/")["member"]
    told_ = {(one["member"]["name"], one["roleName"]): one for one in roles}
    assert told_["赵小川", "局长"]["startDate"] == "2023-03-09"
    assert told_["赵小川", "局长"]["member"]["@id"] == f"{ADDRESS}{quote('people/赵小川')}/"
    assert told_["周正", "局长"]["endDate"] == "2023-03-09"
    assert "startDate" not in told_["周正", "局长"]


def test_a_motion_has_its_authors(sample_site: Path) -> None:
    found = of(sample_site, "suggestions/qinghe/关于修建水渠的议案/")
    [author] = found["author"]
    assert author["@type"] == "Person"
    assert author["@id"] == f"{ADDRESS}people/zhou-zheng-daibiao/"
    assert found["genre"] == "议案"


def test_a_body_is_below_another_and_has_short_names(sample_site: Path) -> None:
    found = of(sample_site, "bodies/青禾县人民政府/")
    assert found["alternateName"]
    above = of(sample_site, "bodies/白石县人民代表大会常务委员会/")["parentOrganization"]
    assert above["name"] == "白石县人民代表大会"
    assert above["@id"] == f"{ADDRESS}{quote('bodies/白石县人民代表大会')}/"


def test_a_namesake_is_called_by_the_name_alone() -> None:
    meta = {"template": "profile.html", "about": "person", "key": "a-b", "title": "甲（乙）"}
    found = told(linked_data({**meta, "facts": {"name": "甲"}}, "./", lambda to: to, BARE))
    assert found["name"] == "甲"
    assert "memberOf" not in found


def test_no_word_of_a_record_ends_the_element() -> None:
    meta = {"template": "x.html", "title": "</script><script>alert(1)</script>&"}
    html = linked_data(meta, "./", lambda to: to, BARE)
    assert html.count("<") == 2
    assert told(html)["name"] == meta["title"]
