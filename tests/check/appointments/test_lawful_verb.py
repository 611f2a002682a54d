from pathlib import Path

import pytest

from generator.pipeline import proofread
from tests.check.edited import NEW, Edits, matter, told

CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "another verb of appointment",
        {NEW: matter("任命: {孙敏: 县水利局局长}")},
        ["孙敏的“县水利局局长”不能用“任命”"],
    ),
    (
        "of several offices one",
        {NEW: matter("决定任命: {孙敏: 县水利局局长、县政府县长}")},
        ["孙敏的“县政府县长”不能用“决定任命”"],
    ),
    ("an office of no law", {NEW: matter("任命: {孙敏: 县水利局总工程师}")}, []),
    (
        "a deputy of a department",
        {NEW: matter("决定任命: {孙敏: 县水利局副局长}")},
        ["孙敏的“县水利局副局长”不能用“决定任命”"],
    ),
    ("a procurator is relieved", {NEW: matter("免除: {孙敏: 县检察院检察员}")}, []),
    ("a director is not", {NEW: matter("免除: {孙敏: 县水利局局长}")}, ["不能用“免除”"]),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_lawful_verb(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "lawful-verb", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message


HINTS = [
    ("任命: {孙敏: 县水利局局长}", "依法用决定任命；"),
    ("免除: {孙敏: 县水利局局长}", "依法用决定免去、撤销；"),
    ("任命: {孙敏: 县政府县长}", "这个职务由人民代表大会选举"),
    ("决定任命: {孙敏: 县水利局副局长}", "部门副职由政府任免"),
    ("批准任命: {孙敏: 县检察院检察员}", "依法用任命；"),
]


@pytest.mark.parametrize(("changes", "hint"), HINTS)
def test_the_hint_says_which_verb_is_lawful(changes: str, hint: str, content: Path) -> None:
    (content / NEW).write_text(matter(changes), encoding="utf-8")
    (problem,) = [one for one in proofread(content).problems if one.rule == "lawful-verb"]
    assert problem.hint.startswith(hint)
