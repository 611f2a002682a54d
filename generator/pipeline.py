"""The pipeline up to the pages, each step a function of the one before."""

import gc
from collections.abc import Iterable, Iterator, Sequence
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
from generator.load.memory import Memory
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


@_all_that_is_made_stays()
def proofread(
    content_dir: Path,
    rules: Iterable[Rule] = RULES,
    store: Store | None = None,
    memory: Memory | None = None,
) -> Proof:
    """Load, link and check; a rule sees every record that could be read, so all comes out at once.

    What the store or the memory has of it is not made again.
    """
    corpus, causes = linked(content_dir, memory)
    return proved(replace(corpus, store=store) if store else corpus, causes, rules)


@_all_that_is_made_stays()
def linked(content_dir: Path, memory: Memory | None = None) -> tuple[Corpus, Sequence[Problem]]:
    """Load and link; return the corpus, and what could not be read or found."""
    content, unread = load(content_dir, memory)
    corpus, unlinked = link(content)
    return corpus, (*unread, *unlinked)


@_all_that_is_made_stays()
def proved(corpus: Corpus, causes: Iterable[Problem], rules: Iterable[Rule] = RULES) -> Proof:
    """Check a corpus; what could not be read or found may be why a rule complains of the same line."""
    checked = check(corpus, rules)
    found = [(by_place(one, is_cause=True), one) for one in causes]
    found += [(by_place(one), one) for one in checked.problems]
    return Proof(
        corpus,
        tuple(one for _, one in sorted(found, key=itemgetter(0))),
        tuple(sorted(checked.accepted, key=lambda one: by_place(one.problem))),
    )
