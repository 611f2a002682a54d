"""Every mistake an editor can make: tests/bad/<case>/, one folder a case.

content/ is laid over the sample content, after the paths in removed.txt are taken out of it;
expected.txt has one line `path:line:column rule` for every problem, in the order of lines and
columns, with `warning`, `info` or `accepted` behind what is no error. It must hold everything that
reading and linking complain of, and everything that the rules complain of which it names; other
rules may see more in the same mistake.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.check.reading import READING
from generator.pipeline import proofread

from .conftest import TESTS
from .examples import found, lay

BAD = TESTS / "bad"
CASES = sorted(folder.name for folder in BAD.iterdir())
GENERATOR = TESTS.parent / "generator"
TOO_LARGE_TO_KEEP = {"too-large"}
"""Rules whose bad file would be a megabyte: tests/load/test_source.py makes it."""

RULE = re.compile(r"[a-z0-9-]+")


def expected(case: str) -> list[str]:
    return (BAD / case / "expected.txt").read_text(encoding="utf-8").splitlines()


def named(case: str) -> set[str]:
    return {line.split()[1] for line in expected(case)}


@pytest.mark.parametrize("case", CASES)
def test_bad_content_is_reported_where_it_stands(case: str, content: Path) -> None:
    lay(BAD / case, content)
    proof = proofread(content)
    assert found(proof, named(case) | set(READING)) == expected(case)
    for problem in proof.problems:
        assert re.search(r"[\u4e00-\u9fff]", problem.message)
        assert problem.hint == "" or re.search(r"[\u4e00-\u9fff]", problem.hint)


def test_every_problem_of_reading_has_a_bad_case() -> None:
    shown = {rule for case in CASES for rule in named(case)}
    assert set(READING) <= shown | TOO_LARGE_TO_KEEP


def test_every_problem_of_reading_is_explained() -> None:
    assert rules_in_the_source() == set(READING)
    assert not set(READING) & set(BY_ID)


def rules_in_the_source() -> set[str]:
    return {
        rule
        for path in GENERATOR.rglob("*.py")
        for rule in _rules(ast.parse(path.read_text(encoding="utf-8")))
    }


def _rules(tree: ast.Module) -> Iterator[str]:
    """Yield the rules named as the first argument of a report."""
    reports = {"error", "warning", "_report", "complain", "_twice", "Unknown"}
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id=name) | ast.Attribute(attr=name),
                args=[ast.Constant(value=str(rule)), *_],
            ) if name in reports and RULE.fullmatch(rule):
                yield rule


def test_the_source_names_its_rules_where_they_are_looked_for() -> None:
    assert {"yaml-alias", "unknown-key", "duplicate-person", "unknown-office"} <= (
        rules_in_the_source()
    )


HINTS = {
    "unknown-key": "“resolves”",
    "unknown-key-inside": "“basis”",
    "unknown-kind": "“decisions”",
    "unknown-person": "“韩冬”",
    "unknown-record": "“water-report”",
    "unknown-document": "“qinghe/2023-1/water-report”",
    "unknown-statute": "“任免办法”",
    "unknown-meeting": "“第五次会议”",
    "contents-unknown": "“han-dong/letter”",
}


@pytest.mark.parametrize(("case", "meant"), HINTS.items())
def test_a_slip_is_answered_with_what_was_meant(case: str, meant: str, content: Path) -> None:
    lay(BAD / case, content)
    (problem,) = [one for one in proofread(content).problems if one.rule in READING]
    assert problem.hint.startswith("是不是")
    assert meant in problem.hint
