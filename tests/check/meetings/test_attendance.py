from pathlib import Path

import pytest

from tests.check.edited import FIFTH, REPORT, Edits, told

UNLISTED = (
    (
        "in_attendance:\n  members:\n    王大海: 青禾县人民政府县长\n    赵小川: 青禾县水利局副局长\n",
        "",
    ),
)

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "who reports is on a list",
        {REPORT: [("县水利局副局长 赵小川", "县水利局副局长 孙敏")]},
        ["纪要说孙敏作报告"],
    ),
    (
        "the report's own office counts where the minutes give none",
        {
            FIFTH: [(", speaker_as: 县水利局副局长", "")],
            REPORT: [("县水利局副局长 赵小川", "县水利局局长 赵小川")],
        },
        ["赵小川在这里是“县水利局局长”，列席名单上是“青禾县水利局副局长”"],
    ),
    (
        "without a list anybody may attend",
        {FIFTH: [*UNLISTED, ("县人大常委会主任 陈一鸣", "县政府县长 王大海")]},
        [],
    ),
    (
        "without a list a member is present",
        {FIFTH: [*UNLISTED, ("县人大常委会主任 陈一鸣", "县人大常委会委员 孙敏")]},
        ["纪要说孙敏发言，出席名单上没有此人"],
    ),
    (
        "a member by an office elsewhere",
        {FIFTH: [("县人大常委会主任 陈一鸣", "县人大常委会农工委主任 刘野")]},
        [],
    ),
    (
        "a member by another office",
        {FIFTH: [("县人大常委会主任 陈一鸣", "县人大常委会副主任 陈一鸣")]},
        ["陈一鸣在这里是“县人大常委会副主任”，出席名单上是主任"],
    ),
    (
        "a name without an office",
        {FIFTH: [("[县政府县长 王大海]", "[王大海, 韩冬]")]},
        ["纪要说韩冬列席"],
    ),
    (
        "a member who attends",
        {FIFTH: [("[县政府县长 王大海]", "[王大海, 刘野]")]},
        ["纪要说刘野列席，出席名单上有此人"],
    ),
    (
        "who attends twice",
        {FIFTH: [("[县政府县长 王大海]", "[王大海, 赵小川, 王大海]")]},
        ["纪要所称列席的人里，王大海写了两次"],
    ),
    (
        "an office that nobody knows",
        {FIFTH: [("王大海: 青禾县人民政府县长", "王大海: 某局局长")]},
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_attendance(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "attendance", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
