"""The record of a decision that amends or repeals regulations."""

from generator.model.base import needs
from generator.model.decided import WHEN, Decided
from generator.model.enacted import Enacted


class AmendmentRecord(Enacted, Decided):
    """One decision; its text is the Markdown file beside it, as it was passed.

    What it amends or repeals, and how, is read from that text and said nowhere else.
    """

    model_config = needs(WHEN)
