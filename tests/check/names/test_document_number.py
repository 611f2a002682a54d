"""Document numbers in records and in texts."""

from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.pipeline import proofread
from tests.check.said import places

NUMBERS = [
    ("青人常〔2023〕2号", ""),
    ("第2号", ""),
    ("三次会议文件（20）", ""),
    ("三次会议文件六", ""),
    ("青人常[2023]2号", "青人常〔2023〕2号"),
    ("青人常（2023）2号", "青人常〔2023〕2号"),
    ("青人常【2023】2号", "青人常〔2023〕2号"),
    ("青人常〔2023〕第2号", "青人常〔2023〕2号"),
    ("青人常〔2023〕02号", "青人常〔2023〕2号"),
    ("青人常〔２０２３〕２号", "青人常〔2023〕2号"),
    ("青人常〔2023年〕2号", "青人常〔2023〕2号"),
    ("青人常〔2023〕2", "代字〔年份〕号数号"),
    ("青人常〔23〕2号", "代字〔年份〕号数号"),
]


@pytest.mark.parametrize(("number", "right"), NUMBERS)
def test_number_of_a_record(number: str, right: str, content: Path) -> None:
    path = content / "qinghe/2023-1/decisions/forest.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("青人常〔2023〕2号", f"'{number}'"), encoding="utf-8")
    hints = [one.hint for one in proofread(content, [BY_ID["document-number"]]).problems]
    assert len(hints) == bool(right)
    assert all(right in hint for hint in hints)


TEXTS = [
    ("依安政办〔2021〕12号文件。", []),
    ("依安政办[2021]12号文件。", ["[202"]),
    ("依安政办〔2021〕第12号文件。", ["〔202"]),
    ("依安政办（2021）012号文件。", ["（202"]),
    ("（2021）豫05民初12号判决。", []),
    ("总结2020年（2021）工作12号楼。", []),
    ("2021年（第3号）公报。", []),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_number_in_a_text(text: str, found: list[str], content: Path) -> None:
    assert places("document-number", content, text) == found
