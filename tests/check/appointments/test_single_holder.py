from pathlib import Path

import pytest

from tests.check.edited import CONVENING, FIFTH, NEW, Edits, matter, next_issue, sixth, told

HEAD = (("王大海: 青禾县人民政府县长", "孙敏: 青禾县人民政府县长"),)

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "elected in between",
        {**sixth(*HEAD), CONVENING: [("date: 2023-05", "date: 2023-03-15")]},
        [],
    ),
    ("nobody elected", sixth(*HEAD), ["孙敏写作“青禾县人民政府县长”，而王大海在2023-03-09任“"]),
    ("in another issue it is a warning", next_issue(*HEAD), ["warning: 孙敏"]),
    (
        "in another issue, after a congress",
        {
            **next_issue(("赵小川: 青禾县水利局局长", "孙敏: 青禾县水利局局长")),
            CONVENING: [("date: 2023-05", "date: 2023-03-15")],
        },
        [],
    ),
    (
        "not by the congress in one issue",
        {
            **sixth(("赵小川: 青禾县水利局局长", "孙敏: 青禾县水利局局长")),
            CONVENING: [("date: 2023-05", "date: 2023-03-15")],
        },
        ["孙敏写作“青禾县水利局局长”，而赵小川在2023-03-09任"],
    ),
    (
        "two who leave, one after the other",
        {**sixth(), NEW: matter("决定免去: {赵小川: 县水利局局长}")},
        [],
    ),
    (
        "two who leave on one day",
        {NEW: matter("决定免去: {韩冬: 县水利局局长}", meeting="第五次会议")},
        ["同一天决定免去韩冬和周正的“青禾县水利局局长”"],
    ),
    (
        "who acts while the head is there",
        {NEW: matter("决定任命: {孙敏: 县政府代理县长}", meeting="第五次会议")},
        ["决定任命孙敏为“县政府代理县长”，而王大海在2023-03-09任"],
    ),
    (
        "who speaks after the vote",
        {
            FIFTH: [
                ("县人大常委会主任 陈一鸣", "县水利局局长 赵小川"),
                (
                    "    赵小川: 青禾县水利局副局长\n",
                    "    赵小川: 青禾县水利局副局长\n    zhou-zheng-shuili: 县水利局局长\n",
                ),
            ]
        },
        [],
    ),
    (
        "two deputies",
        {
            FIFTH: [
                (
                    "    赵小川: 青禾县水利局副局长\n",
                    "    赵小川: 青禾县水利局副局长\n    孙敏: 青禾县水利局副局长\n",
                )
            ]
        },
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_single_holder(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "single-holder", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
