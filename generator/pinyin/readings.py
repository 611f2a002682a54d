"""Pinyin of names and titles: toneless, ü as v, one syllable for each character."""

from collections.abc import Mapping
from functools import cache

from generator.pinyin.running import HAN_RUN, read
from generator.pinyin.surnames import SURNAMES

Reading = tuple[str, ...]
"""As many as the text has characters; what has no reading stands for itself."""

_LONGEST_SURNAME = 2


@cache
def reading_of(text: str) -> Reading:
    """Read a body, an office or other text, by phrase: 市长 is shi zhang."""
    syllables = list(text)
    for run in HAN_RUN.finditer(text):
        syllables[run.start() : run.end()] = [
            syllable or one for syllable, one in zip(read(run[0]), run[0], strict=True)
        ]
    return tuple(syllables)


@cache
def readings_of_person(name: str, given: str | None = None) -> tuple[Reading, ...]:
    """Return the readings by which a person is found, the best first, none twice.

    These are the one `given` (syllables parted by spaces) where there is one, the one with the
    surname's own reading, and the default one: 单志强 is shan zhi qiang and dan zhi qiang.
    """
    readings = [tuple(given.split())] if given else []
    readings += [_with_surname(name), reading_of(name)]
    return tuple(dict.fromkeys(readings))


def reading_of_title(title: str, people: Mapping[str, Reading]) -> Reading:
    """Read a title, in it each person named as in `people`."""
    syllables = list(reading_of(title))
    for name, reading in people.items():
        start = title.find(name)
        while start >= 0 and len(reading) == len(name):
            syllables[start : start + len(name)] = reading
            start = title.find(name, start + len(name))
    return tuple(syllables)


def _with_surname(name: str) -> Reading:
    for length in range(_LONGEST_SURNAME, 0, -1):
        surname, rest = name[:length], name[length:]
        if surname in SURNAMES:
            return (*SURNAMES[surname].split(), *reading_of(rest))
    return reading_of(name)
