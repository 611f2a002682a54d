"""Numbers of a text that was read out of pictures: what became of each."""

import pytest
from bench.figures_read import readings


@pytest.mark.parametrize(
    ("wanted", "got", "found"),
    [
        ("办理建议20件，办结15件。", "办理建议20件，办结15件。", ["20", "15"]),
        ("办理建议20件，办结15件。", "办理建议26件，办结15件。", ["26", "15"]),
        ("办理建议20件，办结15件。", "办理建议件，办结15件。", ["", "15"]),
        ("办理建议20件，办结15件。", "办理建议Z件，办结15件。", ["", "15"]),
        ("办结率98.5%。", "办结率985%。", ["985%"]),
        ("赞成1票", "赞成票", [""]),
        ("赞成1票", "赞成11票", ["11"]),
        ("共20", "共20", ["20"]),
    ],
)
def test_what_was_read_of_each_number(wanted: str, got: str, found: list[str]) -> None:
    assert [one.read for one in readings(wanted, got)] == found


def test_a_number_is_told_where_its_line_is() -> None:
    (one,) = readings("办理建议20件，都办结。", "办理建议26件，都办结。")
    assert one.is_in(["办理建议26件，"])
    assert not one.is_in(["其他26页"])
    assert one.is_told(["件数26不等于各部分相加的20"])
    assert not one.is_told(["件数126不等于各部分相加的20"])
