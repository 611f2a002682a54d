"""How documents cite what they rest on."""

from collections.abc import Iterable

from generator.link.corpus import Scope
from generator.model.refs import Basis


def cited(bases: Iterable[Basis], scope: Scope) -> tuple[str, ...]:
    """Return each basis as it is printed: 《full title》第四十四条第九款, or the document as typed."""
    return tuple(
        str(basis) if basis.is_document else f"《{scope.statute(basis).title}》{basis.articles}"
        for basis in bases
    )
