from pathlib import Path

import pytest

from tests.check.edited import HAN, ZHAO, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    ("a year before the meeting", {HAN: [("date: 2023-03-02", "date: 2022-03-08")]}, []),
    (
        "more than a year",
        {HAN: [("date: 2023-03-02", "date: 2022-03-07")]},
        ["warning: 辞呈（2022-03-07）比表决的第五次会议（2023年3月9日）早一年以上"],
    ),
    ("on the day", {HAN: [("date: 2023-03-02", "date: 2023-03-09")]}, []),
    (
        "the day after",
        {HAN: [("date: 2023-03-02", "date: 2023-03-10")]},
        ["辞呈（2023-03-10）晚于表决的第五次会议"],
    ),
    (
        "voted the day after",
        {ZHAO: [("voted: 2023-03-09", "voted: 2023-03-10")]},
        ["通知称2023-03-10通过，表决的是第五次会议（2023年3月9日）"],
    ),
    ("a notice of the day", {ZHAO: [("date: 2023-03-10", "date: 2023-03-09")]}, []),
    (
        "a meeting that is not known",
        {
            ZHAO: [
                ("meeting: 第五次会议", "meeting: 第四次会议"),
                ("voted: 2023-03-09", "voted: 2023-01-10"),
            ]
        },
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_matter_dates(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "matter-dates", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
