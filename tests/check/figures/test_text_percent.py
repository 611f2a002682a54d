"""Percentages in running text: what is reckoned, and what is left alone."""

from pathlib import Path

import pytest

from tests.check.said import places

TEXTS = [
    ("由945家减少到750家，下降26%。", ["26%。"]),
    ("由945家减少到750家，下降20.6%。", []),
    ("由945家减少至750家，下降20%。", []),
    ("从31102个增加到52868个，增长70%。", []),
    ("从31102个增加到52868个，增长60%。", ["60%。"]),
    ("从3.1万人增加到5.2万人，增长68%。", []),
    ("共64件，其中49件办结，占76%。", []),
    ("共64件，其中49件办结，占80%。", ["80%。"]),
    ("共64件，其中49人参加，占80%。", []),
    ("共64件，其中49件办结、15件在办，占24%。", ["24%。"]),
    ("违法比例由27%降至6.09%。", []),
    ("三年由20个增加到30个，水量增长7%。", []),
    ("共0件，其中0件办结，占80%。", []),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_text(text: str, found: list[str], content: Path) -> None:
    assert places("text-percent", content, text) == found
