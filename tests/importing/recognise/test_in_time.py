"""Lines without end, of what expressions look for: each recogniser reads them in time."""

import pytest

from generator.importing.recognise.decided import decisions
from generator.importing.recognise.handled.key import key_suggestions
from generator.importing.recognise.resolved import resolved
from tests.importing.recognise.reading import SETTING, drafts

PASSED = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"
UNITS = (
    *("第一次会议", "第一次会议于1日在甲", "一", "第", "甲", "1", ".", "收到", "，收到", "满意率"),
    *("提出的", "甲提出的《甲", "受", "所作的", "审查了", "同意", "会议听取了甲", "1.", "1%的"),
)
LONG = 20_000


@pytest.mark.parametrize("unit", UNITS)
def test_in_time(unit: str) -> None:
    line = unit * (LONG // len(unit))
    title = "云岭县人大常委会关于召开云岭县第八届人民代表大会第四次会议的决定"
    assert drafts(decisions, title, PASSED, f"{line}。")[0].data["resolves"] == [f"{line}。"]
    points = resolved([f"会议听取了{line}。"], SETTING)
    assert "heard" not in points
    assert key_suggestions(f"重点{line}。", SETTING) == {}
