"""Decisions: the session of the congress that one convenes, and the agenda it proposes."""

import pytest

from generator.importing.recognise.decided import decisions
from tests.importing.recognise.reading import drafts

TITLE = "云岭县人民代表大会常务委员会关于召开云岭县第八届人民代表大会第四次会议的决定"
PASSED = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"
CONVENED = {"session": "4", "term": "8", "date": "2025-01-08"}


@pytest.mark.parametrize(
    ("lines", "data"),
    [
        (
            (
                "会议决定：云岭县第八届人民代表大会第四次会议于2025年1月8日至10日在县城召开，会期3天。建议会议的主要议程为：",
                "一、听取和审查县人民政府工作报告；",
                "二、选举事项；",
                "三、其他。",
            ),
            {"place": "县城", "agenda": ["听取和审查县人民政府工作报告", "选举事项", "其他"]},
        ),
        (
            (
                "会议决定：云岭县第八届人民代表大会第四次会议于2025年1月8日召开。建议会议议程：听取报告、选举。",
            ),
            {"agenda": ["听取报告", "选举"]},
        ),
        (("会议决定：云岭县第八届人民代表大会第四次会议于2025年1月8日召开。",), {}),
    ],
)
def test_a_session_is_convened(lines: tuple[str, ...], data: dict[str, object]) -> None:
    (one,) = drafts(decisions, TITLE, PASSED, *lines)
    assert one.data["convenes"] == CONVENED | data
    assert one.model is not None
