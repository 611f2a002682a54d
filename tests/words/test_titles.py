"""Where the lines of a title may end."""

import pytest

from generator.words.titles import LineEnds, Titles

NAMES = (
    "李朗",
    "买买提·艾力",
    "青禾县人民政府",
    "法制委员会",
    "代表资格审查委员会",
    "青禾县人民代表大会常务委员会",
    "青禾县人民代表大会常务委员会主任",
    "青禾县第九届人民代表大会常务委员会第五次会议",
)


def shown(title: str) -> str:
    """Return the title with | where a line may end, ~ where it may in a long name, {} what is whole."""
    ends = Titles(NAMES).line_ends(title)
    marks = dict.fromkeys(ends.ends, "|") | dict.fromkeys(ends.in_names, "~")
    for start, end in ends.whole:
        marks[start] = marks.get(start, "") + "{"
        marks[end] = "}" + marks.get(end, "")
    return "".join(marks.get(at, "") + char for at, char in enumerate([*title, ""]))


@pytest.mark.parametrize(
    "written",
    [
        # Words, and what belongs to them.
        "关于|决定|任命|李朗|职务的|决定",
        "青禾县人大常委会|会议",
        "关于|评议县民政局|工作|情况的|报告",
        "国民经济|和社会|发展|规划",
        "常务副县长|李朗等|5名同志",
        "闭会|期间",
        # Names.
        "关于|接受|李朗|辞去|青禾县人民政府|副县长|职务的|决定",
        "青禾县人民代表大会常务委员会|关于|罢免的|公告",
        "青禾县人民代表大会常务委员会~主任|李朗",
        "洛阳市第九届~人民代表大会常务委员会|第五次会议通过",
        "洛阳市北关区人民代表大会|文件",
        "洛阳市人大常委会~代表资格审查委员会|委员",
        "市人大法制委员会|意见",
        "在县城区",
        "青禾县|河西镇第十二届人民代表大会|第十一次会议纪要",
        "内蒙古自治区呼和浩特市第九届|人民代表大会常务委员会",
        "任命|{买买提·艾力}|为副县长",
        # Numbers with what they count, dates, sessions.
        "2023年9月|工作|要点",
        "公报|2023年第1号|目录",
        "关于|审议意见|研究|处理|情况的|报告",
        "第五次会议通过",
        "2023年9月22日|青禾县第九届|人民代表大会|第三次会议",
        "二〇二三年九月二十二日|公布",
        "财政投入|3.5亿元",
        "减少|12.5%，",
        "规划{（2021—2025年）}",
        # Document numbers and brackets; beside punctuation a browser breaks lines by itself.
        "印发|{青政文〔2023〕5号}|文件的|通知",
        "公告{（〔九届〕第7号）}",
        "{公告〔九届〕第7号}",
        "关于《青禾县旅游|{条例》的}|说明",
        "批评、意见|办理",
        # Nothing to break.
        "辞呈",
        "",
        "2023年 第1号",
        "B超 {A&B} 条例",
    ],
)
def test_lines_end_between_words(written: str) -> None:
    title = written.translate({ord(mark): None for mark in "|~{}"})
    assert shown(title) == written


def test_every_title_is_looked_at_once() -> None:
    titles = Titles()
    assert titles.line_ends("关于任免的决定") is titles.line_ends("关于任免的决定")
    assert titles.line_ends("辞呈") == LineEnds((), (), ())
