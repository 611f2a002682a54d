"""Those due at a meeting: told once, of the record and of its text."""

from pathlib import Path

from tests.check.edited import FIFTH, Edits, told

_EDITS: Edits = {
    FIFTH: [
        ("  count: 5\n", "  due: 9\n  count: 5\n  on_leave: {count: 2}\n"),
        ("summary: 会议要求", "summary: 应到9人，实到5人，请假2人。会议要求"),
    ]
}
_OTHERWISE: Edits = {
    FIFTH: [("summary: 会议要求", "summary: 应到9人，实到5人，请假2人。会议要求")],
}


def test_the_record_is_told(content: Path) -> None:
    assert told(content, "head-count", _EDITS)


def test_the_text_is_not_told_again(content: Path) -> None:
    assert told(content, "text-sum", _EDITS) == []


def test_a_text_alone_is_told(content: Path) -> None:
    assert told(content, "text-sum", _OTHERWISE)
