"""What one full lunr index of all units finds, in generated documents and in an invented gazette.

Usage: order.py files            to print strings to look up, and the files of the indexes
       order.py lunr < terms     to print what lists of terms find: units and scores, in order
"""

import json
import random
import sys
from collections.abc import Sequence

from corpus import corpus
from fixture import files_of

from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise
from tests.search import reference
from tests.search.larger import larger

_STRINGS = 240
_LONGEST = 12


def main(command: str) -> None:
    """Answer for each collection of documents."""
    collections = {"generated": corpus(), "gazette": reference.ordered(larger())}
    if command == "files":
        answer: dict[str, object] = {
            name: {
                "files": files_of(entries),
                "ids": {number: entry.id for number, entry in reference.numbered(entries)},
                "strings": _strings(entries),
            }
            for name, entries in collections.items()
        }
    else:
        asked = json.load(sys.stdin)
        answer = {name: _found(entries, asked[name]) for name, entries in collections.items()}
    json.dump(answer, sys.stdout)


def _strings(entries: Sequence[Entry]) -> list[str]:
    """Return canonical strings of 1 to 12 characters; names and titles give one in three."""
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    units = list(reference.units(entries).values())
    short = [unit for unit in units if unit.field != "text"]
    strings: set[str] = set()
    while len(strings) < _STRINGS:
        text = chance.choice(chance.choice(short if len(strings) % 3 == 0 else units).values or "-")
        start, length = chance.randrange(len(text) or 1), chance.randint(1, _LONGEST)
        string = text[start : start + length]
        if string and normalise(string) == string:
            strings.add(string)
    return sorted(strings)


def _found(
    entries: Sequence[Entry], lists: Sequence[Sequence[str]]
) -> list[list[tuple[int, float]]]:
    index = reference.full_index(entries)
    return [reference.search(index, terms) for terms in lists]


if __name__ == "__main__":
    main(sys.argv[1])
