"""Pinyin of names and titles: toneless, ü as v, one syllable an atom of the text."""

from collections.abc import Mapping
from itertools import groupby

from pypinyin import Style, lazy_pinyin

from generator.search.surnames import SURNAMES
from generator.search.tokenise import atoms, is_han

Reading = tuple[str, ...]
"""Syllables, as many as tokenise.atoms() finds; a run of letters or digits stands for itself."""

_LONGEST_SURNAME = 2


def reading_of(text: str) -> Reading:
    """Read a body, an office or other text, by phrase: 市长 is shi zhang.

    A character that pypinyin does not know stands for itself.
    """
    syllables: list[str] = []
    for han, group in groupby(atoms(text), is_han):
        members = list(group)
        syllables.extend(_han_reading("".join(members)) if han else members)
    return tuple(syllables)


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
    characters = atoms(title)
    syllables = list(reading_of(title))
    for name, reading in people.items():
        wanted = atoms(name)
        for start in range(len(characters) - len(wanted) + 1):
            end = start + len(wanted)
            if characters[start:end] == wanted:
                syllables[start:end] = reading
    return tuple(syllables)


def _with_surname(name: str) -> Reading:
    for length in range(_LONGEST_SURNAME, 0, -1):
        surname, rest = name[:length], name[length:]
        if surname in SURNAMES:
            return (*SURNAMES[surname].split(), *reading_of(rest))
    return reading_of(name)


def _han_reading(run: str) -> list[str]:
    # Characters that it does not know come in one piece, which the space takes apart.
    return " ".join(lazy_pinyin(run, style=Style.NORMAL, errors=" ".join)).split()
