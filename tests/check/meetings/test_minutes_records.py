from pathlib import Path

import pytest

from tests.check.edited import FIFTH, ISSUE, NEW, OPINIONS, Edits, sixth, told

_BIRDS = """\
passed: {by: 县人大常委会, term: 9, session: 4, date: 2023-03-09}
title: 青禾县人大常委会关于保护候鸟的决定
resolves: [保护候鸟。]
"""

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "what is adopted stands in the minutes",
        {OPINIONS: [("genre: opinions\n", "genre: opinions\nadopted: true\n")]},
        ["第五次会议的纪要没有写到这件文件"],
    ),
    (
        "a report may be heard twice",
        {
            FIFTH: [
                (
                    "      summary: 会议要求",
                    "        - {report: water-report}\n      summary: 会议要求",
                )
            ]
        },
        [],
    ),
    (
        "the decision names another session",
        {
            f"{ISSUE}/decisions/birds.yml": _BIRDS,
            FIFTH: [
                ("《关于召开县九届人大三次会议的决定》", "关于保护候鸟的决定"),
                ("matters: [convening, forest, appraisal]", "matters: [appraisal]"),
            ],
        },
        [
            "第五次会议的纪要没有写到",
            "第五次会议的纪要没有写到",
            "纪要说“作出关于保护候鸟的决定”，本期的这件决定却写着由第四次会议通过",
        ],
    ),
    (
        "in another meeting's minutes as well",
        sixth(("关于下一年工作的安排", "关于下一年工作的安排\n      matters: [han-dong]")),
        ["“han-dong”的会议是第五次会议"],
    ),
    ("a plan is no decision", sixth(("关于下一年工作的安排", "《关于落实决定的方案》")), []),
    (
        "a draft is a decision",
        sixth(("关于下一年工作的安排", "《关于湿地的决定（草案）》")),
        ["纪要说“听取《关于湿地的决定（草案）》”"],
    ),
    (
        "an appointment is a decision",
        {FIFTH: [("subject: 人事任免事项", "subject: 《关于人事的决定》")]},
        [],
    ),
    (
        "a decision is no appointment",
        {FIFTH: [("《关于召开县九届人大三次会议的决定》", "人事任免事项")]},
        ["纪要说有人事任免，但没有写出任免的记录"],
    ),
    (
        "removals are no appointments",
        {FIFTH: [("subject: 人事任免事项", "subject: 人事任命事项")]},
        ["纪要说是“人事任命”"],
    ),
    (
        "who resigns",
        {FIFTH: [("subject: 人事任免事项", "subject: 《关于接受刘野同志辞去委员职务的决定》")]},
        [],
    ),
    (
        "nobody resigns",
        {
            FIFTH: [
                ("subject: 人事任免事项", "subject: 《关于接受刘野辞去委员职务的决定》"),
                ("han-dong, liu-ye, procurators", "han-dong"),
                ("matters: [zhao-xiaochuan, han-dong]", "matters: [zhao-xiaochuan]"),
                ("forest, appraisal]", "forest, appraisal, han-dong, liu-ye, procurators]"),
            ]
        },
        ["纪要说接受刘野辞职，记录里却不是辞职"],
    ),
    (
        "a matter that could not be read",
        {
            FIFTH: [
                ("subject: 人事任免事项", "subject: 人事任命事项"),
                ("matters: [zhao-xiaochuan,", "matters: [zhao-xiaochuan, new,"),
            ],
            NEW: "meeting: [\n",
        },
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_minutes_records(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "minutes-records", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
