"""Blanks: what extraction left goes, what an author set stays. A case is a line."""

import pytest

from generator.importing.read.mend.gaps import gaps

GOES = {
    # Names and titles that are set apart.
    "单　玉": "单玉",
    "辞 呈": "辞呈",
    "目　　录": "目录",
    "会 议 纪 要": "会议纪要",
    "报 告": "报告",
    "副县长 刘 野": "副县长 刘野",
    "程　远（女）": "程远（女）",
    "程 远\t贺 川\t王小满": "程远\t贺川\t王小满",
    "程 远、贺 川、王小满": "程远、贺川、王小满",
    "程　远　　贺　川": "程远　　贺川",
    "青禾县人大常委会会议 纪 要": "青禾县人大常委会会议 纪要",
    "单 玉(女)": "单玉(女)",
    # In the middle of a sentence, of a word.
    "会议听取了报告， 同意批准。": "会议听取了报告，同意批准。",
    "本次会议审议通过了关于 批准决算的决议。": "本次会议审议通过了关于批准决算的决议。",
    "关于批准青禾县人民 政府工作报告的决议": "关于批准青禾县人民政府工作报告的决议",
    "落实 “一把手”负责制，加强领导。": "落实“一把手”负责制，加强领导。",
    "（一） 基本情况": "（一）基本情况",
    "一、 基本情况": "一、基本情况",
    # Beside a number.
    "共收到建议 64 件，办结 100%。": "共收到建议64件，办结100%。",
    "2024 年 5 月 6 日": "2024年5月6日",
    "关于 2024 年财政决算的报告": "关于2024年财政决算的报告",
    "第 3 号": "第3号",
}

STAYS = [
    "青禾县人民政府县长 贺川",
    "程远 贺川 王小满 刘新民",
    "程远　贺川　王小满",
    "出席会议的有：程远 贺川 王小满 刘新民。",
    "第一条　为了规范养犬行为，制定本条例。",
    "第一条 为了规范养犬行为，制定本条例。",
    "附件 1",
    "附件 2 青禾县预算表",
    "表 3 财政收入",
    "1 总则",
    "关于批准决算的决议 12",
    "年 月 日",
    "会议听取了《坚持绿色发展理念 加强河道治理的建议》的办理情况。",
    "县长 程远\t副县长 贺川",
    "use of information, and so on",
    "财政收入\t12.6",
    "甲 1 乙 2 丙 3",
]


def mended(line: str) -> str:
    for gap in reversed([*gaps(line)]):
        line = line[: gap.start] + line[gap.end :]
    return line


@pytest.mark.parametrize("line", GOES)
def test_what_goes(line: str) -> None:
    assert mended(line) == GOES[line]


@pytest.mark.parametrize("line", STAYS)
def test_what_stays(line: str) -> None:
    assert mended(line) == line
