"""What every format tells, and the words that they share."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.check.acceptance import Accepted
from generator.check.privacy.secrets import masked
from generator.pipeline import Proof
from generator.problems import Problem, Severity
from generator.source import Source
from generator.visible import visible


@dataclass(frozen=True)
class Report:
    """The problems and the accepted ones, in the order of the files, and the files' text."""

    problems: Sequence[Problem] = ()
    accepted: Sequence[Accepted] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    colour: bool = False
    """Whether it is read on a terminal that shows colours."""


Format = Callable[[Report], str]


def report_of(proof: Proof, *, info: bool = False, colour: bool = False) -> Report:
    """Return what `proof` says; infos are silent unless asked for."""
    shown = tuple(_public(p) for p in proof.problems if info or p.severity is not Severity.INFO)
    accepted = tuple(
        replace(one, problem=_public(one.problem), reason=visible(one.reason))
        for one in proof.accepted
    )
    return Report(shown, accepted, proof.corpus.content.sources, colour)


def _public(problem: Problem) -> Problem:
    """Return a problem that does not repeat what may not be printed.

    Reports of CI are public, and terminals obey control characters.
    """
    words = {
        "message": visible(masked(problem.message)),
        "hint": visible(masked(problem.hint)),
    }
    return problem.model_copy(update=words)


def words(problem: Problem) -> str:
    """Return what is wrong and, on a line of its own, how to mend it."""
    return "\n".join(filter(None, (problem.message, problem.hint)))


def summary(report: Report) -> str:
    """Return what an editor wants to know last: 校对完毕：3 处错误，2 处提醒，1 处已说明。"""
    counts = [
        (sum(problem.severity is severity for problem in report.problems), severity.label)
        for severity in Severity
    ]
    told = [
        f"{count} 处{label}"
        for count, label in (*counts, (len(report.accepted), "已说明"))
        if count
    ]
    if not report.problems:
        return "，".join(["校对完毕，没有发现问题", *told]) + "。"
    return f"校对完毕：{'，'.join(told)}。"
