from pathlib import Path

import pytest

from tests.check.edited import HAN, NEW, ZHAO, Edits, matter, told

MORE = "registers/bodies/more.yml"
BODIES = """\
- {name: 各工作机构, kind: group, parent: 青禾县人民代表大会常务委员会}
- {name: 邻县主任会议, kind: chairpersons-meeting, region: 邻县}
"""

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "to another committee's chairpersons",
        {ZHAO: [("to: 县人大常委会", "to: 邻县主任会议")], MORE: BODIES},
        ["这里送交的是邻县主任会议"],
    ),
    ("a letter to the congress", {HAN: [("to: 县人大常委会", "to: 县人大")]}, []),
    (
        "a motion to the congress",
        {ZHAO: [("to: 县人大常委会", "to: 县人大")]},
        ["表决的是青禾县人民代表大会常务委员会，这里送交的是青禾县人民代表大会"],
    ),
    (
        "a notice to all organs",
        {
            NEW: matter("任命: {孙敏: 县人大常委会农工委主任}", "notice: {to: 各工作机构}"),
            MORE: BODIES,
        },
        [],
    ),
    (
        "a notice to a group elsewhere",
        {NEW: matter("任命: {孙敏: 县检察院检察员}", "notice: {to: 各工作机构}"), MORE: BODIES},
        ["通知送交各工作机构，孙敏的“县检察院检察员”不在那里"],
    ),
    (
        "a notice to a body that nobody knows",
        {ZHAO: [("notice:\n  to: 县人民政府", "notice:\n  to: 县供销社")]},
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_addressees(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "addressees", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
