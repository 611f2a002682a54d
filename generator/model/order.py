"""In which order a list of names is printed, where it is said."""

from generator.model.base import Labelled


class ListOrder(Labelled):
    """The orders by strokes: two customs differ on given names of one character."""

    STROKES = "strokes", "姓氏笔画：同姓的，名为单字的排在前"
    STROKES_IN_TURN = "strokes-in-turn", "姓氏笔画：同姓的逐字比较，名为单字的不另排在前"

    @property
    def in_turn(self) -> bool:
        """Whether names are compared character by character, as `strokes.names` understands it."""
        return self is ListOrder.STROKES_IN_TURN
