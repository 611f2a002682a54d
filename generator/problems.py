"""A mistake in content/ is a value: where it is, what was found, what was expected, how to mend it."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from generator.place import Mark


class Severity(StrEnum):
    """How much a problem weighs: an error stops a build, a warning is counted, info is silent."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def label(self) -> str:
        """What an editor calls it."""
        return _LABELS[self]


_LABELS = {Severity.ERROR: "错误", Severity.WARNING: "提醒", Severity.INFO: "参考"}


class Problem(BaseModel):
    """One mistake, as the contract of `gazette check --format json` prints it."""

    model_config = ConfigDict(frozen=True)

    rule: str
    severity: Severity
    message: str
    path: str
    line: int
    column: int
    hint: str = ""


def error(rule: str, mark: Mark, message: str, hint: str = "") -> Problem:
    """Return a problem of severity error at `mark`."""
    return _problem(rule, Severity.ERROR, mark, message, hint)


def warning(rule: str, mark: Mark, message: str, hint: str = "") -> Problem:
    """Return a problem of severity warning at `mark`."""
    return _problem(rule, Severity.WARNING, mark, message, hint)


def _problem(rule: str, severity: Severity, mark: Mark, message: str, hint: str) -> Problem:
    return Problem(
        rule=rule,
        severity=severity,
        message=message,
        path=mark.path,
        line=mark.line,
        column=mark.column,
        hint=hint,
    )


def by_place(problem: Problem, *, is_cause: bool = False) -> tuple[str, int, bool, int, int, str]:
    """Sort key: file, line and column, so that a report reads from top to bottom.

    Within a line, which may be a long paragraph, what may be the cause of the rest comes first; at
    one place what weighs most.
    """
    weight = _WEIGHTS.index(problem.severity)
    return (problem.path, problem.line, not is_cause, problem.column, weight, problem.rule)


_WEIGHTS = tuple(Severity)
