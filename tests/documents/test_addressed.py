"""To whom a text addresses itself: the line is found, set as such, and taken for nothing else."""

import pytest

from generator.documents.prose import prose
from tests.shown import shown

NAMES = {"青禾县人民政府", "县人民政府", "县法院", "共和县人民政府"}
# A text, and whether it begins with a line that addresses it.
BEGINNINGS = [
    ("县人民政府：\n甲。", True),
    ("县人民政府:\n\n甲。", True),
    ("青禾县人民政府，县法院：\n甲。", True),
    ("县人民政府、县法院：\n甲。", True),
    ("县人民政府和县法院：\n甲。", True),
    ("共和县人民政府：\n甲。", True),
    ("**县人民政府**：\n甲。", True),
    ("县 人 民 政 府：\n甲。", True),
    ("关于甲的审议意见\n县人民政府：\n甲。", True),
    ("县人民政府要做好以下工作：\n甲。", False),
    ("县人民政府、县财政局：\n甲。", False),
    ("县人民政府。\n甲。", False),
    ("现提出以下意见：\n甲。", False),
    ("甲。\n乙。\n丙。\n丁。\n县人民政府：", False),
    ("", False),
]


@pytest.mark.parametrize(("text", "addressed"), BEGINNINGS)
def test_a_text_says_to_whom_it_is_addressed(text: str, addressed: bool) -> None:
    found = shown(prose(text, addressees=NAMES))
    assert found.attributes.count(("p", "class", "addressee")) == addressed
    plain = shown(prose(text))
    assert found.text == plain.text
