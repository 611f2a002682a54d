"""Where the particulars of a document lead: its bodies, the statutes that it rests on, whom it names."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from generator.documents.citation import statute_named
from generator.render.addresses import STATUTES, body_id, person_id, statute_id
from generator.site.text_leads import Run, leads_of, runs


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


def led(text: object, meta: Mapping[str, object]) -> Sequence[Run]:
    """Return what stands beside a document's text, with the names in it that lead somewhere."""
    return [*runs(str(text), leads_of(meta))]


FILTERS: Mapping[str, Callable[..., object]] = {
    "issuers": issuers,
    "led": led,
    "named_people": people,
    "named_bodies": bodies,
}
"""What templates call these."""
