from pathlib import Path

import pytest

from tests.check.edited import HAN, Edits, told

CASES: list[tuple[str, Edits, list[str]]] = [
    ("the same", {HAN: [("notice:\n", "notice:\n  posts: {副县长: 副县长}\n")]}, []),
    (
        "another",
        {HAN: [("notice:\n", "notice:\n  posts: {副县长: 县长}\n")]},
        ["表决的职务是“副县长”，这里印作“县长”"],
    ),
    (
        "none of the matter's",
        {HAN: [("notice:\n", "notice:\n  posts: {局长: 局长}\n")]},
        ["这份文件里没有“局长”，有副县长"],
    ),
    (
        "offices that nobody knows",
        {
            HAN: [
                ("韩冬: 青禾县人民政府副县长", "韩冬: 某局局长"),
                ("notice:\n", "notice:\n  posts: {局长: 副局长}\n"),
            ]
        },
        ["这里印作“副局长”"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_printed_posts(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "printed-posts", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
