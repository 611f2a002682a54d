"""One module a genre: what the lines of a document of it say, as the data of a record."""

from collections.abc import Callable, Iterable, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Draft
from generator.importing.terms.setting import Setting

Recogniser = Callable[[Sequence[Piece], Setting], Iterable[Draft]]
"""Finds among documents those of its genre, and yields a draft for each matter of them."""

RECOGNISERS: Sequence[Recogniser] = ()
"""The safest first: what one has taken, the next does not see."""
