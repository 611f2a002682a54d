"""What a reply says of its matter: in the title, in the salutation and in the text."""

from pathlib import Path

import pytest

from tests.check.edited import ISSUE, Edits, told

RECORD = """\
type: 议案
title: 关于县九届人大二次会议第1号议案的答复
issuer: 青禾县水利局
date: 2023-02-20
suggestion: 关于修建水渠的议案
suggestion_number: 1号
session: 县九届人大二次会议
lead: [zhou-zheng-daibiao]
outcome: A类
"""
TEXT = """\
周正代表：

您在县九届人大二次会议上提出的《关于修建水渠的议案》（第1号议案）收悉。

水渠已经完工。办理结果：A类。
"""

WRONG = [
    (RECORD, TEXT.replace("周正", "刘野"), "称呼"),
    (RECORD, TEXT.replace("周正", "尊敬的刘野等"), "称呼"),
    (RECORD, TEXT.replace("周正", "刘野、单玉等3位"), "称呼"),
    (RECORD, TEXT.replace("二次", "三次"), "第3次会议"),
    (RECORD, TEXT.replace("第1号", "第11号"), "编号"),
    (RECORD, TEXT.replace("（第1号议案）", "（编号：11号）"), "编号"),
    (RECORD, TEXT.replace("修建水渠", "改造水渠"), "题名"),
    (RECORD, TEXT.replace("A类", "B类"), "办理结果"),
    (RECORD.replace("大二次会议第", "大三次会议第"), TEXT, "第3次会议"),
    (RECORD.replace("session: 县九届人大二", "session: 县九届人大一"), TEXT, "县九届人大一次会议"),
]
RIGHT = [
    TEXT,
    TEXT.replace("周正代表", "尊敬的周正、单玉代表"),
    TEXT.replace("A类。", "A类。B类风险已经排除。"),
    TEXT.replace("周正代表", "尊敬的周代表"),
    TEXT.replace("周正代表", "周正等代表"),
    TEXT.replace("周正代表", "周正等4位代表"),
    TEXT.replace("周正代表", "周正、赵某等三名代表"),
    TEXT.replace("周正代表", "各位代表"),
    TEXT.replace("周正代表", "尊敬的人大代表"),
    TEXT.replace("周正代表", "河西镇代表团"),
    TEXT.replace("收悉。", "收悉。您上年提出的《关于改造水渠的议案》（第5号议案）已经完工。"),
    TEXT.replace("收悉。", "收悉。您在议案中说到的《关于修桥的建议》另有答复。"),
    f"{TEXT}\n您在县九届人大一次会议上提出的《关于绿化的建议》也已办结。\n",
    f"{TEXT}\n此外，县九届人大三次会议第5号建议也已经办理。\n",
]


def _edits(record: str, text: str) -> Edits:
    return {
        f"{ISSUE}/issue.yml": [
            ("      suggestions: 27\n", "      suggestions: 27\n      reply: 28\n")
        ],
        f"{ISSUE}/handling/suggestions.yml": [("outcome: 水渠完工。", "outcome: A类")],
        f"{ISSUE}/replies/reply.yml": record,
        f"{ISSUE}/replies/reply.md": text,
    }


@pytest.mark.parametrize(("record", "text", "word"), WRONG)
def test_what_differs_is_told(record: str, text: str, word: str, content: Path) -> None:
    assert any(word in one for one in told(content, "suggestion-reply", _edits(record, text)))


@pytest.mark.parametrize("text", RIGHT)
def test_what_agrees_is_left_alone(text: str, content: Path) -> None:
    assert told(content, "suggestion-reply", _edits(RECORD, text)) == []
