"""What decisions make of a statute, and what they say of it that is not so."""

import pytest

from generator.statutes.applied import Applied, apply
from generator.statutes.decision import read_decision

TITLE = "甲市古井条例"
STATUTE = """甲市古井条例
目录
第一章　总则
第二章　保护
第一章　总则
第一条　为了保护古井，制定本条例。
第二条　古井由区人民政府登记。
登记不收费。
第二章　保护
第三条　禁止下列行为：
（一）填埋古井；
（二）向古井倾倒垃圾；
（三）其他损害古井的行为。
第四条　违反第三条的，处一百元罚款；造成古井损毁的，处一千元罚款。
第五条　本条例自2020年1月1日起施行。
附件：古井名录
第一条　东井"""


def applied(*clauses: str, statute: str = STATUTE) -> Applied:
    text = "\n".join(f"{'一二三四五六七八九'[index]}、{one}" for index, one in enumerate(clauses))
    decision = read_decision(text, f"关于修改《{TITLE}》的决定")
    assert decision.unread == ()
    return apply(statute, decision.steps[TITLE], TITLE)


@pytest.mark.parametrize("clause", ["增加一条，作为第五条：“新。”", "将第二条第二款改为第五条。"])
def test_an_article_follows_by_its_number_into_the_chapter_before_a_short_last_one(
    clause: str,
) -> None:
    statute = STATUTE.replace("第五条　", "第三章　附则\n第五条　")
    done = applied(clause, "条文顺序作相应调整。", statute=statute)
    assert done.troubles == ()
    last = done.text.partition("一千元罚款。\n")[2].split("\n")
    assert [line[:4] for line in last[:3]] == ["第五条　", "第三章　", "第六条　"]


SECTIONS = STATUTE.replace(
    "第二章　保护\n第一", "第二章 保护\n第一节　禁止\n第二节　处罚\n第一"
).replace("第二章　保护\n第三条", "第二章　保 护\n第一节　禁止\n第三条")
SECTIONS = SECTIONS.replace("第四条　", "第二节　处罚\n第四条　")


def test_contents_stay_as_typed_where_no_heading_changes() -> None:
    done = applied("删去第二条第二款。", statute=SECTIONS)
    assert done.text == SECTIONS.replace("登记不收费。\n", "")


def test_contents_made_anew_have_sections_where_they_had() -> None:
    done = applied("第二章第二节节名修改为“罚款”。", statute=SECTIONS)
    contents = done.text.partition("\n第一条")[0]
    assert [line[:3] for line in contents.split("\n")[2:6]] == [
        "第一章",
        "第二章",
        "第一节",
        "第二节",
    ]
    assert done.text.count("第二节　罚款") == 2


CHANGES: list[tuple[list[str], dict[str, str]]] = [
    (["将第二条第一款中的“区人民政府”修改为“区文物部门”。"], {"由区人民政府": "由区文物部门"}),
    (["将条例中的“古井”统一修改为“井”。"], {"古井条例\n目录": "古井条例\n目录", "古井": "井"}),
    (["删去第二条第二款。"], {"登记不收费。\n": ""}),
    (
        ["第二条增加一款，作为第二款：“登记一年一次。”"],
        {"登记不收费。": "登记一年一次。\n登记不收费。"},
    ),
    (["第二条增加一款：“登记一年一次。”"], {"登记不收费。": "登记不收费。\n登记一年一次。"}),
    (
        ["第三条增加一项，作为第三项：“（三）抽干井水；”"],
        {"（三）其他": "（三）抽干井水；\n（四）其他"},
    ),
    (["删去第三条第二项。"], {"（二）向古井倾倒垃圾；\n（三）": "（二）"}),
    (["第三条第二项修改为：“（二）污染井水；”"], {"（二）向古井倾倒垃圾；": "（二）污染井水；"}),
    (["第三条条首部分修改为：“不得：”"], {"禁止下列行为：": "不得："}),
    (["第四条中的“一百元”后增加“以上”。"], {"一百元": "一百元以上"}),
    (
        ["第二条修改为：“区文物部门登记。\n“不收费。”"],
        {"古井由区人民政府登记。\n登记不收费。": "区文物部门登记。\n不收费。"},
    ),
    (["第二章章名修改为“保护和利用”。"], {"第二章　保护": "第二章　保护和利用"}),
    (
        ["增加一条，作为第二条之一：“新。”"],
        {"登记不收费。": "登记不收费。\n第二条之一　新。"},
    ),
    (
        ["增加一条，作为第四条：“新。”", "条文顺序作相应调整。"],
        {"第五条": "第六条", "第四条": "第四条　新。\n第五条"},
    ),
    (
        ["在第一章增加一条，作为第三条：“新。”", "条文顺序作相应调整。"],
        {
            "第五条": "第六条",
            "第四条": "第五条",
            "不收费。": "不收费。\n第三条　新。",
            "第三条　禁止": "第四条　禁止",
        },
    ),
    (
        ["删去第四条。", "第五条改为第四条。"],
        {"第四条　违反第三条的，处一百元罚款；造成古井损毁的，处一千元罚款。\n第五条": "第四条"},
    ),
    (
        ["第二条第二款改为第三条。", "条文顺序作相应调整。"],
        {
            "第五条": "第六条",
            "第四条": "第五条",
            "第三条　": "第四条　",
            "\n登记不收费": "\n第三条　登记不收费",
        },
    ),
    (
        ["第四条改为第三条。", "第三条改为第四条。"],
        {
            "第三条　禁止下列行为：\n（一）填埋古井；\n（二）向古井倾倒垃圾；\n（三）其他损害古井的行为。\n第四条　违反第三条的，处一百元罚款；造成古井损毁的，处一千元罚款。": "第三条　违反第三条的，处一百元罚款；造成古井损毁的，处一千元罚款。\n第四条　禁止下列行为：\n（一）填埋古井；\n（二）向古井倾倒垃圾；\n（三）其他损害古井的行为。"
        },
    ),
]


