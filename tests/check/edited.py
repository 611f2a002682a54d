"""The sample content with a few edits, and what one rule then tells."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from generator.check import BY_ID
from generator.pipeline import proofread
from generator.problems import Severity
from tests.case import BASE, edited, read_case, write

ISSUE = "qinghe/2023-1"
FIFTH = f"{ISSUE}/meetings/5.yml"
SIXTH = f"{ISSUE}/meetings/6.yml"
CONVENING = f"{ISSUE}/decisions/convening.yml"
ZHAO, HAN, LIU, PROCURATORS, NEW = (
    f"{ISSUE}/appointments/{name}.yml"
    for name in ("zhao-xiaochuan", "han-dong", "liu-ye", "procurators", "new")
)
OPINIONS, REPORT, SURVEY = (
    f"{ISSUE}/texts/{name}"
    for name in ("water-opinions.yml", "water-report.yml", "water-survey.md")
)

Edits: TypeAlias = Mapping[str, str | Sequence[tuple[str, str]]]
"""By the path of a file: the whole of it, or pairs of what stands there once and what shall."""


def told(content: Path, rule: str, edits: Edits) -> list[str]:
    """Edit `content`; return the messages of `rule`, a severity that is no error before them."""
    for name, edit in edits.items():
        path = content / name
        write(path, edit if isinstance(edit, str) else edited(path.read_text("utf-8"), edit))
    problems = proofread(content, [BY_ID[rule]]).problems
    return [
        problem.message
        if problem.severity is Severity.ERROR
        else f"{problem.severity}: {problem.message}"
        for problem in problems
        if problem.rule == rule
    ]


def sixth(*edits: tuple[str, str], issue: str = ISSUE) -> dict[str, str]:
    """Return a sixth meeting of the sample's committee, eleven days after the fifth, with edits."""
    return {f"{issue}/meetings/6.yml": edited(_SIXTH, edits)}


def next_issue(*edits: tuple[str, str]) -> dict[str, str]:
    """Return a second issue of the series, which holds the sixth meeting."""
    head = "year: 2023\nnumber: 2\ndate: 2023-06-01\ncontents: []\n"
    return {"qinghe/2023-2/issue.yml": head, **sixth(*edits, issue="qinghe/2023-2")}


def matter(
    changes: str, rest: str = "notice: {to: 县人民政府}", meeting: str = "第六次会议"
) -> str:
    """Return a matter of the sixth meeting; `changes` in flow style: 任命: {刘野: 县水利局局长}."""
    return f"meeting: {meeting}\nchanges: {{{changes}}}\n{rest}\n"


# Without those whom the minutes name, so that who attends in which office stands in one place.
_SIXTH = edited(
    read_case(BASE / "sixth-meeting.yml").write[SIXTH],
    [("  in_attendance: [县政府县长 王大海, 赵小川]\n", "")],
)
