from pathlib import Path

import pytest

from tests.check.edited import OPINIONS, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "of another meeting, which it is about",
        {OPINIONS: [("关于水利工作的审议意见", "关于县九届人大常委会第四次会议审议意见的说明")]},
        [],
    ),
    (
        "the title in the text",
        {OPINIONS: [("关于水利工作报告的审议意见", "在县九届人大常委会第四次会议上的意见")]},
        ["这里写的是“九届人大常委会第四次会议”，本件的会议是第9届第五次会议"],
    ),
    (
        "Arabic figures",
        {OPINIONS: [("关于水利工作的审议意见", "在第9届人大常委会第5次会议上的意见")]},
        [],
    ),
    (
        "a note is no title",
        {
            "qinghe/2023-1/appraisals/appraisal.yml": [
                ("findings: 供水稳定。", "findings: 在县九届人大常委会第四次会议上汇报")
            ]
        },
        [],
    ),
    (
        "the province's committee",
        {OPINIONS: [("关于水利工作的审议意见", "在省十四届人大常委会第四次会议上的意见")]},
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_session_named(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "session-named", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
