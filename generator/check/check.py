"""Step three, check: what the proof-reading rules find, and what of it the records accept."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check import BY_ID, RULES
from generator.check.acceptance import Acceptances, Accepted
from generator.check.each import OfEach, Parts
from generator.check.parts import everything, with_registers, without_registers
from generator.check.rule import Reach, Rule
from generator.link.corpus import Corpus
from generator.problems import Problem
from generator.progress import told


@dataclass(frozen=True)
class Checked:
    """What the rules found, and what of it the records accept."""

    problems: Sequence[Problem]
    accepted: Sequence[Accepted]


PARTS: Mapping[Reach, Parts] = {
    Reach.ISSUE: without_registers,
    Reach.REGISTERS: with_registers,
    Reach.ARCHIVE: everything,
}
"""What a rule is given, as far as it looks."""


def check(corpus: Corpus, rules: Iterable[Rule] = RULES) -> Checked:
    """Return what `rules` find in the records that could be read.

    That an acceptance has no effect is told only when all could be read: what is missing may be
    what it is about.
    """
    rules = tuple(rules)
    acceptances = Acceptances(corpus.content)
    problems, accepted = acceptances.sort(_found(corpus, rules))
    problems += acceptances.unknown(BY_ID)
    if not corpus.content.broken:
        problems += acceptances.unused({one.id for one in rules})
    return Checked(problems, accepted)


def _found(corpus: Corpus, rules: Sequence[Rule]) -> Iterator[Problem]:
    """Yield what the rules find; what those that look as far as each other find in a part is kept as one."""
    for reach, parts in PARTS.items():
        own = [one for one in rules if one.reach is reach]
        if own:
            name = " ".join(("rules", *(one.id for one in own)))
            yield from OfEach(_finding(own), parts, name)(corpus)


def _finding(rules: Sequence[Rule]) -> Callable[[Corpus], Iterator[Problem]]:
    def found(corpus: Corpus) -> Iterator[Problem]:
        for one in told(rules, "校对"):
            yield from one.problems(corpus)

    return found
