"""Results and ranks, as the votes give them: returned, satisfied, basically satisfied, dissatisfied."""

from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.pipeline import proofread

RECORD = "qinghe/2023-1/appraisals/appraisal.yml"
HEAD = "meeting: 第五次会议\nperiod: 2023年2月\ncircular: {title: 甲}\ntable: {title: 乙}\n"
BODIES = ("青禾县水利局", "青禾县教育局", "青禾县人民政府")
GRADES = (
    "grades:\n  - {result: 优, votes: [满意], at_least: 80%}\n"
    "  - {result: 良, votes: [满意, 基本满意], over: 50%}\n  - {result: 差, votes: [不满意], over: 0%}\n"
)


def found(content: Path, rule: str, *rows: str, head: str = HEAD) -> list[str]:
    """Return what is found of rows such as `5 3 1 1 满意 1`, by their bodies."""
    text = head + "appraised:\n"
    for body, row in zip(BODIES, rows, strict=False):
        returned, one, two, three, result, rank = row.split()
        text += (
            f"  - body: {body}\n    result: {result}\n    rank: {rank}\n    ballots: {{returned: {returned}, "
            f"satisfied: {one}, basically_satisfied: {two}, dissatisfied: {three}}}\n"
        )
    (content / RECORD).write_text(text, encoding="utf-8")
    return [one.message for one in proofread(content, [BY_ID[rule]]).problems if one.rule == rule]


USUAL = [
    ("5 3 1 1 满意 1", 0),
    ("38 22 15 1 满意 1", 0),
    ("38 19 18 1 满意 1", 1),
    ("38 19 18 1 基本满意 1", 0),
    ("38 9 10 19 基本满意 1", 1),
    ("38 9 10 19 不满意 1", 0),
    ("38 9 10 19 一般 1", 0),
    ("0 0 0 0 满意 1", 0),
]


@pytest.mark.parametrize(("row", "wrong"), USUAL)
def test_result_by_the_usual_rule(row: str, wrong: int, content: Path) -> None:
    assert len(found(content, "appraisal-result", row)) == wrong


LOCAL = [
    ("5 4 1 0 优 1", 0),
    ("5 3 1 1 优 1", 1),
    ("5 3 1 1 良 1", 0),
    ("5 3 1 1 满意 1", 1),
    ("5 1 1 3 差 1", 0),
    ("5 1 1 3 良 1", 1),
]


@pytest.mark.parametrize(("row", "wrong"), LOCAL)
def test_result_by_the_local_rule(row: str, wrong: int, content: Path) -> None:
    assert len(found(content, "appraisal-result", row, head=HEAD + GRADES)) == wrong


RANKS = [
    (("5 3 1 1 满意 1", "5 2 2 1 满意 2"), 0),
    (("5 3 1 1 满意 2", "5 2 2 1 满意 1"), 2),
    (("5 3 1 1 满意 1", "5 3 1 1 满意 1"), 0),
    (("5 3 1 1 满意 1", "5 3 1 1 满意 2"), 0),
    (("5 3 1 1 满意 1", "5 3 1 1 满意 3"), 1),
    (("5 3 2 0 满意 1", "5 3 1 1 满意 1"), 1),
    (("5 3 1 1 满意 1", "5 3 1 1 满意 2", "5 2 2 1 满意 2"), 1),
    (("5 3 1 1 满意 1", "5 3 1 1 满意 1", "5 2 2 1 满意 3"), 0),
    (("5 3 1 1 满意 0",), 1),
    (("0 0 0 0 满意 1",), 0),
]


@pytest.mark.parametrize(("rows", "wrong"), RANKS)
def test_rank(rows: tuple[str, ...], wrong: int, content: Path) -> None:
    assert len(found(content, "appraisal-rank", *rows)) == wrong
