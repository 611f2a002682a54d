from pathlib import Path

import pytest

from tests.check.edited import FIFTH, OPINIONS, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    ("the congress may meet later", {}, []),
    ("the day of the issue", {FIFTH: [("date: 2023-03-09", "date: 2023-04-01")]}, []),
    (
        "a day later",
        {FIFTH: [("date: 2023-03-09", "date: 2023-04-02")]},
        ["日期2023-04-02晚于本期的出版日期2023-04-01"],
    ),
    ("an imprint", {OPINIONS: [("date: 2023-03-21", "date: 2024-03-21")]}, ["日期2024-03-21"]),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_published(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "published", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
