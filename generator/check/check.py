"""Step three, check: what the proof-reading rules find, and what of it the records accept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.check import BY_ID, RULES
from generator.check.acceptance import Acceptances, Accepted
from generator.check.rule import Rule
from generator.link.corpus import Corpus
from generator.problems import Problem
from generator.progress import told


@dataclass(frozen=True)
class Checked:
    """What the rules found, and what of it the records accept."""

    problems: Sequence[Problem]
    accepted: Sequence[Accepted]


def check(corpus: Corpus, rules: Iterable[Rule] = RULES) -> Checked:
    """Return what `rules` find in the records that could be read.

    That an acceptance has no effect is told only when all could be read: what is missing may be
    what it is about.
    """
    rules = tuple(rules)
    acceptances = Acceptances(corpus.content)
    found = (problem for one in told(rules, "校对") for problem in one.problems(corpus))
    problems, accepted = acceptances.sort(found)
    problems += acceptances.unknown(BY_ID)
    if not corpus.content.broken:
        problems += acceptances.unused({one.id for one in rules})
    return Checked(problems, accepted)
