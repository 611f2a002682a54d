from pathlib import Path

import pytest

from tests.check.edited import FIFTH, REPORT, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    ("the same by its full name", {REPORT: [("县水利局副局长", "青禾县水利局副局长")]}, []),
    (
        "one of several offices",
        {REPORT: [("县水利局副局长", "青禾县水利局党组书记、青禾县水利局副局长")]},
        [],
    ),
    (
        "another office",
        {FIFTH: [("speaker_as: 县水利局副局长", "speaker_as: 县水利局局长")]},
        ["纪要写的是“县水利局局长”，报告写的是“县水利局副局长”"],
    ),
    (
        "an office that nobody knows",
        {FIFTH: [("speaker_as: 县水利局副局长", "speaker_as: 某局副局长")]},
        [],
    ),
    ("a report without a speaker", {REPORT: [("speaker: 县水利局副局长 赵小川\n", "")]}, []),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_speaker_office(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "speaker-office", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
