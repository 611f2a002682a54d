from pathlib import Path

import pytest

from tests.check.edited import NEW, Edits, matter, sixth, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "appointed in two matters",
        {NEW: matter("决定任命: {赵小川: 县水利局局长}", meeting="第五次会议")},
        ["赵小川的“青禾县水利局局长”同一次会议上决定任命了两次"],
    ),
    ("at another meeting", {**sixth(), NEW: matter("决定任命: {赵小川: 县水利局局长}")}, []),
    (
        "at a meeting that nobody knows",
        {NEW: matter("决定任命: {赵小川: 县水利局局长}", meeting="第四次会议")},
        [],
    ),
    (
        "appointed and removed",
        {NEW: matter("决定免去: {赵小川: 县水利局局长}", meeting="第五次会议")},
        ["同一次会议上既决定免去又决定任命"],
    ),
    ("another office", {NEW: matter("决定免去: {赵小川: 县教育局局长}", meeting="第五次会议")}, []),
    ("as secretary-general as well", {}, []),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_listed_twice(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "listed-twice", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
