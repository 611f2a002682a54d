"""Fragments: the passages themselves, to verify what was found and to show it."""

from collections.abc import Iterator, Sequence
from itertools import islice

from generator.search.entries import Entry
from generator.search.packed import Json
from generator.search.passages import Passage
from generator.search.pronunciation import initials_of_title
from generator.search.tokenise import widened
from generator.search.traditional import TO_SIMPLIFIED

_MOST = 2_600
"""Files at most: with 12,000 pages and their shards a site stays under 20,000 files."""


def units_per_fragment(units: int) -> int:
    """Return how many passages a file holds, if there are so many in all."""
    return max(1, -(-units // _MOST))


def fragments(
    entries: Sequence[Entry], texts: Sequence[Sequence[Passage]], size: int
) -> Iterator[Json]:
    """Yield the fragments, `size` passages in each; `texts` are the passages of each entry.

    A passage is its text, and how much of its end the next passage begins with.
    """
    units = ((number, passage) for number, cut in enumerate(texts) for passage in cut)
    while group := list(islice(units, size)):
        numbers = sorted({number for number, _ in group})
        said = [passage.text for _, passage in group]
        said += [text for n in numbers for text in (entries[n].title, *entries[n].names)]
        used = set(widened("".join(said)))
        yield {
            "documents": {str(number): _document(entries[number]) for number in numbers},
            "units": [[p.text, _utf16(p.text, p.tail)] for _, p in group],
            "fold": {one: TO_SIMPLIFIED[one] for one in sorted(used & TO_SIMPLIFIED.keys())},
        }


def _document(entry: Entry) -> Json:
    shown = entry.model_dump(include={"id", "title", "kind", "genre", "date", "number"})
    return {
        **shown,
        "series": entry.series.title,
        "issue": entry.issue.title,
        "names": list(entry.names),
        "initials": initials_of_title(entry),
    }


def _utf16(text: str, tail: int) -> int:
    """Return the length of the last `tail` characters as JavaScript counts it."""
    return sum(2 if ord(one) > 0xFFFF else 1 for one in text[len(text) - tail :])
