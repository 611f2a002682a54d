"""Which ruled lines of a page belong to one table: those that meet, one through another."""

from collections.abc import Iterator, Sequence

from generator.importing.read.pdf.edges import NEAR, Edge, Edges


def lines_of_tables(edges: Edges) -> Iterator[tuple[list[Edge], list[Edge]]]:
    """Yield the lines across and down of each table."""
    meets = [[at for at, down in enumerate(edges.down) if _meet(one, down)] for one in edges.across]
    met: list[list[int]] = [[] for _ in edges.down]
    for at, downs in enumerate(meets):
        for down in downs:
            met[down].append(at)
    seen: set[int] = set()
    for first in range(len(meets)):
        if first not in seen and meets[first]:
            own_across, own_down = _reached(first, meets, met)
            seen |= own_across
            yield (
                [edges.across[at] for at in sorted(own_across)],
                [edges.down[at] for at in sorted(own_down)],
            )


def _reached(
    first: int, meets: Sequence[Sequence[int]], met: Sequence[Sequence[int]]
) -> tuple[set[int], set[int]]:
    """Return which lines across and down one across leads to."""
    across, down, open_ = {first}, set[int](), [first]
    while open_:
        for other in meets[open_.pop()]:
            if other not in down:
                down.add(other)
                new = [one for one in met[other] if one not in across]
                across.update(new)
                open_ += new
    return across, down


def _meet(across: Edge, down: Edge) -> bool:
    return (
        across.start - NEAR <= down.at <= across.end + NEAR
        and down.start - NEAR <= across.at <= down.end + NEAR
    )
