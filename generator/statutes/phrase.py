"""A phrase of an amending decision: what its groups hold, as places and as quotations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.statutes.clauses import QUOTE, Clause
from generator.statutes.instructions import Instruction
from generator.statutes.numerals import number_of
from generator.statutes.targets import Target, read_targets


@dataclass(frozen=True)
class Phrase:
    """A phrase that was found in a clause, and the place that was spoken of before it."""

    found: re.Match[str]
    clause: Clause
    context: Target
    before: Sequence[Instruction] = ()

    def said(self, name: str) -> str:
        """Return what a group of the phrase holds; nothing where it has none."""
        return self.found.groupdict().get(name) or ""

    def targets(self, name: str = "targets") -> tuple[Target, ...]:
        """Return the places that a group names; where it names none, the place spoken of before."""
        said = self.said(name)
        return read_targets(said, self.context) if said else (self.context,)

    def lines(self, name: str = "new") -> tuple[str, ...]:
        """Return the lines of the quotations of a group."""
        return self.clause.quoted(self.said(name))

    def each(self, name: str) -> tuple[str, ...]:
        """Return the quotations of a group, each in one line."""
        return tuple(
            "\n".join(self.clause.quoted(mark)) for mark in re.findall(QUOTE, self.said(name))
        )


Made = Iterator[Instruction]
"""What a phrase tells to do; nothing, if it cannot mean that."""


def count(numeral: str) -> int:
    """Return a numeral's number; 0 where none was said."""
    return number_of(numeral) if numeral else 0
