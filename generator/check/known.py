"""What the archive itself shows to be right: registered names, words of the register, strings in use."""

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from generator.check.language.han import HAN
from generator.link.corpus import Corpus
from generator.link.once import once_of_registers
from generator.words.proposals import LENGTHS

_RUN = re.compile(f"[{HAN}]+")


class Known:
    """The names and words of the registers."""

    def __init__(self, corpus: Corpus) -> None:
        content = corpus.content
        self.words = frozenset(one.data.word for one in content.words)
        """What somebody said to be no slip."""
        self._words = self.words | {one.data.wrong for one in content.confusables}
        self.people = frozenset(one.data.name for one in content.people)
        self._names = {name for one in content.bodies for name in one.data.names}
        self._names |= {one.data.region for one in content.series.values()}

    @cached_property
    def strings(self) -> Collection[str]:
        """The strings of two to four characters in words and names of bodies and regions."""
        return frozenset(part for name in self._all for part in _parts(name))

    @cached_property
    def _all(self) -> Collection[str]:
        return self._words | self._names

    @cached_property
    def _lengths_of_all(self) -> Collection[int]:
        return sorted({len(name) for name in self._all})

    def in_name(self, text: str, start: int, end: int) -> bool:
        """Whether the characters stand within a registered word, or the name of a body or region."""
        return any(
            text[at : at + length] in self._all
            for length in self._lengths_of_all
            for at in range(max(0, end - length), min(start, len(text) - length) + 1)
        )

    @cached_property
    def _lengths(self) -> Collection[int]:
        return sorted({len(name) for name in self.people})

    def people_in(self, text: str) -> Collection[str]:
        """Return the names of registered persons that stand in a text."""
        return {
            text[at : at + length]
            for length in self._lengths
            for at in range(len(text) - length + 1)
            if text[at : at + length] in self.people
        }

    def in_person(self, text: str, start: int, end: int) -> bool:
        """Whether the characters meet the name of a registered person."""
        return bool(self.person_at(text, start, end))

    def person_at(self, text: str, start: int, end: int) -> str:
        """Return the registered name that the characters meet, or an empty string."""
        for length in self._lengths:
            for at in range(max(0, start - length + 1), end):
                if text[at : at + length] in self.people:
                    return text[at : at + length]
        return ""


@once_of_registers
def known(corpus: Corpus) -> Known:
    """Return what the registers of a corpus know."""
    return Known(corpus)


def _parts(name: str) -> Iterator[str]:
    for run in _RUN.findall(name):
        for length in LENGTHS:
            yield from (run[at : at + length] for at in range(len(run) - length + 1))
