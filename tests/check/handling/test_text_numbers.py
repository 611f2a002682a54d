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
    ("检修管网", "35", "公里", "管网检修53公里", True),
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
    ("漏损率", "0.09", "%", "管网从27%降到6.09%", True),
    ("卫片违法", "42", "%", "卫片违法比例从27%降到41%", True),
    ("卫片违法", "42", "%", "卫片违法减少，比例从27%降到41%", False),
    ("农村供水站", "58", "个", "另设48个站", True),
    ("投入使用", "77", "个", "另有76个投用", True),
    ("投入使用", "77", "个", "另有76个竣工", False),
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


def test_what_follows_its_name_is_told_once(content: Path) -> None:
    record = (content / f"{REPORT}.yml").read_text(encoding="utf-8")
    figure = "    - {name: 检修管网, value: 35, unit: 公里}\n"
    (content / f"{REPORT}.yml").write_text(record.rstrip("\n") + "\n" + figure, encoding="utf-8")
    (content / f"{REPORT}.md").write_text("检修管网53公里。\n", encoding="utf-8")
    found = proofread(content, [BY_ID["text-figures"], BY_ID["text-numbers"]]).problems
    assert [one.rule for one in found] == ["text-figures"]


def test_a_number_of_a_note_is_no_slip(content: Path) -> None:
    record = (content / f"{REPORT}.yml").read_text(encoding="utf-8")
    figure = "    - {name: 受益户, value: 14888, unit: 户, note: 另有14868户待接}\n"
    (content / f"{REPORT}.yml").write_text(record.rstrip("\n") + "\n" + figure, encoding="utf-8")
    (content / f"{REPORT}.md").write_text("共14868户待接。\n", encoding="utf-8")
    assert proofread(content, [BY_ID["text-numbers"]]).problems == ()


# Two figures of one number or of one digit between them, and a sentence: whether it is a slip.
TWO = [
    (("新建泵站", "31"), ("改建泵站", "37"), "泵站改建31个", True),
    (("新建泵站", "31"), ("改建泵站", "37"), "新建泵站31个，改建泵站37个", False),
    (("表彰的单位", "149"), ("规范化社区", "149"), "表彰的单位149个，141个社区达到规范化社区标准", True),
    (("新建泵站", "31"), ("票决的泵站", "37"), "每年票决的泵站31个左右", False),
    (("新建泵站", "31"), ("改建渠道", "37"), "修泵站31个", False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "text", "is_slip"), TWO)
def test_the_words_around_decide_between_two_figures(
    one: tuple[str, str], other: tuple[str, str], text: str, is_slip: bool, content: Path
) -> None:
    record = (content / f"{REPORT}.yml").read_text(encoding="utf-8").rstrip("\n")
    for name, number in (one, other):
        record += f"\n    - {{name: {name}, value: {number}, unit: 个}}"
    (content / f"{REPORT}.yml").write_text(f"{record}\n", encoding="utf-8")
    (content / f"{REPORT}.md").write_text(f"{text}。\n", encoding="utf-8")
    found = proofread(content, [BY_ID["text-numbers"]]).problems
    assert [problem.rule for problem in found] == ["text-numbers"] * is_slip


def test_targets_and_joint_handling_are_numbers_of_the_record(content: Path) -> None:
    record = content / "qinghe/2023-1/handling/suggestions.yml"
    text = record.read_text(encoding="utf-8")
    text = text.replace("joint: 4\n", "joint: 48\n").replace(
        "value: 100%, note", "value: 98.5%, note"
    )
    record.write_text(text, encoding="utf-8")
    body = "其中43件由几个部门合办。面商率要达到90.5%。\n"
    record.with_suffix(".md").write_text(body, encoding="utf-8")
    found = proofread(content, [BY_ID["text-numbers"]]).problems
    assert [problem.message[:8] for problem in found] == ["正文作43，记录", "正文作90.5，"]
