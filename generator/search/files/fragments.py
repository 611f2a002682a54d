"""Fragments: the passages themselves, to verify what was found and to show it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from generator.search.files.packed import Json
from generator.search.text.entries import Entry
from generator.search.text.passages import Passage
from generator.search.text.pronunciation import initials_of_title
from generator.search.text.tokenise import traditional_in

_MOST = 2_500
"""Files at most: with 12,000 pages and their shards a site stays under 20,000 files."""


def units_per_fragment(units: int) -> int:
    """Return how many passages a file holds, if there are so many in all."""
    return max(1, -(-units // _MOST))


def fragments(
    entries: Sequence[Entry], texts: Sequence[Sequence[Passage]], size: int
) -> Iterator[Json]:
    """Yield the fragments, `size` passages in each; `texts` are the passages of each entry.

    A passage is its text, and how much of its end the next passage begins with. The names of a
    document, which are only verified, stand where its first passage does, and so does the length of
    what stands above its own words.
    """
    units = ((number, cut, at) for number, cut in enumerate(texts) for at in range(len(cut)))
    while group := list(islice(units, size)):
        numbers = sorted({number for number, _, _ in group})
        begun = {number for number, _, at in group if at == 0}
        documents = {n: _document(entries[n], begins=n in begun) for n in numbers}
        passages = [cut[at] for _, cut, at in group]
        yield {
            "documents": {str(number): document for number, document in documents.items()},
            "units": [[one.text, _utf16(one.text[len(one.text) - one.tail :])] for one in passages],
            "fold": _fold([one.text for one in passages], [entries[n] for n in numbers]),
        }


def _document(entry: Entry, *, begins: bool) -> Json:
    shown = entry.model_dump(include={"id", "title", "kind", "genre", "date", "number"})
    first: dict[str, Json] = {
        "head": _utf16(entry.text[: entry.head]),
        "names": list(entry.names),
        "initials": initials_of_title(entry),
    }
    lines: dict[str, Json] = {
        "ends": [_utf16(entry.title[:at]) for at in entry.line_ends.ends],
        "whole": [[_utf16(entry.title[:at]) for at in span] for span in entry.line_ends.whole],
    }
    publication = {"series": entry.series.title, "issue": entry.issue.title}
    return {**shown, **lines, **publication, **(first if begins else {})}


def _fold(texts: Iterable[str], entries: Iterable[Entry]) -> Json:
    """Return the traditional characters of a file, and their simplified forms."""
    named = (text for entry in entries for text in (entry.title, *entry.names))
    return {**traditional_in("".join((*texts, *named)))}


def _utf16(text: str) -> int:
    """Return the length of a text as JavaScript counts it."""
    return sum(2 if ord(one) > 0xFFFF else 1 for one in text)
