from dataclasses import replace
from pathlib import Path

import pytest

from generator.importing.divide.contents import contents
from generator.importing.divide.divide import divide
from generator.importing.divide.masthead import masthead
from generator.importing.divide.matching import alike
from generator.importing.divide.meetings import meeting_of
from generator.importing.manuscript import Align, Manuscript, Paragraph, Spot, Table
from tests.importing.printing import manuscript
from tests.importing.read.shown import given

FRONT = [
    "云岭县人民代表大会常务委员会公报",
    "2024年第2号(总第31号)",
    "云岭县人大常委会办公室",
    "2024年5月20日",
]
LISTED = ["目 录", "县人民政府关于修桥的", "报告……1", "关于铺路的决定·····3"]
REPORT = ["县人民政府关于修桥的报告", "主任、各位副主任：", "现在报告修桥情况。"]
DECISION = [
    "关于铺路的决定",
    "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）",
    "决定铺路。",
]


def test_the_masthead() -> None:
    found = masthead(manuscript(FRONT).blocks, 4)
    assert (found.title, found.year, found.number, found.serial) == (FRONT[0], 2024, 2, 31)
    assert (found.publisher, found.date) == (FRONT[2], "2024-05-20")


FRONTS = [
    [FRONT[0], FRONT[1], "云岭县人大常委会办公室编　　　2024年5月20日出版"],
    [FRONT[0], "2024年第2号（总第31号）　2024年5月20日", "主办：云岭县人大常委会办公室"],
    ["云岭县人民代表大会常务委员会公报　2024年第2期（总第31期）", "云岭县人大常委会办公室编印", "出版日期：2024年5月20日"],
]  # fmt: skip


@pytest.mark.parametrize("front", FRONTS)
def test_a_masthead_in_fewer_lines(front: list[str]) -> None:
    found = masthead(manuscript(front).blocks, 4)
    assert (found.year, found.number, found.serial) == (2024, 2, 31)
    assert (found.publisher, found.date) == (FRONT[2], "2024-05-20")


NUMBERED = {
    ("根据2024年第3号公告", "2024年第5号"): (2024, 5, ""),
    ("关于印发2024年第3期公报的通知", "第5期　2024年4月20日"): (2024, 5, "2024-04-20"),
    ("见2024年第3期", "二〇二四年第五期"): (2024, 5, ""),
    ("第3期", "出版日期：2024年4月"): (2024, 3, "2024-04"),
    ("第3期（总第31期）", "2024年4月出版"): (2024, 3, "2024-04"),
    ("2024年", "第3期", "2024年4月20日"): (2024, 3, "2024-04-20"),
    ("第3期",): (None, 3, ""),
    ("第3号（总第31号）",): (None, 3, ""),
    ("第3号",): (None, None, ""),
    ("2024年第3号公告",): (None, None, ""),
    ("出版日期：2024年4月",): (None, None, "2024-04"),
    ("日期：2024年4月20日",): (None, None, "2024-04-20"),
    ("（2024年第3期）双月刊",): (2024, 3, ""),
    ("云岭人大 2024年第3期 总第31期",): (2024, 3, ""),
    ("2024年第3期云岭县人大常委会办公室编2024年4月20日出版",): (2024, 3, ""),
}


@pytest.mark.parametrize("lines", NUMBERED)
def test_the_number_is_a_line_of_little_else(lines: tuple[str, ...]) -> None:
    found = masthead(manuscript([FRONT[0], *lines]).blocks, 4)
    assert (found.year, found.number, found.date) == NUMBERED[lines]


def test_an_issue_without_a_year_is_one() -> None:
    found = divide(manuscript([FRONT[0], "第3期", *REPORT]))
    assert (found.masthead.number, found.masthead.year) == (3, None)
    assert [one.title for one in found.pieces] == [REPORT[0]]


