from pathlib import Path

import pytest

from tests.check.edited import Edits, told

BODIES = "registers/bodies/qinghe.yml"


def terms(term: str) -> list[tuple[str, str]]:
    """Return the edit that gives the county's congress its ninth term."""
    return [("kind: congress\n", f"kind: congress\n  terms: [{{number: 9, {term}}}]\n")]


CASES: list[tuple[str, Edits, list[str]]] = [
    ("no terms are registered", {}, []),
    (
        "the committee's own terms",
        {
            BODIES: [
                (
                    "  kind: standing-committee\n",
                    "  kind: standing-committee\n  terms: [{number: 9, since: 2023-04}]\n",
                )
            ]
        },
        ["在第9届任期开始（2023-04）之前"],
    ),
    ("the last month of five and a half years", {BODIES: terms("since: 2017-09")}, []),
    (
        "a month more",
        {BODIES: terms("since: 2017-08")},
        ["warning: 会议日期2023-03-09距第9届任期开始（2017-08）已超过五年半"],
    ),
    ("only the year is known", {BODIES: terms("since: 2018")}, []),
    ("a long term that has ended", {BODIES: terms("since: 2017-02, until: 2023-05")}, []),
    (
        "a committee above which nothing is registered",
        {BODIES: [("  parent: 青禾县人民代表大会\n", "  region: 青禾县\n"), *terms("since: 2024")]},
        [],
    ),
]


@pytest.mark.parametrize(
    ("edits", "messages"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_term(edits: Edits, messages: list[str], content: Path) -> None:
    found = told(content, "term", edits)
    assert len(found) == len(messages), found
    for message, part in zip(found, messages, strict=True):
        assert part in message
