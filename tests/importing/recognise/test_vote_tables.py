"""Votes that minutes tell in tables."""

import pytest

from generator.importing.recognise.vote_tables import votes

HEAD, ROW = "事项\t赞成\t反对\t弃权", "关于修桥的决议\t23\t1\t2"


def test_a_row_is_a_vote() -> None:
    (table,) = votes(["会议表决如下：", HEAD, ROW])
    assert table.line == 1
    assert table.rows[0].subject == "关于修桥的决议"
    assert table.rows[0].vote == {"in_favour": "23", "against": "1", "abstained": "2"}


@pytest.mark.parametrize(
    "lines",
    [
        ["事项\t赞成率\t反对率", "关于修桥的决议\t95\t5"],
        ["事项\t赞成占比\t反对占比", "关于修桥的决议\t95\t5"],
        ["事项\t赞成（%）\t反对（%）", "关于修桥的决议\t95\t5"],
        ["事项\t经费", "关于修桥的决议\t23"],
        [HEAD, "关于修桥的决议\t多数\t1\t2"],
    ],
)
def test_shares_and_words_are_no_votes(lines: list[str]) -> None:
    assert not [*votes(lines)]
