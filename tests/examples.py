"""Examples: folders that are laid over the sample content."""

import shutil
from pathlib import Path

from generator.check.acceptance import Accepted
from generator.pipeline import Proof
from generator.problems import Problem, Severity


def lay(case: Path, content: Path) -> None:
    """Lay content/ of a case over `content`, after the paths in its removed.txt are taken out."""
    removed = case / "removed.txt"
    for line in removed.read_text(encoding="utf-8").splitlines() if removed.exists() else []:
        if (content / line).is_file():
            (content / line).unlink()
            continue
        shutil.rmtree(content / line)
        if line == ".":
            content.mkdir()
    if (case / "content").exists():
        shutil.copytree(case / "content", content, symlinks=True, dirs_exist_ok=True)


def shown(problem: Problem) -> str:
    """Return a problem as expected.txt has it; what is no error says so."""
    severity = "" if problem.severity is Severity.ERROR else f" {problem.severity}"
    return f"{problem.path}:{problem.line}:{problem.column} {problem.rule}{severity}"


def accepted(one: Accepted) -> str:
    """Return an accepted problem as expected.txt has it."""
    return f"{shown(one.problem).split(' ')[0]} {one.problem.rule} accepted"


def found(proof: Proof, judged: set[str]) -> list[str]:
    """Return what `proof` says, but for the rules that are not `judged`."""
    lines = [(p, shown(p)) for p in proof.problems]
    lines += [(one.problem, accepted(one)) for one in proof.accepted]
    lines.sort(key=lambda line: (line[0].path, line[0].line, line[0].column, line[0].rule))
    return [line for problem, line in lines if problem.rule in judged]
