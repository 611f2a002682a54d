"""The pipeline up to the pages, each step a function of the one before."""

from dataclasses import dataclass
from pathlib import Path

from generator.check import check
from generator.link.corpus import Corpus
from generator.link.link import link
from generator.load.load import load
from generator.problems import Problem, Severity, by_place


@dataclass(frozen=True)
class Proof:
    """What proof-reading gives: the problems in the order of the files, and the corpus."""

    corpus: Corpus
    problems: tuple[Problem, ...]

    @property
    def is_publishable(self) -> bool:
        """Whether no problem is an error."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)


def proofread(content_dir: Path) -> Proof:
    """Load, link and check; a rule sees every record that could be read, so all comes out at once."""
    content, problems = load(content_dir)
    corpus, unlinked = link(content)
    problems += unlinked
    problems += check(corpus)
    return Proof(corpus, tuple(sorted(problems, key=by_place)))
