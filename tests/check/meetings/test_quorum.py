from pathlib import Path

import pytest

from tests.check.edited import FIFTH, NEW, Edits, matter, next_issue, sixth, told

TWO = (("副主任: [李秋, 单玉]\n    委员: [zhou-zheng-daibiao]", "副主任: [李秋]"),)

CASES: list[tuple[str, Edits, list[str]]] = [
    ("all are present", {FIFTH: [("  count: 5\n", "  count: 5\n  of: 5\n")]}, []),
    ("how many there are is not known", {}, ["info: 不知道全体组成人员有多少人，只知道至少5人"]),
    ("half of those known", sixth(*TWO), ["info: ", "出席2人，没有超过已知组成人员4人的半数"]),
    (
        "one of them has resigned",
        {
            **sixth(*TWO),
            NEW: matter("接受辞职: {单玉: 县人大常委会副主任}", "letter: {}", "第五次会议"),
        },
        ["info: ", "info: 不知道全体组成人员有多少人，只知道至少3人"],
    ),
    ("other issues had other members", next_issue(*TWO), ["info: ", "info: "]),
    (
        "who is listed twice is one",
        {
            FIFTH: [
                ("  count: 5\n", "  count: 5\n  of: 9\n"),
                ("[刘野, zhou-zheng-daibiao]", "[刘野, 刘野]"),
            ]
        },
        ["出席4人，没有超过全体组成人员9人的半数"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_quorum(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "quorum", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
