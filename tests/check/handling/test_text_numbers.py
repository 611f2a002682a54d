"""A figure of a record, and a sentence of its body: whether the sentence is taken for a slip."""

from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.pipeline import proofread

REPORT = "qinghe/2023-1/texts/water-report"
CASES = [
    ("受益户", "14888", "户", "共14868户受益", True),
    ("受益户", "14888", "户", "共14888户受益", False),
    ("受益户", "14888", "户", "共14868人受益", False),
    ("受益户", "14888", "户", "共14888户受益，另有14868户待接", False),
    ("受益户", "14888", "户", "共13868户受益", False),
    ("检修管网", "351", "公里", "共315公里", True),
    ("检修管网", "35", "公里", "检修管网53公里", True),
    ("检修管网", "35", "公里", "新建渠道53公里", False),
    ("检修管网", "35", "公里", "检修管网5公里", False),
    ("检修管网", "200", "公里", "新建渠道500公里", False),
    ("意见建议", "39", "条", "39人提出38条意见", True),
    ("办公用房", "142", "个", "102处办公用房", True),
    ("办公用房", "142", "个", "102处公用设施", False),
    ("办公用房", "142", "个", "102人办公用房", False),
    ("办公用房", "142", "人", "102处办公用房", False),
    ("办公用房", "142", "个", "142处办公用房", False),
    ("漏损率", "8.25", "%", "漏损率降到8.52%", True),
]


@pytest.mark.parametrize(("name", "number", "unit", "text", "is_slip"), CASES)
def test_sentence(  # noqa: PLR0917  # a case is one line
    name: str, number: str, unit: str, text: str, is_slip: bool, content: Path
) -> None:
    record = (content / f"{REPORT}.yml").read_text(encoding="utf-8")
    figure = f"    - {{name: {name}, value: {number}, unit: '{unit}'}}\n"
    (content / f"{REPORT}.yml").write_text(record.rstrip("\n") + "\n" + figure, encoding="utf-8")
    (content / f"{REPORT}.md").write_text(f"{text}。\n", encoding="utf-8")
    found = proofread(content, [BY_ID["text-numbers"]]).problems
    assert [one.rule for one in found] == ["text-numbers"] * is_slip


def test_a_number_of_a_note_is_no_slip(content: Path) -> None:
    record = (content / f"{REPORT}.yml").read_text(encoding="utf-8")
    figure = "    - {name: 受益户, value: 14888, unit: 户, note: 另有14868户待接}\n"
    (content / f"{REPORT}.yml").write_text(record.rstrip("\n") + "\n" + figure, encoding="utf-8")
    (content / f"{REPORT}.md").write_text("共14868户待接。\n", encoding="utf-8")
    assert proofread(content, [BY_ID["text-numbers"]]).problems == ()
