import pytest

from generator.importing.write.listing import with_groups

GROUPS = [("第十一次会议", [("11/minutes", "3", ""), ("letter", "", "      # 目录作“信”")])]
ISSUE = (
    "year: 2024\nnumber: 2\ncontents:\n  - heading: 第十次会议\n    documents:\n      a: 1   # 注\n"
)


def test_documents_stand_under_their_own_heading() -> None:
    added = "  - heading: 第十一次会议\n    documents:\n      11/minutes: 3\n      letter: ~      # 目录作“信”\n"
    assert with_groups(ISSUE.encode(), GROUPS) == (ISSUE + added).encode()


@pytest.mark.parametrize(
    "text",
    [
        ISSUE + "date: 2024-05-20\n",
        "contents: []\nyear: 2024\n",
        "contents: [\n",
        "- a\n",
        ISSUE.replace("\n", "\r\n"),
    ],
)
def test_an_issue_that_is_typed_otherwise_is_left(text: str) -> None:
    assert with_groups(text.encode(), GROUPS) is None


def test_what_is_no_text_is_left() -> None:
    assert with_groups(b"\xff\xfe", GROUPS) is None
