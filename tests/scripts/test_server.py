import pytest
from bench.server import Sent, round_trips

CASES = {
    "none": ([], 0),
    "all at once": ([(0, 1), (0, 2), (0.5, 1.5)], 1),
    "one after the other": ([(0, 1), (1, 2), (2.5, 3)], 3),
    "a long one beside two": ([(0, 5), (0, 1), (1, 2)], 2),
}


@pytest.mark.parametrize(("times", "expected"), CASES.values(), ids=CASES)
def test_round_trips_are_the_answers_that_wait_for_each_other(
    times: list[tuple[float, float]], expected: int
) -> None:
    assert round_trips([Sent("", 0, began, ended) for began, ended in times]) == expected
