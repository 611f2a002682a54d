"""All documents of an import in one order, each under a heading of the contents."""

from collections.abc import Iterable
from dataclasses import replace

from generator.importing.divide.divide import Division
from generator.importing.divide.meetings import PARTS, meeting_of, session
from generator.importing.divide.piece import Piece
from generator.importing.terms.genres import genre_of


def placed(divisions: Iterable[Division]) -> tuple[Piece, ...]:
    """Return the documents in their order, without a heading of their own under that of their meeting."""
    pieces = [piece for division in divisions for piece in division.pieces]
    found: list[Piece] = []
    group = ""
    for order, piece in enumerate(pieces):
        is_of_meeting = genre_of(piece.listed or piece.title) in PARTS
        if is_of_meeting and (own := meeting_of(piece)):
            group = session(own)
        found.append(replace(piece, order=order, group=piece.group or group))
    return tuple(found)
