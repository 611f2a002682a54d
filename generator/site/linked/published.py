"""Documents, issues and series as JSON-LD."""

import re
from collections.abc import Mapping, Sequence

from generator.documents.citation import statute_named
from generator.render.whole import WHOLE
from generator.site import leads
from generator.site.data import FILE
from generator.site.linked.nodes import (
    LANGUAGE,
    Maybe,
    Node,
    Site,
    Way,
    licence,
    node,
    organization,
    person,
    text,
    within,
)

_LEGISLATION = {"regulation", "normative", "decision", "resolution", "announcement"}
_REPORTS = {
    *("report", "inspection", "survey", "supervision", "law-inspection", "inquiry", "audit"),
    *("review", "response", "handling", "credentials"),
}
_NUMBERED = re.compile(r"[0-9]{4}年第([0-9]+)号")


def document(meta: Mapping[str, object], way: Way, site: Site) -> Node:
    """Return the document of a page."""
    own = text(meta.get("id"))
    kind, issue = text(meta.get("kind")), within(meta, "issue")
    issuers, number, date = _issuers(meta, way), text(meta.get("number")), text(meta.get("date"))
    values: dict[str, Maybe] = {
        "id": way(own),
        "url": way(own),
        "name": text(meta.get("title")),
        "genre": text(meta.get("genre")),
        "inLanguage": LANGUAGE,
        "identifier": number,
        "dateCreated": date,
        "datePublished": text(issue.get("date")),
        "author": issuers,
        "creativeWorkStatus": "摘要" if meta.get("abstract") else None,
        "isBasedOn": _basis(meta),
        "mentions": _mentions(meta, way),
        "isPartOf": _issue(issue, within(meta, "series"), way),
        "encoding": [_file("application/json", way(own) + FILE)],
        "license": licence(site),
    }
    if kind not in _LEGISLATION:
        return _unlegislated(kind, text(meta.get("page")), values)
    passed: dict[str, Maybe] = {
        "legislationType": text(meta.get("genre")),
        "legislationIdentifier": number,
        "legislationDate": date,
        "legislationPassedBy": issuers,
    }
    return node("Legislation", **values, **passed)


def _unlegislated(kind: str, page: str, values: Mapping[str, Maybe]) -> Node:
    if kind in _REPORTS:
        return node("Report", **values, pagination=page)
    return node("CreativeWork", **values)


def issue(meta: Mapping[str, object], way: Way, site: Site) -> Node:
    """Return the issue of a page."""
    original, publisher = within(meta, "original"), text(meta.get("publisher"))
    path, own = text(original.get("path")), text(meta.get("id"))
    return {
        **_issue(meta, within(meta, "series"), way),
        **node(
            "PublicationIssue",
            url=way(text(meta.get("id"))),
            inLanguage=LANGUAGE,
            publisher=organization(publisher) if publisher else None,
            encoding=[
                *([_file("application/pdf", way("") + path)] if path else []),
                _file("text/markdown", f"{way(own)}{WHOLE}.md"),
            ],
            license=licence(site),
        ),
    }


def series(meta: Mapping[str, object], way: Way, site: Site) -> Node:
    """Return the series of a page; that of an earlier year is about the same."""
    publisher = text(meta.get("publisher"))
    title = text(within(meta, "series").get("title")) or text(meta.get("title"))
    return node(
        "Periodical",
        id=way(text(meta.get("id"))),
        url=way(text(meta.get("id"))),
        name=title,
        description=text(meta.get("description")),
        inLanguage=LANGUAGE,
        publisher=organization(publisher) if publisher else None,
        license=licence(site),
    )


def _issue(issue: Mapping[str, object], series: Mapping[str, object], way: Way) -> Node:
    title, of = text(issue.get("title")), text(series.get("id"))
    numbered = _NUMBERED.fullmatch(title)
    serial = text(issue.get("serial"))
    return node(
        "PublicationIssue",
        id=way(text(issue.get("id"))),
        name=text(series.get("title")) + title,
        issueNumber=numbered[1] if numbered else title,
        identifier=f"总第{serial}号" if serial else None,
        datePublished=text(issue.get("date")),
        isPartOf=node("Periodical", id=way(of), name=text(series.get("title"))),
    )


def _issuers(meta: Mapping[str, object], way: Way) -> Sequence[Node]:
    """Return who issued a document; whoever has no page of a body may be a person who resigns."""
    bodies = [name for name, _ in leads.bodies(meta)]
    people = [name for name, _ in leads.people(meta)]
    runs = leads.issuers(text(meta.get("issuer")), bodies)
    named = [(name, to) for name, to in runs if name and name != "、"]
    return [
        person(name) if name in people else organization(name, way(to) if to else "")
        for name, to in named
    ]


def _mentions(meta: Mapping[str, object], way: Way) -> Sequence[Node]:
    return [
        *(person(name, way(to)) for name, to in leads.people(meta)),
        *(organization(name, way(to)) for name, to in leads.bodies(meta)),
    ]


def _basis(meta: Mapping[str, object]) -> Sequence[Node]:
    found = meta.get("basis")
    printed = [text(one) for one in found] if isinstance(found, Sequence) else []
    return [
        node("Legislation", name=statute[0]) if statute else node("CreativeWork", name=one)
        for one in dict.fromkeys(printed)
        for statute in [statute_named(one)]
    ]


def _file(media_type: str, address: str) -> Node:
    return node("MediaObject", encodingFormat=media_type, contentUrl=address)
