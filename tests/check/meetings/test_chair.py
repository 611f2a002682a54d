from pathlib import Path

import pytest

from tests.check.edited import FIFTH, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    ("who is not present is told by head-count", {FIFTH: [("chair: 陈一鸣", "chair: 王大海")]}, []),
    (
        "a member may not",
        {FIFTH: [("chair: 陈一鸣", "chair: 刘野")]},
        ["主持会议的刘野在出席名单里是委员"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_chair(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "chair", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
