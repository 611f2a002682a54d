"""What long texts say themselves is not composed again: to whom, by whom, on which day."""

from pathlib import Path

import pytest

from generator.documents.document import Document
from generator.kinds import BY_NAME
from generator.link.scope import scope_of
from generator.pipeline import proofread

OPINIONS = "baishi-congress/2023-1/texts/trees-opinions"


def composed(content: Path, text: str, date: str = "date: 2023-03-20\n") -> Document:
    (content / f"{OPINIONS}.md").write_text(text, encoding="utf-8")
    record = content / f"{OPINIONS}.yml"
    record.write_text(record.read_text(encoding="utf-8").replace("date: 2023-03-20\n", date))
    corpus = proofread(content, ()).corpus
    found = corpus.records["baishi-congress/2023-1/trees-opinions"]
    (document,) = BY_NAME["text"].documents(found, scope_of(corpus, "baishi-congress", "2023-1"))
    return document


@pytest.mark.parametrize(
    ("typed", "times"), [("", 1), ("白石县人民政府：\n", 1), ("县政府：\n", 0)]
)
def test_an_addressee_is_printed_once(typed: str, times: int, content: Path) -> None:
    body = composed(content, f"{typed}要补齐古树的档案。\n").body
    assert body.count("白石县人民政府：") == times
    assert body.count(".addressee") == 1


@pytest.mark.parametrize(
    ("date", "foot", "day"),
    [
        ("", "2023年3月21日", "2023-03-21"),
        ("", "二〇二三年三月二十一日", "2023-03-21"),
        ("", "2023年3月", "2023-03"),
        ("", "2023年2月30日", "2023-03-16"),
        ("", "", "2023-03-16"),
        ("date: 2023-03-20\n", "2023年3月21日", "2023-03-20"),
    ],
)
def test_a_text_is_of_the_day_in_its_foot(date: str, foot: str, day: str, content: Path) -> None:
    text = f"要补齐古树的档案。\n白石县人大常委会\n{foot}\n"
    assert str(composed(content, text, date).date) == day


def test_the_line_of_the_meeting_says_the_meetings_day(content: Path) -> None:
    record = content / f"{OPINIONS}.yml"
    words = record.read_text(encoding="utf-8").replace("addressees: [白石县人民政府]\n", "")
    record.write_text(words, encoding="utf-8")
    assert "（2023年3月16日白石县" in composed(content, "要补齐档案。\n").body
