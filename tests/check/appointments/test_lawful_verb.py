from pathlib import Path

import pytest

from generator.pipeline import proofread
from tests.check.edited import NEW, Edits, matter, told

BRANCH = "registers/bodies/branch.yml"
FIRST = "- {name: 青禾县人民检察院第一分院, short: [一分检], kind: procuratorate, parent: 青禾县人民检察院}\n"
LOCAL = "verbs: [{offices: [分院检察长], verbs: [任命, 免去], basis: 任免办法 第八条}]"

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
    (
        "a deputy secretary of the committee",
        {NEW: matter("任命: {孙敏: 县人大常委会副秘书长}")},
        [],
    ),
    ("an organ that is not registered", {NEW: matter("任命: {孙敏: 县人大常委会研究室主任}")}, []),
    ("a deputy", {NEW: matter("任命: {孙敏: 县人大代表}")}, ["孙敏的“县人大代表”不能用“任命”"]),
    ("who acts", {NEW: matter("决定代理: {孙敏: 县政府县长}")}, []),
    (
        "a chairman acts by choice",
        {NEW: matter("决定代理: {李秋: 县人大常委会主任}")},
        ["决定代理"],
    ),
    ("a branch", {BRANCH: FIRST, NEW: matter("决定任命: {孙敏: 一分检检察长}")}, []),
    (
        "a branch where a regulation has the other word",
        {
            BRANCH: FIRST,
            NEW: matter("决定任命: {孙敏: 一分检检察长}"),
            "qinghe/series.yml": [("region: 青禾县", f"region: 青禾县\n{LOCAL}")],
        },
        ["决定任命"],
    ),
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
    ("任命: {孙敏: 县人大代表}", "人民代表大会的代表和主席团由选举产生"),
    ("决定任命: {孙敏: 县水利局副局长}", "部门副职由政府任免"),
    ("批准任命: {孙敏: 县检察院检察员}", "依法用任命；"),
]


@pytest.mark.parametrize(("changes", "hint"), HINTS)
def test_the_hint_says_which_verb_is_lawful(changes: str, hint: str, content: Path) -> None:
    (content / NEW).write_text(matter(changes), encoding="utf-8")
    (problem,) = [one for one in proofread(content).problems if one.rule == "lawful-verb"]
    assert problem.hint.startswith(hint)
