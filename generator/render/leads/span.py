"""What a text names, where it stands, and what of it counts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Meant = tuple[str, ...]
"""What words mean: a sort and what tells which of it, `("body", "青禾县水利局")`; empty for nothing.

`Directory` knows the sorts.
"""
NOTHING: Meant = ()


@dataclass(frozen=True)
class Span:
    """Words of a text from `start` to `end`, and what they mean."""

    start: int
    end: int
    meant: Meant = NOTHING


def words_of(text: str, spans: Iterable[Span]) -> Mapping[str, Meant]:
    """Return the words of a text by what they mean, each the same wherever they stand in the text.

    Words that mean it in one place only are there with a neighbour, too, and then mean nothing.
    """
    every = sorted(spans, key=lambda one: (one.start, -one.end))
    counted = [*_counted(every)]
    found: dict[str, Meant] = {}
    for one in (one for one in counted if one.meant):
        words = text[one.start : one.end]
        found[words] = one.meant if found.get(words, one.meant) == one.meant else NOTHING
    for one in counted:
        found.setdefault(text[one.start : one.end], NOTHING)
    for words in [words for words, meant in found.items() if meant]:
        found |= dict.fromkeys(_elsewhere(words, text, counted), NOTHING)
    return found


def _counted(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans that begin first, of these the longest; and those that begin as one of them does."""
    start = end = 0
    for one in spans:
        if one.start >= end:
            start, end = one.start, one.end
            yield one
        elif one.start == start and one.end < end:
            yield one


def _elsewhere(words: str, text: str, counted: Sequence[Span]) -> Iterator[str]:
    """Yield the places, with a neighbour, where the same words are not meant so."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        around = [one for one in counted if one.start <= at and end <= one.end]
        if not any(one.meant or one.end - one.start > len(words) for one in around):
            before = text[max(0, at - 1) : at].strip()
            yield before + words if before else text[at : end + 1]
        at = text.find(words, end)
