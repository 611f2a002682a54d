"""How problems are told: to an editor, to a program, to GitHub. Pure: problems -> text."""

import json
from collections.abc import Callable, Sequence

from generator.problems import Problem, Severity

_LABELS = {Severity.ERROR: "错误", Severity.WARNING: "提醒", Severity.INFO: "说明"}


def text(problems: Sequence[Problem]) -> str:
    """Return `file:line:column: what is wrong`, how to mend it below, and a summary."""
    lines = []
    for p in problems:
        lines.append(
            f"{p.path}:{p.line}:{p.column}: {_LABELS[p.severity]}：{p.message}（{p.rule}）"
        )
        if p.hint:
            lines.append(f"    {p.hint}")
    return "\n".join([*lines, summary(problems)])


def summary(problems: Sequence[Problem]) -> str:
    """Return what an editor wants to know last."""
    if not problems:
        return "校对完毕，没有发现问题。"
    counts = [(label, sum(p.severity is s for p in problems)) for s, label in _LABELS.items()]
    found = "，".join(f"{count} 处{label}" for label, count in counts if count)
    return f"校对完毕：{found}。"


def as_json(problems: Sequence[Problem]) -> str:
    """Return the list that the contract in DESIGN.md describes."""
    found = [problem.model_dump(mode="json") for problem in problems]
    return json.dumps(found, ensure_ascii=False, indent=2)


def github(problems: Sequence[Problem]) -> str:
    """Return workflow commands, which GitHub shows beside the line in a pull request."""
    return "\n".join(
        f"::{_GITHUB[p.severity]} file={_property(p.path)},line={p.line},col={p.column},"
        f"title={_property(p.rule)}::{_data(f'{p.message} {p.hint}'.strip())}"
        for p in problems
    )


_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def _data(value: str) -> str:
    """Escape a message as GitHub's toolkit does."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
}
