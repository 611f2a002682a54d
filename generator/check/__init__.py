"""Step three, check: the proof-reading rules. A rule is one module and one line here."""

from collections.abc import Callable, Iterator

from generator.check import ballots, committee, head_count, heard, matter_offices, missing_text
from generator.link.corpus import Corpus
from generator.problems import Problem

Rule = Callable[[Corpus], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    committee.check,
    head_count.check,
    heard.check,
    ballots.check,
    matter_offices.check,
    missing_text.check,
)


def check(corpus: Corpus) -> list[Problem]:
    """Return what every rule finds in the records that could be read."""
    return [problem for rule in RULES for problem in rule(corpus)]
