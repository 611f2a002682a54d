"""Keys that an earlier version had elsewhere: records of that time are still read."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias


class Move(NamedTuple):
    """Where the value of an old key stands now, from the model that had the key on.

    It stays where it is in a record that has the key `unless`.
    """

    to: tuple[str, ...]
    unless: str = ""


Moves: TypeAlias = Mapping[str, Move]
"""The moves of a model by the old key."""
