from pathlib import Path

import pytest

from tests.check.edited import HAN, NEW, PROCURATORS, ZHAO, Edits, matter, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "proposed by a deputy who also is of another body",
        {
            PROCURATORS: [
                ("县检察院检察长 zhou", "县人大常委会委员、县检察院副检察长 zhou"),
            ]
        },
        ["不是青禾县人民检察院的正职"],
    ),
    (
        "proposed by a deputy",
        {PROCURATORS: [("县检察院检察长 zhou", "县检察院副检察长 zhou")]},
        ["周正（县检察院副检察长）不是青禾县人民检察院的正职"],
    ),
    (
        "a chief by the chairpersons",
        {
            ZHAO: [
                ("motion:\n  by: 县人民政府", "motion:\n  by: 主任会议"),
                ("  signed: 县长 王大海\n", ""),
            ]
        },
        [
            f"{name}的“青禾县{office}局长”应由青禾县人民政府提请，不能由青禾县人大常委会主任会议提请"
            for name, office in (("赵小川", "水利局"), ("孙敏", "教育局"), ("周正", "水利局"))
        ],
    ),
    (
        "a deputy head by the chairpersons",
        {NEW: matter("决定任命: {孙敏: 县政府副县长}", "motion: {by: 主任会议}")},
        [],
    ),
    (
        "who acts, by the chairpersons",
        {NEW: matter("决定任命: {孙敏: 县政府代理县长}", "motion: {by: 主任会议}")},
        [],
    ),
    (
        "who acts, by the government",
        {NEW: matter("决定任命: {孙敏: 县政府代理县长}", "motion: {by: 县政府}")},
        ["应由主任会议提请"],
    ),
    (
        "an organ's, by the chairpersons",
        {NEW: matter("任命: {孙敏: 县人大常委会农工委主任}", "motion: {by: 主任会议}")},
        [],
    ),
    (
        "an organ's, by the government",
        {NEW: matter("任命: {孙敏: 县人大常委会农工委主任}", "motion: {by: 县政府}")},
        ["应由主任会议提请"],
    ),
    (
        "by the government, whoever proposed it",
        {
            NEW: matter(
                "任命: {孙敏: 县检察院检察员}",
                "motion: {by: 县政府, proposed_by: 县检察院检察长 韩冬}",
            )
        },
        ["应由青禾县人民检察院提请，不能由青禾县人民政府提请"],
    ),
    (
        "by a working committee alone",
        {
            PROCURATORS: [
                (
                    "  by: 县检察院\n  proposed_by: 县检察院检察长 zhou-zheng-shuili\n",
                    "  by: 县人大常委会农工委\n",
                )
            ]
        },
        ["不能由青禾县人大常委会农业工作委员会提请"] * 5,
    ),
    (
        "a chief by the chairpersons' committee of another body",
        {NEW: matter("决定任命: {孙敏: 县政府副县长}", "motion: {by: 县检察院}")},
        ["应由青禾县人民政府提请"],
    ),
    ("signed with a name alone", {ZHAO: [("signed: 县长 王大海", "signed: 王大海")]}, []),
    (
        "signed by the secretary-general",
        {ZHAO: [("signed: 县长 王大海", "signed: 秘书长 王大海")]},
        ["王大海（秘书长）不是青禾县人民政府的正职"],
    ),
    (
        "signed by one of the chairpersons",
        {
            HAN: [
                (
                    "motion:\n  by: 主任会议\n",
                    "motion:\n  by: 主任会议\n  signed: 县人大常委会副主任 李秋\n",
                )
            ]
        },
        [],
    ),
    (
        "a body that nobody knows",
        {ZHAO: [("motion:\n  by: 县人民政府", "motion:\n  by: 县供销社")]},
        [],
    ),
    (
        "the government's as the chairpersons'",
        {ZHAO: [("chairpersons_motion:\n  by: 主任会议", "chairpersons_motion:\n  by: 县政府")]},
        ["主任会议的议案由“青禾县人民政府”提出"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_proposer(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "proposer", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
