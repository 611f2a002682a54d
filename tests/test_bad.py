"""Every mistake an editor can make: tests/bad/<rule>/<case>.yml, a file a case (tests/case.py).

A case expects everything that reading and linking complain of, and everything that the rules
complain of which it names; other rules may see more in the same mistake.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.check.reading import READING
from generator.pipeline import proofread

from .case import lay, read_case
from .conftest import TESTS
from .findings import found

BAD = TESTS / "bad"
CASES = sorted(path.relative_to(BAD).as_posix() for path in BAD.glob("*/*.yml"))
GENERATOR = TESTS.parent / "generator"
TOO_LARGE_TO_KEEP = {"too-large"}
"""Rules whose bad file would be a megabyte: tests/load/test_source.py makes it."""

RULE = re.compile(r"[a-z0-9-]+")


@pytest.mark.parametrize("case", CASES)
def test_bad_content_is_reported_where_it_stands(case: str, content: Path) -> None:
    expected = lay(BAD / case, content)
    proof = proofread(content)
    assert found(proof, expected.told | set(READING)) == list(expected.expect)
    for problem in proof.problems:
        assert re.search(r"[\u4e00-\u9fff]", problem.message)
        assert problem.hint == "" or re.search(r"[\u4e00-\u9fff]", problem.hint)
    if expected.meant:
        (slip,) = (one for one in proof.problems if one.rule in READING)
        assert slip.hint.startswith("是不是")
        assert f"“{expected.meant}”" in slip.hint


def test_every_case_expects_something_of_the_rule_of_its_folder() -> None:
    for case in CASES:
        assert Path(case).parent.name in read_case(BAD / case).told, case


def test_every_problem_of_reading_has_a_bad_case() -> None:
    assert set(READING) <= {path.name for path in BAD.iterdir()} | TOO_LARGE_TO_KEEP


def test_every_problem_of_reading_is_explained() -> None:
    assert rules_in_the_source() == set(READING)
    assert not set(READING) & set(BY_ID)


@cache
def rules_in_the_source() -> frozenset[str]:
    return frozenset(
        rule
        for path in GENERATOR.rglob("*.py")
        for rule in _rules(ast.parse(path.read_text(encoding="utf-8")))
    )


def _rules(tree: ast.Module) -> Iterator[str]:
    """Yield the rules named as the first argument of a report."""
    reports = {"error", "warning", "_report", "complain", "_twice", "_bad", "Unknown"}
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
