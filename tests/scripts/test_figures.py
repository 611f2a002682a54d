import pytest
from bench.figures import Measure, spread
from bench.report import comparison
from bench.score import Score, score
from bench.table import table, width


@pytest.mark.parametrize(
    ("hits", "right", "expected"),
    [
        ("ab", "ab", Score(1, 1)),
        ("abcd", "ab", Score(1, 0.5)),
        ("a", "ab", Score(0.5, 1)),
        ("", "ab", Score(0, 1)),
        ("a", "", Score(1, 0)),
    ],
)
def test_score(hits: str, right: str, expected: Score) -> None:
    assert score(hits, right) == expected


@pytest.mark.parametrize(
    ("measure", "value", "target", "verdict"),
    [
        (Measure("a", "a", "ms", most=15), 15.0, "<= 15.0 ms", "达到"),
        (Measure("a", "a", "ms", most=15), 15.1, "<= 15.0 ms", "未达到"),
        (Measure("a", "a", "%", least=0.99), 0.98, ">= 99.00 %", "未达到"),
        (Measure("a", "a", "%", least=0.99), None, ">= 99.00 %", ""),
        (Measure("a", "a", "MB"), 3.0, "", ""),
    ],
)
def test_verdicts(measure: Measure, value: float | None, target: str, verdict: str) -> None:
    assert (measure.target, measure.verdict(value)) == (target, verdict)


def test_a_sum_of_shares_that_is_one_reaches_all() -> None:
    assert Measure("a", "a", "%", least=1).verdict(1.0) == "达到"


def test_spread() -> None:
    assert spread("x", [1, 2, 3]) == {"x_median": 2, "x_p95": 2.9, "x_most": 3}


def test_wide_characters_take_two_columns() -> None:
    text = table([("", "a"), ("达到", "b"), ("x", "c")])
    assert len({width(line) for line in text.splitlines()}) == 1


def test_a_row_for_each_measure() -> None:
    text = comparison([Measure("n", "files", "", most=3)], {"ours": {"n": 2}, "other": {}})
    assert text.splitlines()[-1].split() == ["files", "2", "<=", "3", "达到", "-"]
