"""Readings to the index terms that a reader's pinyin is looked up among.

theme/assets/search/pinyin.js looks them up and checks what it finds against the readings.
"""

from collections.abc import Iterator

from generator.search.readings import Reading

LONGEST = 24
"""Letters of a term, some eight syllables; longer input is looked up by its first 24 letters."""


def full(reading: Reading) -> Iterator[str]:
    """Yield what can be typed in full, from every syllable on: shizhang, zhang."""
    for start in range(len(reading)):
        yield "".join(reading[start:])[:LONGEST]


def initials(reading: Reading) -> str:
    """Return the first letters of all syllables: gao yong gives gy."""
    return "".join(syllable[0] for syllable in reading)


def partial_initials(reading: Reading, shortest: int) -> Iterator[str]:
    """Yield the initials from every syllable on that leaves `shortest` letters: aysmzj … mzj."""
    letters = initials(reading)
    for start in range(len(letters) - shortest + 1):
        yield letters[start:][:LONGEST]
