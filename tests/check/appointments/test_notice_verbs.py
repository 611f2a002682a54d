from pathlib import Path

import pytest

from tests.check.edited import PROCURATORS, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "approved and printed so",
        {PROCURATORS: [("  to: 县检察院\n", "  to: 县检察院\n  verbs: {批准任命: 任命}\n")]},
        [],
    ),
    (
        "relieved and removed",
        {PROCURATORS: [("  to: 县检察院\n", "  to: 县检察院\n  verbs: {免除: 免去}\n")]},
        ["warning: 表决的是“免除”，通知印作“免去”"],
    ),
    (
        "the opposite",
        {PROCURATORS: [("  to: 县检察院\n", "  to: 县检察院\n  verbs: {免除: 任命}\n")]},
        ["表决的是“免除”，通知却印作“任命”"],
    ),
    (
        "a verb that was not voted",
        {PROCURATORS: [("  to: 县检察院\n", "  to: 县检察院\n  verbs: {撤销: 免去}\n")]},
        ["changes 里没有“撤销”"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_notice_verbs(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "notice-verbs", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
