from pathlib import Path

import pytest

from tests.check.edited import LIU, SURVEY, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "without the term it is the issue's",
        {SURVEY: "县人大常委会第五次会议于2023年3月10日举行。\n"},
        ["这里写的日期是2023年3月10日，会议记录里的是第五次会议（2023年3月9日）"],
    ),
    ("of the term before", {SURVEY: "县八届人大常委会第五次会议于2018年3月10日举行。\n"}, []),
    (
        "another sentence",
        {SURVEY: "检查到2023年3月10日。县九届人大常委会第五次会议听取了报告。\n"},
        [],
    ),
    ("two dates", {SURVEY: "2023年3月9日，县九届人大常委会第五次会议于2023年3月9日举行。\n"}, []),
    ("a meeting of no record", {SURVEY: "县九届人大常委会第四次会议于2023年1月10日举行。\n"}, []),
    (
        "a wording",
        {LIU: [("同意刘野辞职", "2023年3月8日县九届人大常委会第五次会议同意刘野辞职")]},
        ["这里写的日期是2023年3月8日"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_session_date(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "session-date", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
