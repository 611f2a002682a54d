from pathlib import Path

import pytest

from tests.check.edited import Edits, next_issue, sixth, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "a month is neither before nor after its days",
        sixth(("date: 2023-03-20", "date: 2023-03")),
        [],
    ),
    (
        "two sessions on one day",
        sixth(("date: 2023-03-20", "date: 2023-03-09")),
        ["第六次会议是2023-03-09，不在第五次会议（2023-03-09）之后"],
    ),
    (
        "the next term's before this term's",
        sixth(
            ("term: 9", "term: 10"),
            ("session: 6", "session: 1"),
            ("date: 2023-03-20", "date: 2023-03-01"),
        ),
        ["不在第9届第五次会议"],
    ),
    ("sessions between two issues may be missing", next_issue(("session: 6", "session: 8")), []),
    (
        "issues are compared",
        next_issue(("date: 2023-03-20", "date: 2023-03-02")),
        ["第六次会议是2023-03-02"],
    ),
    (
        "an issue leaves out a session",
        sixth(("session: 6", "session: 7")),
        ["warning: 本期有第五次会议和第七次会议"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_session_order(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "session-order", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
