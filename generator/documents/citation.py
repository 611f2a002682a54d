"""How documents cite what they rest on, and what such a citation names."""

import re
from collections.abc import Iterable

from generator.link.scope import Scope
from generator.model.refs import Basis

_STATUTE = re.compile(r"《(?P<title>.+)》(?P<articles>[^《》]*)")


def cited(bases: Iterable[Basis], scope: Scope) -> tuple[str, ...]:
    """Return each basis as it is printed: 《full title》第四十四条第九款, or the document as typed."""
    return tuple(
        str(basis) if basis.is_document else f"《{scope.statute(basis).title}》{basis.articles}"
        for basis in bases
    )


def statute_named(printed: str) -> tuple[str, str] | None:
    """Return the title and the articles of a statute as `cited` prints them; None for a document."""
    found = _STATUTE.fullmatch(printed)
    return (found["title"], found["articles"]) if found else None
