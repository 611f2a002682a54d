from pathlib import Path

import pytest

from tests.check.edited import HAN, NEW, PROCURATORS, Edits, matter, told

CASES: list[tuple[str, Edits, list[str]]] = [
    ("a letter without a reason", {HAN: [("  reason: 工作变动\n  date", "  date")]}, []),
    ("a motion without a reason", {HAN: [("  reason: 工作变动\nletter", "letter")]}, []),
    (
        "a letter for which nobody moved",
        {NEW: matter("接受辞职: {孙敏: 县政府副县长}", "letter: {reason: 工作变动}")},
        [],
    ),
    (
        "another reason",
        {HAN: [("to: 县人大常委会\n  reason: 工作变动", "to: 县人大常委会\n  reason: 工作变化")]},
        ["warning: 辞呈的理由是“工作变化”，议案的理由是“工作变动”"],
    ),
    (
        "a motion for some",
        {PROCURATORS: [("motion:\n", "motion:\n  offices: [县检察院检察员, 河西检察院检察长]\n")]},
        ["议案没有提请周正的“县检察院检察委员会委员”"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_matter_whole(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "matter-whole", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
