"""What came back of a round trip, by genre; and the misses, most frequent first."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bench.trip.trip import Back


def table(backs: Sequence[Back]) -> str:
    """Return a row for each genre: documents, the same text, structure, values shown and come back."""
    return "\n".join(_rows(backs))


def _rows(backs: Sequence[Back]) -> Iterator[str]:
    yield _row("genre", ("documents", "same", "structure", "values", "back", "share"))
    composed = [one for one in backs if one.is_composed]
    texts = [one for one in backs if not one.is_composed]
    for name, group in (("composed", composed), ("long texts", texts)):
        for genre in dict.fromkeys(one.genre for one in group):
            yield _of(f"  {genre}", [one for one in group if one.genre == genre])
        yield _of(name, group)


def _of(name: str, group: Sequence[Back]) -> str:
    values = sum(one.values for one in group)
    back = values - sum(len(one.missed) for one in group)
    share = f"{100 * back / values:.1f}%" if values else "-"
    same, structure = (sum(one.is_same for one in group), sum(one.is_structure for one in group))
    return _row(name, (str(len(group)), str(same), str(structure), str(values), str(back), share))


def _row(name: str, cells: Sequence[str]) -> str:
    wide = sum(2 if ord(char) > 0x2E80 else 1 for char in name)
    return name + " " * (24 - wide) + "".join(f"{one:>11}" for one in cells)


def misses(backs: Sequence[Back], most: int) -> str:
    """Return what did not come back: documents that print something else, and values by their keys."""
    lines = [
        f"  {one.id} ({one.genre}): {one.differs[0][:70]} | {one.differs[1][:70]}"
        for one in backs
        if not one.is_same
    ]
    keys = Counter((one.genre, value.of) for one in backs for value in one.missed)
    example = {(one.genre, value.of): (one.id, value.said) for one in backs for value in one.missed}
    told = [
        f"  {count:>5} {genre} {of}: {example[genre, of][1][:40]} ({example[genre, of][0]})"
        for (genre, of), count in keys.most_common(most)
    ]
    return "\n".join(["other text:", *lines[:most], "values that did not come back:", *told])
