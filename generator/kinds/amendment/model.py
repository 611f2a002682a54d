"""The record of a decision that amends or repeals regulations."""

from typing import Self

from pydantic import model_validator

from generator.model.adoption import refuse_no_adoption
from generator.model.base import needs
from generator.model.enacted import Enacted


class AmendmentRecord(Enacted):
    """One decision; its text is the Markdown file beside it, as it was passed.

    What it amends or repeals, and how, is read from that text and said nowhere else.
    """

    model_config = needs(("meeting", "passed"))

    @model_validator(mode="after")
    def _was_passed(self) -> Self:
        refuse_no_adoption(self)
        return self
