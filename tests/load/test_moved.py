"""Records of an earlier version are read, and what is wrong in them is told where it stands."""

from pathlib import Path

import pytest

from generator.kinds import BY_NAME
from generator.load.moved import moved
from generator.load.tree import parse
from generator.pipeline import proofread
from tests.case import write

OLD = [
    (
        "decision",
        "body: 甲\ndate: 2023-02\ntitle: 乙",
        {"title": "乙", "passed": {"by": "甲", "date": "2023-02"}},
    ),
    # Whoever writes a meeting means nothing else by these keys; they are told.
    ("decision", "meeting: 甲\nbody: 乙", {"meeting": "甲", "body": "乙"}),
    (
        "election",
        "by: 甲\noccasion: 乙\ndate: 2023",
        {"occasion": "乙", "passed": {"by": "甲", "date": "2023"}},
    ),
    ("election", "by: 甲\nmeeting: 乙\ndate: 2023", {"by": "甲", "meeting": "乙", "date": "2023"}),
    (
        "election",
        "date: 2023-05\npassed: {by: 甲, date: 2023-04}",
        {"date": "2023-05", "passed": {"by": "甲", "date": "2023-04"}},
    ),
    ("election", "date: 2023-05\npassed: 甲", {"date": "2023-05", "passed": "甲"}),
    (
        "announcement",
        "by_elected: [{person: 甲}, 乙]\nended: [{person: 丙}]",
        {"confirmed": [{"name": "甲"}, "乙"], "ended": [{"name": "丙"}]},
    ),
    (
        "announcement",
        "ended: [{person: 甲, name: 乙}]",
        {"ended": [{"person": "甲", "name": "乙"}]},
    ),
    ("announcement", "[甲]", ["甲"]),
    ("text", "by: 甲\ndate: 2023", {"by": "甲", "date": "2023"}),
]


@pytest.mark.parametrize(("kind", "typed", "now"), OLD)
def test_old_keys_stand_where_they_stand_now(kind: str, typed: str, now: object) -> None:
    tree, _ = parse(typed, "a.yml")
    assert tree
    assert moved(tree, BY_NAME[kind].model).value == now


def test_what_is_moved_keeps_its_place(content: Path) -> None:
    record = "title: 关于保护水源的决定\nresolves: [保护水源。]\nbody: 县林业委\ndate: 2023年2月\n"
    write(content / "qinghe/2023-1/decisions/old.yml", record)
    found = [(one.line, one.column, one.rule) for one in proofread(content, ()).problems]
    assert (4, 7, "wrong-value") in found
    assert (3, 7, "unknown-body") in found
