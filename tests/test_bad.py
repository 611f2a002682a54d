"""Every mistake an editor can make: tests/bad/<case>/, one folder a case.

content/ is laid over the sample content, after the paths in removed.txt are taken out of it;
expected.txt has one line `path:line:column rule` for every problem, in the order of the report.
"""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.pipeline import proofread

from .conftest import TESTS

BAD = TESTS / "bad"
CASES = sorted(folder.name for folder in BAD.iterdir())
GENERATOR = TESTS.parent / "generator"
TOO_LARGE_TO_KEEP = {"too-large"}
"""Rules whose bad file would be a megabyte: tests/load/test_source.py makes it."""

RULE = re.compile(r"[a-z0-9-]+")


def expected(case: str) -> list[str]:
    return (BAD / case / "expected.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("case", CASES)
def test_bad_content_is_reported_where_it_stands(case: str, content: Path) -> None:
    _lay(BAD / case, content)
    problems = proofread(content).problems
    assert [f"{p.path}:{p.line}:{p.column} {p.rule}" for p in problems] == expected(case)
    for problem in problems:
        assert re.search(r"[\u4e00-\u9fff]", problem.message)
        assert problem.hint == "" or re.search(r"[\u4e00-\u9fff]", problem.hint)


def _lay(case: Path, content: Path) -> None:
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


def test_the_sample_content_is_clean(content: Path) -> None:
    assert proofread(content).problems == ()


def test_every_rule_has_a_bad_case() -> None:
    shown = {line.split()[-1] for case in CASES for line in expected(case)}
    assert rules_in_the_source() == shown | TOO_LARGE_TO_KEEP


def rules_in_the_source() -> set[str]:
    return {
        rule
        for path in GENERATOR.rglob("*.py")
        for rule in _rules(ast.parse(path.read_text(encoding="utf-8")))
    }


def _rules(tree: ast.Module) -> Iterator[str]:
    """Yield the rules named as the first argument of a report, or as RULE."""
    reports = {"error", "report", "complain", "_twice", "Unknown"}
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id=name) | ast.Attribute(attr=name),
                args=[ast.Constant(value=str(rule)), *_],
            ) if name in reports and RULE.fullmatch(rule):
                yield rule
            case ast.Assign(targets=[ast.Name(id="RULE")], value=ast.Constant(value=str(rule))):
                yield rule


def test_the_source_names_its_rules_where_they_are_looked_for() -> None:
    assert {"yaml-alias", "unknown-key", "duplicate-person", "unknown-office", "ballots"} <= (
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
    _lay(BAD / case, content)
    (problem,) = proofread(content).problems
    assert problem.hint.startswith("是不是")
    assert meant in problem.hint
