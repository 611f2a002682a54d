from pathlib import Path

import pytest

from tests.check.edited import (
    CONVENING,
    FIFTH,
    NEW,
    PROCURATORS,
    ZHAO,
    Edits,
    matter,
    next_issue,
    sixth,
    told,
)

NO_SUN = [("    孙敏: 青禾县教育局局长、青禾县人民政府督学\n", "")]
NOBODY = matter("免去: {韩冬: 县检察院检察员}", "notice: {to: 县检察院}", "第五次会议")
MEMBER = (("委员: [zhou-zheng-daibiao]", "委员: [zhou-zheng-daibiao, 孙敏]"),)

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "a post of the Party",
        {
            FIFTH: [
                (
                    "    赵小川: 青禾县水利局副局长\n",
                    "    赵小川: 青禾县水利局副局长\n    孙敏: 县水利局党组书记\n",
                ),
                ("[刘野, zhou", "[刘野, 孙敏, zhou"),
            ],
            ZHAO: NO_SUN,
            PROCURATORS: NOBODY,
        },
        [],
    ),
    (
        "an office of the committee's own",
        {NEW: matter("任命: {单玉: 县人大常委会农工委主任}", meeting="第五次会议")},
        [],
    ),
    (
        "elected to the committee since",
        {**sixth(*MEMBER), CONVENING: [("date: 2023-05", "date: 2023-03-15")]},
        [],
    ),
    ("two offices of one body, each told once", sixth(*MEMBER), ["孙敏写作“", "孙敏写作“"]),
    ("in another issue it is a warning", next_issue(*MEMBER), ["warning: 孙敏", "warning: 孙敏"]),
    (
        "appointed and listed on one day",
        {NEW: matter("任命: {单玉: 县检察院检察员}", "notice: {to: 县检察院}", "第五次会议")},
        ["任命单玉为“县检察院检察员”，而此人在2023-03-09任“青禾县人民代表大会常务委员会副主任”"],
    ),
    (
        "told once, however often it is listed",
        {
            **sixth(("委员: [zhou-zheng-daibiao]", "委员: [zhou-zheng-daibiao, 王大海]")),
            **{FIFTH: [("[刘野, zhou", "[刘野, 王大海, zhou")]},
        },
        ["王大海写作“"],
    ),
    (
        "removed before",
        {
            **sixth(
                ("委员: [zhou-zheng-daibiao]", "委员: [zhou-zheng-daibiao, zhou-zheng-shuili]")
            ),
            PROCURATORS: NOBODY,
        },
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_incompatible(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "incompatible", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
