"""What follows from an appraisal of key suggestions."""

from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.pipeline import proofread
from generator.problems import Severity

RECORD = "qinghe/2023-1/handling/suggestions.yml"
SAMPLE = "satisfaction: 95%, continue: 1票, outcome: 通过}"

CASES = [
    ("95%", "1票", "通过", None),
    ("60%", "1票", "办结", None),
    ("59.9%", "1票", "办结", Severity.ERROR),
    ("59.9%", "1票", "次年继续参加评议", None),
    ("59.9%", "1票", "退回重办", None),
    ("60.0%", "1票", "退回重办", Severity.ERROR),
    ("60.0%", "52%", "退回重办", None),
    ("98%以上", "超过52%", "现场再次交办", None),
    ("98%以上", "超过52%", "通过", Severity.WARNING),
    ("98%以上", "50%", "通过", None),
    ("50%以上", "1票", "通过", None),
    ("多数满意", "1票", "通过", None),
    ("100%", "1票", "通过", None),
    ("195%", "1票", "通过", Severity.ERROR),
]


@pytest.mark.parametrize(("satisfied", "wanted", "outcome", "severity"), CASES)
def test_consequence(
    satisfied: str, wanted: str, outcome: str, severity: Severity | None, content: Path
) -> None:
    path = content / RECORD
    text = path.read_text(encoding="utf-8")
    assert SAMPLE in text
    said = f"satisfaction: {satisfied}, continue: {wanted}, outcome: {outcome}}}"
    path.write_text(text.replace(SAMPLE, said), encoding="utf-8")
    found = proofread(content, [BY_ID["key-suggestions"]]).problems
    assert [one.severity for one in found] == ([severity] if severity else [])
