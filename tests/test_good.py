"""What must stay silent: tests/good/<rule>/<case>.yml, a file a case (tests/case.py).

The whole check finds nothing in it, not only the rule that the case is for; infos, which are
silent unless asked for, may only come from other rules.
"""

from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.pipeline import proofread
from generator.problems import Severity

from .case import lay
from .conftest import TESTS
from .findings import accepted, shown

GOOD = TESTS / "good"
CASES = sorted(path.relative_to(GOOD).as_posix() for path in GOOD.glob("*/*.yml"))


@pytest.mark.parametrize("case", CASES)
def test_good_content_is_silent(case: str, content: Path) -> None:
    lay(GOOD / case, content)
    proof = proofread(content)
    rule = Path(case).parent.name
    heard = [p for p in proof.problems if p.severity is not Severity.INFO or p.rule == rule]
    assert [f"{shown(p)}: {p.message}" for p in heard] == []
    assert [accepted(one) for one in proof.accepted] == []


def test_the_sample_content_is_clean(content: Path) -> None:
    proof = proofread(content)
    assert [p for p in proof.problems if p.severity is not Severity.INFO] == []
    assert proof.accepted == ()


def test_every_folder_is_named_for_a_rule() -> None:
    assert {path.name for path in GOOD.iterdir()} <= set(BY_ID)
