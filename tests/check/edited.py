"""The sample content with a few edits, and what one rule then tells."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from generator.check import BY_ID
from generator.pipeline import proofread
from generator.problems import Severity

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
"""By the path of a file: the whole of it, or pairs of what stands there and what shall."""


def told(content: Path, rule: str, edits: Edits) -> list[str]:
    """Edit `content`; return the messages of `rule`, a severity that is no error before them."""
    for name, edit in edits.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit if isinstance(edit, str) else _edited(path, edit), encoding="utf-8")
    problems = proofread(content, [BY_ID[rule]]).problems
    return [
        problem.message
        if problem.severity is Severity.ERROR
        else f"{problem.severity}: {problem.message}"
        for problem in problems
        if problem.rule == rule
    ]


def _edited(path: Path, edit: Sequence[tuple[str, str]]) -> str:
    text = path.read_text(encoding="utf-8")
    for old, new in edit:
        assert old in text, f"{old} is not in {path.name}"
        text = text.replace(old, new, 1)
    return text


def sixth(*edits: tuple[str, str], issue: str = ISSUE) -> dict[str, str]:
    """Return a sixth meeting of the sample's committee, eleven days after the fifth, with edits."""
    text = _SIXTH
    for old, new in edits:
        assert old in text, f"{old} is not in the sixth meeting"
        text = text.replace(old, new, 1)
    return {f"{issue}/meetings/6.yml": text}


def next_issue(*edits: tuple[str, str]) -> dict[str, str]:
    """Return a second issue of the series, which holds the sixth meeting."""
    head = "year: 2023\nnumber: 2\ndate: 2023-06-01\ncontents: []\n"
    return {"qinghe/2023-2/issue.yml": head, **sixth(*edits, issue="qinghe/2023-2")}


def matter(
    changes: str, rest: str = "notice: {to: 县人民政府}", meeting: str = "第六次会议"
) -> str:
    """Return a matter of the sixth meeting; `changes` in flow style: 任命: {刘野: 县水利局局长}."""
    return f"meeting: {meeting}\nchanges: {{{changes}}}\n{rest}\n"


_SIXTH = """\
body: 县人大常委会
term: 9
session: 6
date: 2023-03-20
venue: 县人大常委会会议室
chair: 李秋
present:
  count: 4
  members:
    主任: [陈一鸣]
    副主任: [李秋, 单玉]
    委员: [zhou-zheng-daibiao]
in_attendance:
  members:
    王大海: 青禾县人民政府县长
    赵小川: 青禾县水利局局长
minutes:
  items:
    - {outcome: 听取, subject: 关于下一年工作的安排}
  statements:
    - {speaker: 县人大常委会副主任 李秋, what: 作了讲话}
"""
