"""A table as Markdown."""

from collections.abc import Iterable, Sequence

from generator.documents.markdown import Markdown


def table(
    head: Sequence[str], rows: Iterable[Sequence[str]], ruler: Sequence[str] = ()
) -> Markdown:
    """Return a table of cells that are Markdown already; `ruler` tells the alignment of each column."""
    lines = [head, ruler or ["---"] * len(head), *rows]
    return Markdown("\n".join(f"| {' | '.join(cells)} |" for cells in lines))
