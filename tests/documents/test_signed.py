import pytest

from generator.documents.prose import prose
from generator.documents.signed import is_signed
from tests.shown import shown

# A text, and the lines of it that are its foot.
FEET = [
    ("甲。\n青禾县人大常委会办公室\n2023年3月9日", 2),
    ("甲。\n\n青禾县人民政府\n\n2023年3月", 2),
    ("甲。\n县长 王大海\n二〇二三年三月九日", 2),
    ("甲。\n青禾县水利局\n青禾县财政局\n2023年3月9日", 3),
    ("甲。\n特此报告\n2023年3月9日", 1),
    ("甲。\n2023年3月9日", 1),
    ("甲。\n\n青禾县水利局\n\n2023年3月9日\n\n| 村 | 数 |\n|---|---|\n| 甲 | 1 |", 2),
    ("各村水量\n\n2023年3月9日\n\n| 村 | 数 |\n|---|---|\n| 甲 | 1 |", 0),
    ("甲。\n\n2023年3月9日\n\n| 村 | 数 |\n|---|---|\n| 甲 | 1 |", 0),
    ("甲。\n青禾县人民政府\n2023年3月9日\n附件：1.名单", 2),
    ("甲。\n青禾县人民政府\n2023年3月9日\n\n## 附件", 2),
    ("甲。\n青禾县人大", 1),
    ("甲。\n乙丙丁", 0),
    ("2023年3月9日\n甲。", 0),
    ("2023年3月9日", 0),
    ("甲。\n2023年3月9日\n乙。", 0),
    ("", 0),
]


@pytest.mark.parametrize(("text", "lines"), FEET)
def test_the_foot_of_a_text_stands_at_the_right(text: str, lines: int) -> None:
    found = shown(prose(text, signers={"青禾县人大"}))
    assert found.attributes.count(("p", "class", "signature")) == lines
    assert is_signed(text, {"青禾县人大"}) is (lines > 0)
