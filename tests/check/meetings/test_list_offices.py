from pathlib import Path

import pytest

from tests.check.edited import CONVENING, FIFTH, NEW, Edits, matter, next_issue, sixth, told

MARCH = [("date: 2023-05", "date: 2023-03-15")]

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "who resigned is listed again",
        sixth(
            (
                "    王大海: 青禾县人民政府县长\n",
                "    王大海: 青禾县人民政府县长\n    韩冬: 县政府副县长\n",
            )
        ),
        ["韩冬的“县政府副县长”已在2023-03-09接受辞职"],
    ),
    (
        "elected again in between",
        {
            **sixth(
                (
                    "    王大海: 青禾县人民政府县长\n",
                    "    王大海: 青禾县人民政府县长\n    韩冬: 县政府副县长\n",
                )
            ),
            CONVENING: MARCH,
        },
        [],
    ),
    (
        "on the day of the vote",
        {
            FIFTH: [
                (
                    "    王大海: 青禾县人民政府县长\n",
                    "    王大海: 青禾县人民政府县长\n    韩冬: 县政府副县长\n",
                )
            ]
        },
        [],
    ),
    (
        "in another issue it is a warning",
        next_issue(
            (
                "    王大海: 青禾县人民政府县长\n",
                "    王大海: 青禾县人民政府县长\n    韩冬: 县政府副县长\n",
            )
        ),
        ["warning: 韩冬"],
    ),
    (
        "who acts as chief is a deputy still",
        {
            **sixth(("    王大海: 青禾县人民政府县长\n", "    孙敏: 青禾县人民政府副县长\n")),
            NEW: matter("决定任命: {孙敏: 青禾县人民政府副县长、代理县长}", meeting="第五次会议"),
        },
        [],
    ),
    (
        "a deputy of old in another issue",
        next_issue(("赵小川: 青禾县水利局局长", "赵小川: 青禾县水利局副局长")),
        ["info: 赵小川"],
    ),
    (
        "no vote for a new office",
        {**sixth(("王大海: 青禾县人民政府县长", "王大海: 青禾县人民政府副县长"))},
        ["王大海在这里是“青禾县人民政府副县长”，2023-03-01是“青禾县人民政府县长”，中间没有任免"],
    ),
    (
        "called by the new office after the vote, by the old one on the list",
        {FIFTH: [("县人大常委会主任 陈一鸣", "县水利局局长 赵小川")]},
        [],
    ),
    (
        "acting chief and deputy, in any order",
        {
            **sixth(("    王大海: 青禾县人民政府县长\n", "    孙敏: 青禾县人民政府代理县长\n")),
            NEW: matter("决定任命: {孙敏: 青禾县人民政府代理县长、副县长}", meeting="第五次会议"),
        },
        [],
    ),
    (
        "acting chief, a deputy before and after",
        {
            **sixth(("    王大海: 青禾县人民政府县长\n", "    孙敏: 青禾县人民政府副县长\n")),
            FIFTH: [
                (
                    "    王大海: 青禾县人民政府县长\n",
                    "    王大海: 青禾县人民政府县长\n    孙敏: 青禾县人民政府副县长\n",
                )
            ],
            NEW: matter("决定任命: {孙敏: 青禾县人民政府代理县长}", meeting="第五次会议"),
        },
        [],
    ),
    (
        "offices of other steps go together",
        sixth(("王大海: 青禾县人民政府县长", "王大海: 青禾县人民政府县长、青禾县人民政府督学")),
        [],
    ),
    (
        "a namesake is another",
        sixth(
            (
                "    王大海: 青禾县人民政府县长\n",
                "    王大海: 青禾县人民政府县长\n    zhou-zheng-shuili: 青禾县水利局局长\n",
            )
        ),
        ["周正的“青禾县水利局局长”已在2023-03-09决定免去"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_list_offices(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "list-offices", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
