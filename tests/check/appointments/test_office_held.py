from pathlib import Path

import pytest

from tests.check.edited import (
    CONVENING,
    FIFTH,
    NEW,
    PROCURATORS,
    SIXTH,
    ZHAO,
    Edits,
    matter,
    next_issue,
    sixth,
    told,
)

MARCH = [("date: 2023-05", "date: 2023-03-15")]
LISTED = [
    (
        "    王大海: 青禾县人民政府县长\n",
        "    王大海: 青禾县人民政府县长\n    zhou-zheng-shuili: 县水利局局长\n",
    )
]
ALONE = [("    赵小川: 青禾县水利局局长\n", "")]
TO_ZHAO = [("    孙敏: 青禾县教育局局长、青禾县人民政府督学\n", "")]
NOBODY = matter("任命: {孙敏: 县检察院检察员}", "notice: {to: 县检察院}", "第五次会议")
AFTER = """\
body: 县人大常委会
term: 9
session: 6
date: 2023-03-20
venue: 会议室
chair: 李秋
present: {count: 1, members: {副主任: [李秋]}}
minutes: {items: [{outcome: 听取, subject: 报告}]}
"""
INFOS = ("info: 韩冬",)

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "known from the list of the day",
        {FIFTH: LISTED, ZHAO: ALONE, PROCURATORS: NOBODY},
        ["info: 韩冬"],
    ),
    (
        "left before, elected again",
        {
            **sixth(),
            NEW: matter("接受辞职: {韩冬: 县政府副县长}", "letter: {}"),
            CONVENING: MARCH,
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        [*INFOS, "info: 韩冬", "info: 周正"],
    ),
    (
        "left before",
        {
            **sixth(),
            NEW: matter("接受辞职: {韩冬: 县政府副县长}", "letter: {}"),
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        [*INFOS, "韩冬的“县政府副县长”已在2023-03-09接受辞职", "info: 周正"],
    ),
    (
        "in another office, elected since",
        {
            **sixth(),
            NEW: matter("接受辞职: {单玉: 县人大常委会主任}", "letter: {}"),
            CONVENING: MARCH,
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        [
            *INFOS,
            "单玉的“县人大常委会主任”：此人在2023-03-20是“青禾县人民代表大会常务委员会副主任”",
            "info: 周正",
        ],
    ),
    (
        "in another office before an election",
        {
            NEW: matter("接受辞职: {单玉: 县人大常委会主任}", "letter: {}"),
            SIXTH: AFTER,
            CONVENING: MARCH,
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        [*INFOS, "info: 单玉", "info: 周正"],
    ),
    (
        "another's office",
        {
            **sixth(),
            NEW: matter("决定免去: {孙敏: 县水利局局长}"),
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        ["info: 韩冬", "孙敏的“县水利局局长”：这个职务在2023-03-20由赵小川担任", "info: 周正"],
    ),
    (
        "entered twice",
        {
            **sixth(),
            NEW: matter("决定任命: {赵小川: 县水利局局长}"),
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        ["info: 韩冬", "warning: 赵小川在2023-03-09已任“青禾县水利局局长”", "info: 周正"],
    ),
    (
        "entered again after leaving",
        {
            **sixth(),
            NEW: matter("决定任命: {zhou-zheng-shuili: 县水利局局长}"),
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        ["info: 韩冬", "info: 周正"],
    ),
    (
        "entered again in another issue",
        {
            **next_issue(),
            "qinghe/2023-2/appointments/new.yml": matter("决定任命: {赵小川: 县水利局局长}"),
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        ["info: 韩冬", "info: 周正"],
    ),
    (
        "the head elected, who acted",
        {
            **sixth(),
            NEW: matter("决定任命: {王大海: 县政府代理县长}"),
            ZHAO: TO_ZHAO,
            PROCURATORS: NOBODY,
        },
        ["info: 韩冬", "info: 周正"],
    ),
    (
        "named head on the list of the day",
        {
            NEW: matter("决定任命: {赵小川: 县水利局局长}", meeting="第五次会议"),
            FIFTH: [("赵小川: 青禾县水利局副局长", "赵小川: 青禾县水利局局长")],
            ZHAO: ALONE,
            PROCURATORS: NOBODY,
        },
        ["info: 韩冬", "info: 周正"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_office_held(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "office-held", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
