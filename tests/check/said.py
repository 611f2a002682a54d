"""What one rule says of a text that is put into the sample content: a case is one line."""

from pathlib import Path

from generator.check import BY_ID
from generator.pipeline import proofread
from generator.problems import Problem

BODY = "qinghe/2023-1/texts/water-survey.md"


def problems(rule: str, content: Path, text: str, file: str = BODY) -> list[Problem]:
    """Return the problems of `rule` when `text` is the body of a report."""
    (content / file).write_text(text + "\n", encoding="utf-8")
    return [one for one in proofread(content, [BY_ID[rule]]).problems if one.rule == rule]


def places(rule: str, content: Path, text: str) -> list[str]:
    """Return, for each problem of `rule`, the text from where it stands: its first four characters."""
    found = problems(rule, content, text)
    return [text.split("\n")[one.line - 1][one.column - 1 :][:4] for one in found]
