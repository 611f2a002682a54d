"""For editors: what is wrong, the line with a caret under the place, how to mend it; by file."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from generator.check.acceptance import Accepted
from generator.check.privacy import RULES
from generator.check.privacy.secrets import masked
from generator.problems import Problem, Severity
from generator.report.excerpt import excerpt
from generator.report.report import Report, summary

_INDENT = "      "
_PRIVATE = frozenset(rule.id for rule in RULES)
_Lines = Collection[tuple[str, int]]
"""Lines by their file's name and number."""

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.INFO: "\x1b[36m"}


def text(report: Report) -> str:
    """Return the problems file by file, then what is accepted, then the summary.

    What is accepted is told with its reasons where nothing is to be mended; else it takes a line an
    issue, so that it does not push off the screen what is to be mended. A file's name stands above its problems, a place as `line:column` before each: editors and
    terminals make links of these.
    """
    private = frozenset((p.path, p.line) for p in report.problems if p.rule in _PRIVATE)
    blocks = [
        "\n".join([_styled(path, _BOLD, report), *_file(list(problems), report, private)])
        for path, problems in groupby(report.problems, key=lambda problem: problem.path)
    ]
    if report.accepted:
        told = _counted(report.accepted) if report.problems else map(_accepted, report.accepted)
        blocks.append("\n".join(["已说明（原件如此，照印）：", *told]))
    return "\n\n".join([*blocks, summary(report)])


def _file(problems: Sequence[Problem], report: Report, private: _Lines) -> Iterator[str]:
    for problem in problems:
        label = _styled(problem.severity.label, _COLOURS[problem.severity], report)
        yield f"  {problem.line}:{problem.column} {label}：{problem.message}（{problem.rule}）"
        yield from _source(problem, report, private)
        if problem.hint:
            yield f"{_INDENT}{problem.hint}"


def _source(problem: Problem, report: Report, private: _Lines) -> Iterator[str]:
    """Yield the line that the problem stands in, and the caret."""
    source = report.sources.get(problem.path)
    line = source.line(problem.line) if source else ""
    # The head of its column may tell alone that a cell is private.
    is_private = line.lstrip().startswith("|") and (problem.path, problem.line) in private
    if line.strip() and not is_private:
        shown, caret = excerpt(masked(line), problem.column)
        yield _INDENT + _styled(shown, _DIM, report)
        yield _INDENT + _styled(caret, _COLOURS[problem.severity], report)


def _accepted(one: Accepted) -> str:
    p = one.problem
    return f"  {p.path}:{p.line}:{p.column} {p.message}（{p.rule}）\n{_INDENT}{one.reason}"


def _counted(accepted: Sequence[Accepted]) -> Iterator[str]:
    """Yield how often each rule is accepted, by the folder of the issue or the register."""
    for folder, own in groupby(accepted, key=lambda one: one.problem.path.split("/")[:3]):
        rules = Counter(one.problem.rule for one in own)
        told = "，".join(f"{rule} {count} 处" for rule, count in rules.most_common())
        yield f"  {'/'.join(folder)}/：{told}"


def _styled(words: str, style: str, report: Report) -> str:
    return f"{style}{words}{_PLAIN}" if report.colour else words
