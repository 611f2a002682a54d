"""Where the particulars of a document lead: its bodies, its meeting, the statutes that it rests on."""

from collections.abc import Collection, Mapping, Sequence

from generator.render.addresses import body_id, statute_id
from generator.render.profiles.resting import statute_named

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


def basis(printed: str) -> Sequence[Run]:
    """Return what a document rests on; a statute has a page of its own."""
    found = statute_named(printed)
    if not found:
        return [(printed, "")]
    title, articles = found
    return [(f"《{title}》", statute_id(title)), (articles, "")]


FILTERS: Mapping[str, object] = {"issuers": issuers, "basis": basis}
"""What templates call these."""
