"""The pipeline up to the pages, each step a function of the one before."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from operator import itemgetter
from pathlib import Path

from generator.check import RULES
from generator.check.acceptance import Accepted
from generator.check.check import check
from generator.check.rule import Rule
from generator.link.corpus import Corpus
from generator.link.link import link
from generator.load.load import load
from generator.problems import Problem, Severity, by_place
from generator.store.store import Store


@dataclass(frozen=True)
class Proof:
    """What proof-reading gives: the problems in the order of the files, and the corpus."""

    corpus: Corpus
    problems: tuple[Problem, ...]
    accepted: tuple[Accepted, ...] = ()

    @property
    def errors(self) -> int:
        """How many problems are errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def is_publishable(self) -> bool:
        """Whether no problem is an error."""
        return not self.errors


def proofread(
    content_dir: Path, rules: Iterable[Rule] = RULES, store: Store | None = None
) -> Proof:
    """Load, link and check; a rule sees every record that could be read, so all comes out at once.

    What the store has of it is not made again.
    """
    with _all_that_is_made_stays():
        content, problems = load(content_dir)
        linked, unlinked = link(content)
        corpus = replace(linked, store=store) if store else linked
        checked = check(corpus, rules)
    # What could not be read or found may be why a rule complains of the same line.
    causes = [(by_place(one, is_cause=True), one) for one in (*problems, *unlinked)]
    found = [*causes, *((by_place(one), one) for one in checked.problems)]
    return Proof(
        corpus,
        tuple(one for _, one in sorted(found, key=itemgetter(0))),
        tuple(sorted(checked.accepted, key=lambda one: by_place(one.problem))),
    )


@contextmanager
def _all_that_is_made_stays() -> Iterator[None]:
    """Look for no garbage meanwhile: among millions of values that live on it takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
