"""Persons, bodies, meetings and statutes as JSON-LD, from the rows and facts of their pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from urllib.parse import urljoin

from generator.site.linked.nodes import LANGUAGE, Node, node, organization, person, text

_TAG = re.compile(r"<[^>]*>")
_FACT = re.compile(r"<li>([^<>：]+)：(.*?)</li>", re.DOTALL)
_HOLDING = re.compile(
    r'<tr>\s*<td[^>]*><a href="(?P<to>[^"]*)">(?P<body>.*?)</a>(?P<post>[^<].*?)</td>\s*'
    r'<td[^>]*data-held="(?P<begin>[^/"]*)/[^/"]*/[^/"]*/(?P<until>[^/"]*)"[^>]*>.*?</td>\s*'
    r"<td[^>]*>(?P<end>.*?)</td>",
    re.DOTALL,
)
"""A row of 任职: the body with the way to its page, the post, from when, until when."""
_SUPPOSED = "不晚于"
"""How an end begins that is only known from a successor."""
_DAYS = re.compile(
    r"([0-9]{4})年([0-9]+)月([0-9]+)日"
    r"(?:[^0-9]*至(?:(?:([0-9]{4})年)?([0-9]+)月)?([0-9]+)日)?"
)


def profile(meta: Mapping[str, object], html: str, own: str) -> "Node | None":
    """Return what a profile is about; None for one that is about no person, body, meeting or statute.

    `own` is the address of the page.
    """
    name, facts = text(meta.get("key")), dict(_facts(html))
    match meta.get("about"):
        case "person":
            # The key of a namesake is an id; the title has the name, and what sets it apart.
            called = text(meta.get("title")).partition("（")[0]
            roles = [_role(found, own) for found in _HOLDING.finditer(html)]
            return {**person(called, own), **node("Person", url=own, memberOf=roles)}
        case "body":
            return {**organization(name, own), "url": own, **_of_body(facts)}
        case "meeting":
            return _meeting(text(meta.get("title")), facts, own)
        case "statute":
            called = text(meta.get("title")).strip("《》")
            short = _several(facts.get("简称", ""))
            return node(
                "Legislation",
                id=own,
                url=own,
                name=called,
                alternateName=short,
                inLanguage=LANGUAGE,
            )
        case _:
            return None


def _role(found: re.Match[str], own: str) -> Node:
    body = _plain(found["body"])
    # Without the site's address, ways are as the page has them: from itself.
    to = urljoin(own, found["to"]) if "://" in own else found["to"]
    is_supposed = _plain(found["end"]).startswith(_SUPPOSED)
    return node(
        "OrganizationRole",
        roleName=_plain(found["post"]),
        startDate=found["begin"],
        endDate="" if is_supposed else found["until"],
        memberOf=organization(body, to),
    )


def _of_body(facts: Mapping[str, str]) -> Node:
    above = facts.get("上级")
    named = {"alternateName": _several(facts["简称"])} if "简称" in facts else {}
    return {**named, **({"parentOrganization": organization(above)} if above else {})}


def _meeting(title: str, facts: Mapping[str, str], own: str) -> Node:
    begin, end = _days(facts.get("日期", ""))
    venue, organ = facts.get("地点"), facts.get("机关")
    return node(
        "Event",
        id=own,
        url=own,
        name=title,
        startDate=begin,
        endDate=end,
        location=node("Place", name=venue) if venue else None,
        organizer=organization(organ) if organ else None,
    )


def _days(said: str) -> tuple[str, str]:
    """Return the first and the last day, ISO 8601: 2023年3月8日至9日."""
    found = _DAYS.search(said)
    if not found:
        return "", ""
    year, month, day, last_year, last_month, last_day = found.groups()
    begin = f"{year}-{int(month):02}-{int(day):02}"
    if not last_day:
        return begin, begin
    return begin, f"{last_year or year}-{int(last_month or month):02}-{int(last_day):02}"


def _facts(html: str) -> Iterator[tuple[str, str]]:
    head = html.partition("<h2")[0]
    yield from ((label, _plain(words)) for label, words in _FACT.findall(head))


def _several(words: str) -> Sequence[str]:
    return words.split("、") if words else ()


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html)).strip()
