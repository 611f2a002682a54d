"""The lexicon: people, offices and bodies by the initials of their readings."""

from collections.abc import Iterator, Sequence

from generator.search.files.names import SHORTEST, Name
from generator.search.files.packed import Json
from generator.search.text.tokenise import traditional_in

_SUFFIXES_PER_FILE = 500


def lexicon(names: Sequence[Name]) -> Iterator[tuple[str, Json]]:
    """Yield the files of the lexicon, each with the initials that it begins with."""
    suffixes = sorted(
        (initials, number, offset, documents)
        for number, name in enumerate(names)
        for initials, offset, documents in _suffixes(name)
    )
    for start in range(0, len(suffixes), _SUFFIXES_PER_FILE):
        group = suffixes[start : start + _SUFFIXES_PER_FILE]
        numbers = sorted({number for _, number, _, _ in group})
        places = {number: place for place, number in enumerate(numbers)}
        yield (
            group[0][0],
            {
                "names": [_json(names[number]) for number in numbers],
                "suffixes": [
                    [letters, places[number], offset, documents]
                    for letters, number, offset, documents in group
                ],
                "fold": {**traditional_in("".join(names[number].text for number in numbers))},
            },
        )


def _suffixes(name: Name) -> set[tuple[str, int, int]]:
    """Return the initials from every character on, where that is, and how many documents have it.

    Of a person all characters only. Where no word begins nothing was counted, and the number is 0.
    """
    return {
        ("".join(syllable[0] for syllable in reading[offset:]), offset, name.words.get(offset, 0))
        for reading in name.readings
        for offset in range(1 if name.kind == "person" else len(reading) - SHORTEST + 1)
    }


def _json(name: Name) -> Json:
    readings: list[Json] = [" ".join(reading) for reading in name.readings]
    return [name.text, name.kind, name.words[0], readings]
