"""Votes that texts and tables tell, against the papers and the people that they state."""

import pytest

from tests.check.printed import places

_CAME = "会议应到27人，实到25人。\n\n"
_HEAD = "| 姓名 | 职务 | 赞成 | 反对 | 弃权 |\n| --- | --- | --- | --- | --- |\n"
_PAPERS = "| 姓名 | 收回票数 | 赞成票 | 反对票 | 弃权票 |\n| --- | --- | --- | --- | --- |\n"
_RATED = "| 单位 | 收回 | 满意 | 基本满意 | 不满意 |\n| --- | --- | --- | --- | --- |\n"

TOLD = [
    (f"{_CAME}表决结果：赞成23票，反对1票，弃权2票。", ["23票"]),
    (f"{_CAME}决议草案付表决（同意26票、反对0票、弃权0票）。", ["26票"]),
    (f"{_CAME}{_HEAD}| 甲某 | 局长 | 25 | 0 | 0 |\n| 乙某 | 局长 | 26 | 0 | 0 |", ["26"]),
    (f"收回选票25张。\n\n{_HEAD}| 甲某 | 局长 | 23 | 0 | 1 |", ["23"]),
    (f"{_PAPERS}| 甲某 | 25 | 23 | 1 | 1 |\n| 乙某 | 25 | 22 | 0 | 1 |", ["22"]),
    (f"{_PAPERS}| 甲某 | 25张 | 25票 | 0票 | 1票 |", ["25票"]),
    (f"{_RATED}| 甲局 | 25 | 20 | 4 | 2 |", ["20"]),
    (f"{_CAME}{_PAPERS}| 甲某 | 25 | 26 | 0 | 0 |\n\n另有1人未按表决器。", ["26"]),
]
SILENT = [
    f"{_CAME}表决结果：赞成23票，反对1票，弃权1票。",
    f"{_CAME}表决结果：赞成23票，反对1票，弃权0票，1人未按表决器。",
    f"{_CAME}{_HEAD}| 甲某 | 局长 | 23 | 0 | 1 |",
    "应到30人，实到28人。第二次全体会议实到26人。赞成27票，反对1票，弃权0票。",
    "邀请代表列席会议12人。赞成23票，反对1票，弃权2票。",
    f"{_PAPERS}| 甲某 | 25 | 23 | 1 | 1 |",
    f"{_PAPERS}| 甲某 | 25 | 23 | 0 | 1 |\n\n另有1张无效票。",
    "| 姓名 | 收回 | 赞成 | 反对 | 弃权 | 无效票 |\n| --- | --- | --- | --- | --- | --- |\n| 甲某 | 25 | 22 | 1 | 1 | 1 |",
    "| 姓名 | 收回 | 有效票 | 赞成 | 反对 | 弃权 |\n| --- | --- | --- | --- | --- | --- |\n| 甲某 | 25 | 24 | 22 | 1 | 1 |",
    f"{_CAME}| 单位 | 满意率 | 基本满意率 | 不满意率 |\n| --- | --- | --- | --- |\n| 甲局 | 90 | 8 | 2 |",
    f"{_CAME}{_RATED}| 甲局 | 120 | 100 | 15 | 5 |",
    f"{_RATED}| 甲局 | 25 | 80% | 16% | 4% |",
    f"收回选票25张。第二轮收回选票24张。\n\n{_HEAD}| 甲某 | 局长 | 23 | 0 | 1 |",
    "县人民代表大会实到代表150名。\n\n" + _HEAD + "| 甲某 | 局长 | 146 | 2 | 2 |",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_votes_that_do_not_add_up_are_told(text: str, expected: list[str]) -> None:
    found = places("votes", text)
    assert [one[: len(two)] for one, two in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize("text", SILENT)
def test_votes_that_may_be_right_are_left_alone(text: str) -> None:
    assert places("votes", text) == []
