"""The stroke sequence of a character, and the place of the character among its equals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

SEQUENCES = Path(__file__).with_name("sequences.txt")
_CLASSES = str.maketrans("12345", "横竖撇点折")


@dataclass(frozen=True, order=True)
class Strokes:
    """How a character is written; sorts as the characters of lists of names do."""

    count: int
    sequence: str
    """A digit for each stroke: 1 横, 2 竖, 3 撇, 4 点, 5 折."""
    rank: int
    """The place among the characters that are written by the same sequence."""
    character: str = field(compare=False)

    def __str__(self) -> str:
        return f"“{self.character}”是{self.count}画（{self.sequence.translate(_CLASSES)}）"


NOTHING = Strokes(0, "", 0, "")
"""What stands where a name has no character: before every character."""


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Strokes]:
    table = {}
    for line in SEQUENCES.read_text(encoding="utf-8").splitlines():
        sequence, characters = line.split(" ")
        for rank, character in enumerate(characters):
            table[character] = Strokes(len(sequence), sequence, rank, character)
    return table


def strokes(character: str) -> Strokes | None:
    """Return how a character is written, or None where the table does not have it."""
    return _table().get(character)
