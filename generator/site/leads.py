"""Where a document leads: its bodies, its meeting, the statutes that it rests on, whom it names."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from html import unescape

from generator.documents.citation import statute_named
from generator.documents.names import OF_TWO
from generator.render.addresses import STATUTES, body_id, person_id, statute_id

Run = tuple[str, str]
"""Words, and the id of the page that they lead to, if they lead anywhere."""


def issuers(issuer: str, bodies: Collection[str]) -> Sequence[Run]:
    """Return who issued a document: a body that the page names has a page of its own."""
    if issuer in bodies:
        return [(issuer, body_id(issuer))]
    runs: list[Run] = []
    for name in issuer.split("、"):
        runs += [("、", "")] if runs else []
        runs.append((name, body_id(name) if name in bodies else ""))
    return runs


def statute_pages(paths: Iterable[str]) -> frozenset[str]:
    """Return the ids of the pages about statutes among the Markdown files of a site."""
    return frozenset(one.removesuffix(".md") for one in paths if one.startswith(f"{STATUTES}/"))


def basis(printed: str, statutes: Collection[str]) -> Sequence[Run]:
    """Return what a document rests on; a statute that has one of these pages leads to it."""
    title, articles = statute_named(printed) or ("", printed)
    if statute_id(title) not in statutes:
        return [(printed, "")]
    return [(f"《{title}》", statute_id(title)), (articles, "")]


def people(meta: Mapping[str, object]) -> Sequence[Run]:
    """Return whom a document names, from its front matter; who of two of one name is meant, it does not say."""
    names, ids = _words(meta.get("people")), meta.get("people_ids")
    known = ids if isinstance(ids, Mapping) else {}
    return [
        (name, person_id(str(known.get(name, name)))) for name in names if names.count(name) == 1
    ]


def bodies(meta: Mapping[str, object]) -> Sequence[Run]:
    """Return the bodies that a document names, from its front matter."""
    return [(name, body_id(name)) for name in _words(meta.get("bodies"))]


def _words(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, Sequence) else []


_NAMED = re.compile(
    rf'(?P<begin><span class="{OF_TWO}">|<td[^>]*>)(?P<name>[^<>]+?)(?P<end></span>|(?:（[^<>]*）)?</td>)'
)
"""A name that stands apart: of two characters, or in a cell of its own, perhaps with a note."""


def with_leads(html: str, named: Sequence[Run], way: Callable[[str], str]) -> str:
    """Return a page on which names that stand apart lead to their pages; no character is changed."""
    known = dict(named)

    def linked(found: re.Match[str]) -> str:
        to = known.get(unescape(found["name"]).strip())
        if not to:
            return found[0]
        return f'{found["begin"]}<a href="{way(to)}">{found["name"]}</a>{found["end"]}'

    return _NAMED.sub(linked, html)


FILTERS: Mapping[str, Callable[..., object]] = {
    "issuers": issuers,
    "named_people": people,
    "named_bodies": bodies,
}
"""What templates call these."""
