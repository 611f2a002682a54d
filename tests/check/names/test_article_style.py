"""Article numbers in texts."""

from pathlib import Path

import pytest

from tests.check.said import places

TEXTS = [
    ("依照监督法第十七条。", []),
    ("依照监督法第17条。", ["第17条"]),
    ("依照《监督法》第17条第2款规定。", ["第17条"]),
    ("依照《办法（试行）》第3条的要求。", ["第3条的"]),
    ("依照任免办法第８条。", ["第８条。"]),
    ("新方法第3条，渠道第2条。", []),
    ("地铁第3条线路，任务第2项。", []),
    ("依法第3条生产线停工。", []),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_text(text: str, found: list[str], content: Path) -> None:
    assert places("article-style", content, text) == found
