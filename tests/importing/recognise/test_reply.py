"""Replies to motions and suggestions, however they name what they answer."""

from dataclasses import replace

import pytest

from generator.importing.manuscript import Paragraph
from generator.importing.recognise.draft import Data
from generator.importing.recognise.reply import replies
from tests.importing.recognise.reading import SETTING, drafts, piece

FOOT = ("云岭县水利局", "2024年6月12日")


def told(title: str, *lines: str) -> Data:
    """Return what a reply says beside what any text does."""
    (one,) = drafts(replies, title, *lines, *FOOT)
    assert one.model is not None
    assert one.text
    keys = ("type", "suggestion", "suggestion_number", "session", "lead", "by", "outcome", "number")
    return {key: one.data[key] for key in keys if key in one.data}


def test_it_says_title_number_session_deputies_and_class() -> None:
    assert told(
        "云岭县水利局关于对县八届人大三次会议第42号建议的答复",
        "云水函〔2024〕15号    A类",
        "尊敬的林晓帆、叶青代表：",
        "您好！您在县八届人大三次会议上提出的《关于加固河堤的建议》（第42号）收悉。现答复如下：",
    ) == {
        "type": "建议",
        "suggestion": "关于加固河堤的建议",
        "suggestion_number": "第42号",
        "session": "县八届人大三次会议",
        "lead": ["林晓帆", "叶青"],
        "outcome": "A类",
        "number": "云水函〔2024〕15号",
    }


OTHERS = [
    (
        "对市十四届人大二次会议第0123号建议的答复",
        ("江小舟代表：", "您提出的关于增加停车位的建议收悉，答复如下：", "办理结果：B"),
        "建议 关于增加停车位的建议 第0123号 市十四届人大二次会议 江小舟 B类",
    ),
    (
        "关于对县政协十届二次会议第18号提案的答复",
        ("毛竹委员：", "您的提案收悉。"),
        "提案 第18号 县政协十届二次会议 毛竹",
    ),
    (
        "关于县九届人大一次会议第7号议案的答复函",
        ("城关镇代表团：", "贵团提出的“关于修建环城路的议案”收悉。"),
        "议案 关于修建环城路的议案 第7号 县九届人大一次会议 城关镇代表团",
    ),
    (
        "关于《关于整治占道经营的建议》的答复",
        ("许文山等3名代表：", "你们好！建议收悉。"),
        "建议 关于整治占道经营的建议 许文山",
    ),
    (
        "云岭县教育局关于县人大八届三次会议第88号代表建议的复函",
        ("白雪、高山等5名代表：", "你们好！关于增加学位的建议，已转交我局。", "（办理类别：B）"),
        "建议 第88号 县人大八届三次会议 白雪 高山 B类",
    ),
    (
        "关于县九届人大四次会议第21号建议的答复",
        ("分类：B　　公开", "白雪、高山（女，回族）代表：", "建议收悉。"),
        "建议 第21号 县九届人大四次会议 白雪 高山 B类",
    ),
    (
        "关于第9号建议的答复",
        ("各位代表：", "第9号建议收悉。"),
        "建议 第9号",
    ),
    (
        "关于对第2023-15号建议的答复",
        ("各位代表：", "建议收悉。"),
        "建议 第2023-15号",
    ),
    (
        "关于县九届人大三次会议第2024—007号代表建议的答复",
        ("各位代表：", "建议收悉。"),
        "建议 第2024—007号 县九届人大三次会议",
    ),
    (
        "关于加固河堤建议的答复",
        ("各位代表：", "《关于加固河堤的建议》（第2023－8号）收悉。"),
        "建议 关于加固河堤的建议 第2023－8号",
    ),
]


@pytest.mark.parametrize(("title", "lines", "said"), OTHERS)
def test_other_words(title: str, lines: tuple[str, ...], said: str) -> None:
    values = (one if isinstance(one, list) else [one] for one in told(title, *lines).values())
    assert " ".join(str(each) for one in values for each in one) == said


NONE = [
    ("关于人大代表建议的答复", ("各代表：", "建议收悉。")),
    ("关于代表建议办理情况的报告", ("县人大常委会：", "第12号建议已经办结。")),
    ("关于第12、13号建议的答复", ("各位代表：", "建议收悉。")),
    ("关于第3号和第7号议案的答复", ("各位代表：", "议案收悉。")),
    ("关于县九届人大三次会议第12—15号建议的答复", ("各位代表：", "建议收悉。")),
    ("关于修桥建议的答复", ("各位代表：", "第21号、第22号代表建议收悉。")),
    ("关于张三来信的答复", ("张三同志：", "来信收悉。")),
]


@pytest.mark.parametrize(("title", "lines"), NONE)
def test_what_names_no_suggestion_is_none(title: str, lines: tuple[str, ...]) -> None:
    assert [*drafts(replies, title, *lines, *FOOT)] == []


NUMBER = "云交函〔2026〕18号　　　　　　　签发人：林晓帆"
SHEETS = {
    "a name in two lines": (
        ("云岭县", "交通运输局", "文　件", NUMBER, "（A）"),
        "云岭县交通运输局",
    ),
    "broken within": (("云岭县住房", "和城乡建设局文件", NUMBER), "云岭县住房和城乡建设局"),
    "in one line": (("云岭县交通运输局文件", NUMBER, "A类"), "云岭县交通运输局"),
    "without the word": (("云岭县", "交通运输局", "云交函〔2026〕18号"), "云岭县交通运输局"),
    "a part of who signs": (("交通运输局", "文件", NUMBER), "云岭县交通运输局"),
}


@pytest.mark.parametrize("is_signed", [True, False])
@pytest.mark.parametrize("case", SHEETS)
def test_the_head_of_the_sheet_says_whose_it_is(case: str, *, is_signed: bool) -> None:
    head, body = SHEETS[case]
    given = piece(
        "对县十九届人大六次会议第47号建议的答复",
        "叶青代表：",
        "您提出的《关于改造竹园公路的建议》收悉，现答复如下：",
        "公路已经改造。",
        *((body, "2026年6月12日") if is_signed else ("2026年6月12日",)),
    )
    first = given.blocks[0]
    assert isinstance(first, Paragraph)
    lines = tuple(replace(first, text=one) for one in head)
    (one,) = replies([replace(given, blocks=(*lines, *given.blocks))], SETTING)
    assert one.data["issuer"] == (body if is_signed else "".join(_named(head)))
    assert one.data["suggestion"] == "关于改造竹园公路的建议"
    assert one.data["lead"] == ["叶青"]


def _named(head: tuple[str, ...]) -> list[str]:
    stop = next(i for i, line in enumerate(head) if "〔" in line)
    return ["".join(line.split()).removesuffix("文件") for line in head[:stop]]