ENDLESS = (
    "。",
    "…",
    "1",
    "的",
    "（通过",
    "，",
    "关于",
    "县",
    "第1期",
    "月",
    "**甲",
    "甲 ",
    "\t",
    "附件",
    "：",
    "2024年",
)


@pytest.mark.parametrize("unit", ENDLESS)
@pytest.mark.parametrize("around", ["{}", "关于{}的任免名单", "（{}", "关于{}为", "2024年第{}"])
def test_a_line_without_end_is_divided_in_time(unit: str, around: str) -> None:
    line = around.format(unit * (20_000 // len(unit)))
    found = divide(manuscript([line, "目录", line, REPORT[0], line, "任免名单", line, line]))
    assert found.pieces


def test_a_title_of_the_contents_may_run_over_two_lines() -> None:
    found = contents(manuscript([*FRONT, *LISTED, *REPORT]).blocks)
    assert found
    assert [(one.title, one.page) for one in found.entries] == [
        ("县人民政府关于修桥的报告", "1"),
        ("关于铺路的决定", "3"),
    ]


def test_an_issue_is_divided_by_its_contents() -> None:
    found = divide(manuscript([*FRONT, *LISTED, *REPORT, *DECISION]))
    assert [(one.title, one.page, len(one.blocks)) for one in found.pieces] == [
        ("县人民政府关于修桥的报告", "1", 2),
        ("关于铺路的决定", "3", 2),
    ]
    assert not found.questions
    assert not found.left_out


def test_where_contents_and_body_differ_both_are_kept() -> None:
    body = ["县人民政府关于修大桥的报告", *REPORT[1:], *DECISION]
    found = divide(manuscript([*FRONT, *LISTED, *body]))
    first = found.pieces[0]
    assert (first.title, first.listed) == (body[0], "县人民政府关于修桥的报告")
    assert len(found.questions) == 1


def test_what_stands_before_the_first_title_is_a_document() -> None:
    found = divide(manuscript([*FRONT, *LISTED, "卷首的话。", *REPORT, *DECISION]))
    assert found.pieces[0].title == "卷首的话"
    assert len(found.pieces) == 3


def test_contents_of_nothing_are_text() -> None:
    found = divide(manuscript(["目录", "甲……1", "乙丙丁戊……2"]))
    assert [one.listed for one in found.pieces] == [""]


def test_a_title_that_the_body_lacks_is_told() -> None:
    found = divide(manuscript([*FRONT, *LISTED, *REPORT]))
    assert [one.title for one in found.unfound] == ["关于铺路的决定"]
    assert "没有找到" in found.questions[0]


def test_without_contents_the_titles_divide() -> None:
    found = divide(manuscript([*DECISION, *REPORT]))
    assert [one.title for one in found.pieces] == [DECISION[0], REPORT[0]]


def test_a_text_without_titles_is_one_document() -> None:
    found = divide(manuscript(["来信收悉。", "谢谢。"]))
    (one,) = found.pieces
    assert one.title == "来信收悉"
    assert not one.head
    assert "".join(one.paragraphs) == "来信收悉。谢谢。"


def test_the_line_under_a_title_is_joined() -> None:
    lines = [
        DECISION[0],
        "（2024年4月18日云岭县第八届人民代表大会",
        "常务委员会第十次会议通过）",
        "决定铺路。",
    ]
    (one,) = divide(manuscript(lines)).pieces
    assert one.occasion
    assert one.occasion.sitting
    assert one.occasion.sitting.session == 10


def test_sessions_tell_titles_apart() -> None:
    first, second = "县八届人大常委会第十次会议纪要", "县八届人大常委会第十一次会议纪要"
    assert alike(first, second) == 0.0
    assert alike(first, first) == 1.0


def test_contents_without_pages_are_contents_too() -> None:
    listed = ["目录", f"一、{REPORT[0]}", f"二、{DECISION[0]}"]
    found = divide(manuscript([*listed, *REPORT, *DECISION]))
    assert [(one.listed, len(one.blocks)) for one in found.pieces] == [
        (REPORT[0], 2),
        (DECISION[0], 2),
    ]
    assert not found.left_out


def test_what_is_said_before_the_first_title_is_not_put_into_it() -> None:
    found = divide(manuscript(["桥修好了", "今年修了一座桥。", *DECISION]))
    assert [one.title for one in found.pieces] == ["桥修好了", DECISION[0]]


def test_a_signature_above_a_title_is_none_of_its_lines() -> None:
    asked = ["关于修桥的请示", "县人大常委会：", "现申请修桥。", "妥否，请批示。", "云岭县人民政府"]
    found = divide(manuscript([*asked, "委员出席名单", "丁一\t毛竹"]))
    assert [one.title for one in found.pieces] == [asked[0], "委员出席名单"]


IN_TWO = [
    ("云岭县人大常委会", "对《县人民政府关于修桥的报告》的审议意见", "县人民政府："),
    ("云岭县人大常委会", "对县人民政府修桥工作的评议意见", "县人民政府："),
    ("云岭县水利局", "对县八届人大三次会议第4号建议的答复", "叶青代表："),
    ("云岭县人大常委会", "关于修桥的决定", "（2024年4月18日）"),
]


@pytest.mark.parametrize(
    ("lines", "align"),
    # Without a look of its own, only the name of an organ is known to begin a title.
    [(one, Align.CENTRE) for one in IN_TWO] + [(one, None) for one in IN_TWO if "局" not in one[0]],
)
def test_a_title_below_the_body_that_it_is_of_is_one_with_it(
    lines: tuple[str, ...], align: Align | None
) -> None:
    source = manuscript([*lines, "桥修好了。"])
    blocks = [one for one in source.blocks if isinstance(one, Paragraph)]
    titled = [replace(one, align=align or one.align) for one in blocks[:2]]
    (found,) = divide(replace(source, blocks=(*titled, *blocks[2:]))).pieces
    assert found.title == "".join(lines[:2])
    assert [*found.paragraphs][-1] == "桥修好了。"


def test_what_may_be_a_title_is_asked_about() -> None:
    lines = [*REPORT, "修桥经费分配名单", "如下所列的村各有一份。"]
    found = divide(manuscript(lines))
    assert len(found.pieces) == 1
    assert "来稿.txt 第4段：“修桥经费分配名单”像是另一份文件的题名" in found.questions[0]


def test_an_annex_and_items_of_an_agenda_are_asked_about_by_nobody() -> None:
    listed = ["听取县人民政府关于修桥的报告", "审议关于铺路的决定"]
    annexed = ["附件", "修桥经费统计表", "甲村\t三"]
    found = divide(manuscript([*REPORT, *listed, "下一步工作计划", "再修两座。", *annexed]))
    assert len(found.pieces) == 1
    assert not found.questions


def test_a_title_may_hold_a_title_with_commas(tmp_path: Path) -> None:
    title = [
        "云岭县人民代表大会常务委员会",
        "关于将《关于修桥，铺路和建设村道》议案交由县人民政府办理的决定",
    ]
    lines = [
        *title,
        "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）",
        "会议决定交由县人民政府办理。",
    ]
    manuscript = given(tmp_path, "a.txt", "\n".join(lines).encode())
    (found,) = divide(manuscript).pieces
    assert found.title == "".join(title)
    assert found.occasion
    assert found.occasion.is_adopted


def test_what_ends_a_document_is_no_title() -> None:
    lines = [
        "河口镇人民代表大会公告",
        "第3号",
        "补选：",
        "林晓帆为河口镇人民政府镇长",
        "现予公告",
        "2024年4月18日",
    ]
    (found,) = divide(manuscript(lines)).pieces
    assert found.title == lines[0]
    assert [*found.lines] == lines[1:]


def test_the_contents_of_a_statute_are_its_own() -> None:
    passed = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"
    articles = ["第一章　总则", "第一条　制定本规定。", "第二条　自公布之日起施行。"]
    (found,) = divide(
        manuscript(["云岭县养犬管理规定", passed, "目　录", articles[0], *articles])
    ).pieces
    assert found.title == "云岭县养犬管理规定"


def display(*lines: str) -> list[str]:
    """Return the titles of lines that are set in the middle, with a sentence below them."""
    blocks = [Paragraph(line, Spot(at), align=Align.CENTRE) for at, line in enumerate(lines, 1)]
    found = divide(Manuscript("甲.docx", (*blocks, Paragraph("建议收悉。", Spot(9)))))
    return [one.title for one in found.pieces]


def test_a_title_that_says_of_whom_goes_on_in_the_next_line() -> None:
    lines = ("云岭县人大常委会对县政府组成部门", "2023年度工作满意度测评结果")
    assert display(*lines) == ["".join(lines)]


def test_a_title_of_several_bodies_runs_over_their_lines() -> None:
    lines = [
        "县人大常委会关于修桥的决定",
        "会议决定修桥。",
        "中共云岭县委",
        "云岭县人民政府",
        "关于铺路的通报",
    ]
    blocks = [
        replace(one, align=Align.CENTRE) if "。" not in one.text else one
        for one in manuscript([*lines, "现将铺路情况通报如下。"]).blocks
        if isinstance(one, Paragraph)
    ]
    found = divide(Manuscript("甲.docx", tuple(blocks)))
    assert [one.title for one in found.pieces] == [lines[0], "".join(lines[2:])]


def test_minutes_whose_title_leaves_out_the_term_are_of_the_meeting_that_they_tell() -> None:
    title = "云岭县人大常委会第十次会议纪要"
    for told, term in (("第八届人大常委会第十次会议", 8), ("第七届人大常委会第九次会议", None)):
        lines = [title, "时间：2024年4月18日", "地点：会议室", f"云岭县{told}听取了报告。"]
        (piece,) = divide(manuscript(lines)).pieces
        found = meeting_of(piece)
        assert (found and found.term) == term


def test_number_class_and_who_signs_stand_above_a_title() -> None:
    title = "关于县八届人大三次会议第56号建议的答复"
    assert display("A", "云岭县水利局文件", "云水函〔2024〕3号　　签发人：沈越", title) == [title]


def test_the_caption_of_a_table_is_no_title_where_the_numbering_goes_on() -> None:
    caption = "2023年养老机构床位情况统计表"
    table = Table((("类别", "数"), ("公办", "3")), Spot(4))
    begun = [
        Paragraph("关于养老服务情况的调研报告", Spot(1), align=Align.CENTRE),
        Paragraph("一、基本情况", Spot(2)),
        Paragraph(caption, Spot(3), align=Align.CENTRE),
        table,
    ]
    within = divide(Manuscript("甲.docx", (*begun, Paragraph("二、主要问题", Spot(5)))))
    assert [one.title for one in within.pieces] == ["关于养老服务情况的调研报告"]
    apart = divide(Manuscript("甲.docx", (*begun, Paragraph("一、另一件事", Spot(5)))))
    assert [one.title for one in apart.pieces][1:] == [caption]


def test_a_caption_that_says_no_more_is_of_the_document_above() -> None:
    begun = [
        Paragraph("云岭县第八届人大常委会第十次会议纪要", Spot(1), align=Align.CENTRE),
        Paragraph("会议听取了报告。", Spot(2)),
    ]
    table = Table((("事项", "赞成", "反对"), ("修桥", "9", "0")), Spot(4))
    for caption, number in (
        ("表决结果", 1),
        ("表1　满意度测评结果", 1),
        ("云岭县第八届人大常委会第十次会议表决结果", 2),
    ):
        line = Paragraph(caption, Spot(3), align=Align.CENTRE)
        assert len(divide(Manuscript("甲.docx", (*begun, line, table))).pieces) == number
