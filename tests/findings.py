"""What a check tells, in lines as cases expect them: `path:line:column rule`."""

from collections.abc import Collection

from generator.check.acceptance import Accepted
from generator.pipeline import Proof
from generator.problems import Problem, Severity


def shown(problem: Problem) -> str:
    """Return the line of a problem; what is no error says so."""
    severity = "" if problem.severity is Severity.ERROR else f" {problem.severity}"
    return f"{problem.path}:{problem.line}:{problem.column} {problem.rule}{severity}"


def accepted(one: Accepted) -> str:
    """Return the line of an accepted problem."""
    return f"{shown(one.problem).split(' ')[0]} {one.problem.rule} accepted"


def found(proof: Proof, judged: Collection[str]) -> list[str]:
    """Return the lines of what `proof` says, but for the rules that are not `judged`."""
    lines = [(p, shown(p)) for p in proof.problems]
    lines += [(one.problem, accepted(one)) for one in proof.accepted]
    lines.sort(key=lambda line: (line[0].path, line[0].line, line[0].column, line[0].rule))
    return [line for problem, line in lines if problem.rule in judged]
