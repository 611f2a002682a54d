"""What organs are called in a term of their congress."""

import pytest

from generator.link.organs import in_term
from generator.model.registers import Body

IN_TERM = [
    ("全国人民代表大会常务委员会", None, 14, "第十四届全国人民代表大会常务委员会"),
    ("青禾县人民代表大会", "青禾县", 9, "青禾县第九届人民代表大会"),
    ("青禾县人大常委会主任会议", None, 9, "青禾县第九届人大常委会主任会议"),
    ("云泽市河东区人民代表大会", "河东区", 9, "云泽市河东区第九届人民代表大会"),
    ("河东州人大", "河东自治州", 9, "河东自治州第九届人大"),
    ("青禾县人民政府", "青禾县", 9, "青禾县人民政府"),
    ("青禾县人民代表大会", "青禾县", None, "青禾县人民代表大会"),
]


@pytest.mark.parametrize(("name", "region", "term", "said"), IN_TERM)
def test_an_organ_in_its_term(name: str, region: str | None, term: int | None, said: str) -> None:
    assert in_term(Body.model_construct(name=name, region=region), term) == said
