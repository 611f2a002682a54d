"""What is recognised in a picture, line by line."""

from collections.abc import Sequence
from typing import NamedTuple

Box = Sequence[tuple[float, float]]
"""The corners of a line of text: upper left, upper right, lower right, lower left."""


class Recognised(NamedTuple):
    """A line of text as it was recognised, in a box in points of the picture, from the upper left."""

    box: Box
    text: str
    score: float
    """How sure the whole of it is, up to 1."""
    unsure: tuple[str, ...] = ()
    """The numbers in it of which a character is less sure than most: one character counts little in a line."""