@pytest.mark.parametrize(("clauses", "changes"), CHANGES)
def test_a_decision_is_carried_out(clauses: list[str], changes: dict[str, str]) -> None:
    head, body = STATUTE.split("\n", 1)
    for old, new in changes.items():
        body = body.replace(old, new)
    made = applied(*clauses)
    assert made.troubles == ()
    assert made.text == f"{head}\n{body}"


def test_a_chapter_is_added_with_its_articles_and_its_line_in_the_contents() -> None:
    made = applied(
        "增加一章，作为第二章：“第二章　登记\n“第三条　新。”",
        "第三条改为第四条，第四条改为第五条，第五条改为第六条。",
    )
    assert made.troubles == ()
    assert "第一章　总则\n第二章　登记\n第三章　保护\n第一章" in made.text
    assert "登记不收费。\n第二章　登记\n第三条　新。\n第三章　保护\n第四条　禁止" in made.text


WRONG = [
    ("将第二条中的“区政府”修改为“区文物部门”。", "第二条里没有“区政府”"),
    ("将第二条中的“填埋”修改为“掩埋”。", "第二条里没有“填埋”；第三条有"),
    ("将第九条中的“甲”修改为“乙”。", "法规里没有第九条"),
    ("删去第二条第三款。", "法规里没有第二条第三款"),
    ("将第三条第五项修改为：“（五）新；”", "法规里没有第三条第五项"),
    ("将第四条中的“罚款”三处修改为“处罚”。", "第四条里的“罚款”有2处，决定说有3处"),
    ("增加一条，作为第九条：“新。”；条文顺序作相应调整。", "排成第9条，修改以后却只有6条"),
    ("增加一条，作为第三条：“新。”", "有两条都是第3条"),
    (
        "增加两条，作为第三条、第四条：“第三条　新。”；条文顺序作相应调整。",
        "决定说增加2条，写出的条文是1条",
    ),
    ("第二条修改为：“第三条　新。”", "新的条文写作“第三条”，不是这一条的序号"),
    ("第三章章名修改为“甲”。", "法规里没有第三章"),
]


@pytest.mark.parametrize(("clause", "message"), WRONG)
def test_what_does_not_fit_is_told(clause: str, message: str) -> None:
    (trouble,) = applied(clause).troubles
    assert message in trouble.message
    assert not trouble.doubtful
    assert trouble.line == 1


def test_words_that_stand_there_twice_are_doubtful_unless_all_are_meant() -> None:
    (trouble,) = applied("将第四条中的“罚款”修改为“处罚”。").troubles
    assert trouble.doubtful
    assert applied("将第四条中的“罚款”均修改为“处罚”。").troubles == ()
    assert applied("将第四条中的“罚款”两处修改为“处罚”。").troubles == ()
