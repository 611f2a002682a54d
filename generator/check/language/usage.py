"""Which of two words of one sound the archive has beside the same characters."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.check.language.han import HAN
from generator.check.occurrences import occurrences
from generator.check.texts import printed
from generator.link.corpus import Corpus
from generator.words.likelihood import is_common

_NEAR = 2
"""Characters of a neighbour."""
_NEIGHBOUR = re.compile(f"[{HAN}]{{{_NEAR}}}")
_OFTEN = 4
"""So often the archive must have the word beside a neighbour that has the typed one only here."""


class Use(NamedTuple):
    """A word that stands in a text, and the other one that it may be."""

    text: str
    start: int
    typed: str
    word: str

    @property
    def beside(self) -> Iterator[tuple[str, str]]:
        """The typed word, and the other, with each neighbour of two Han characters."""
        end = self.start + len(self.typed)
        before = self.text[max(0, self.start - _NEAR) : self.start]
        after = self.text[end : end + _NEAR]
        if _NEIGHBOUR.fullmatch(before):
            yield f"{before}{self.typed}", f"{before}{self.word}"
        if _NEIGHBOUR.fullmatch(after):
            yield f"{self.typed}{after}", f"{self.word}{after}"


def are_other_usages(corpus: Corpus, uses: Sequence[Use]) -> Sequence[bool]:
    """Return of each use whether the archive has the other word often beside what the typed one has here alone.

    It is looked through once for all of them, so whoever has several asks for them together.
    """
    asked = [tuple(use.beside) if is_common(use.typed) else () for use in uses]
    strings = {string for beside in asked for pair in beside for string in pair}
    if not strings:
        return [False] * len(asked)
    times = occurrences("\n".join(own.joined for own in printed(corpus)), strings)
    return [
        any(times.get(word, 0) >= _OFTEN and times.get(typed, 0) <= 1 for typed, word in beside)
        for beside in asked
    ]
