import pytest

from generator.kinds.decision import DecisionRecord
from generator.load.tree import parse
from generator.load.validate import validate

RECORD = "meeting: 第五次会议\ntitle: {title}\nnumber: {number}\nresolves: [{point}]\n"


def told(**values: str) -> tuple[DecisionRecord | None, list[str]]:
    typed = {"title": "甲", "number": "乙", "point": "丙"} | values
    tree, problems = parse(RECORD.format(**typed), "a.yml")
    assert tree
    located, wrong = validate(tree, DecisionRecord)
    return located and located.data, [f"{one.line} {one.rule}" for one in (*problems, *wrong)]


@pytest.mark.parametrize("nothing", ["~", "null", "Null", "NULL"])
def test_nothing_is_left_out_where_it_may_be_and_told_where_not(nothing: str) -> None:
    data, problems = told(number=nothing)
    assert problems == []
    assert data
    assert data.number is None
    assert told(title=nothing)[1] == ["1 wrong-value"]  # of the record: another key may say it
    assert told(point=nothing)[1] == ["4 wrong-value"]


@pytest.mark.parametrize("text", ['"~"', "'null'", "~甲", "nullus"])
def test_in_quotes_it_is_text(text: str) -> None:
    data, problems = told(title=text, number=text)
    assert problems == []
    assert data
    assert data.title == data.number == text.strip("'\"")
