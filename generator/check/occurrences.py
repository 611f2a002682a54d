"""How often a text has each of many strings, in a time that grows with the text and not with both."""

from collections.abc import Collection, Iterator, Mapping

_MUCH = 100_000_000
"""Characters times strings from which on all strings are looked for together."""


def occurrences(text: str, strings: Collection[str]) -> Mapping[str, int]:
    """Return at how many places of a text each string begins; strings that it has not are left out."""
    own = frozenset(strings)
    if len(own) * len(text) < _MUCH:
        return {one: count for one in own if (count := sum(1 for _ in _places(text, one)))}
    # Who proof-reads a small archive does not wait for numpy.
    from generator.check.together import counted_together  # noqa: PLC0415

    return counted_together(text, own)


def _places(text: str, string: str) -> Iterator[int]:
    at = text.find(string)
    while at >= 0:
        yield at
        at = text.find(string, at + 1)
