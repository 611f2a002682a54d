from pathlib import Path

import pytest

from tests.check.edited import HAN, LIU, NEW, ZHAO, Edits, matter, told


def title(text: str) -> list[tuple[str, str]]:
    """Return the edit that gives the decision a title of its own."""
    return [("decision:\n", f"decision:\n  title: {text}\n")]


CASES: list[tuple[str, Edits, list[str]]] = [
    (
        "the title of a letter",
        {HAN: [("letter:\n", "letter:\n  title: 关于孙敏等职务任免的辞呈\n")]},
        [],
    ),
    (
        "an appointment to an office",
        {LIU: [("title: 关于刘野辞职的决定", "title: 关于刘野任职的决定")]},
        ["标题只称任命，所列的还有免职或辞职"],
    ),
    ("both said apart", {ZHAO: title("关于任命赵小川等职务和免去周正职务的决定")}, []),
    (
        "only a removal",
        {ZHAO: title("关于免去周正等职务的决定")},
        ["标题只称免职或辞职，所列的还有任命"],
    ),
    (
        "revoked and said so",
        {
            NEW: matter(
                "撤销: {孙敏: 县检察院检察员}",
                "notice: {to: 县检察院, title: 关于撤销孙敏职务的通知}",
            )
        },
        [],
    ),
    (
        "revoked and said to be removed",
        {
            NEW: matter(
                "撤销: {孙敏: 县检察院检察员}",
                "notice: {to: 县检察院, title: 关于免去孙敏职务的通知}",
            )
        },
        ["标题没有写“撤销”，所列的有撤销孙敏的职务"],
    ),
    (
        "removed and said to be revoked",
        {
            NEW: matter(
                "免去: {孙敏: 县检察院检察员}",
                "notice: {to: 县检察院, title: 关于撤销孙敏职务的通知}",
            )
        },
        ["标题称“撤销”，所列的没有撤销职务"],
    ),
    (
        "only an appointment, and there is only one",
        {
            NEW: matter(
                "任命: {孙敏: 县检察院检察员}",
                "notice: {to: 县检察院, title: 关于任免孙敏职务的通知}",
            )
        },
        ["标题称“任免”，所列的只有任命"],
    ),
    ("nobody is named", {ZHAO: title("关于人事任免事项的决定")}, []),
    ("somebody whom no register has", {ZHAO: title("关于任免某某等职务的决定")}, []),
    ("all of several", {ZHAO: title("关于任免赵小川、孙敏、周正职务的决定")}, []),
    (
        "two of three",
        {ZHAO: title("关于任免赵小川、周正职务的决定")},
        ["标题只写了赵小川、周正，所列的还有孙敏"],
    ),
    ("as many as there are", {ZHAO: title("关于任免赵小川等3名同志职务的决定")}, []),
    (
        "one of the offices",
        {ZHAO: title("关于任免赵小川青禾县水利局副局长职务等事项的决定")},
        ["标题写的赵小川的职务是“青禾县水利局副局长”"],
    ),
    (
        "of a part of the matter",
        {
            ZHAO: [
                (
                    "decision:\n",
                    "decision:\n  offices: [青禾县教育局局长]\n  title: 关于任免孙敏等职务的决定\n",
                )
            ]
        },
        ["标题称“任免”，所列的只有任命", "标题称“孙敏等”，所列的只有孙敏一人"],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_matter_titles(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "matter-titles", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
