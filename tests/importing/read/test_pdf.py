"""PDFs with text: what stands on their pages, in the order of reading."""

from pathlib import Path

import pytest

from generator.importing.read.unreadable import UnreadableError
from tests.importing.read.sheets import (
    BOTTOM,
    LEFT,
    RIGHT,
    SIZE,
    STEP,
    TOP,
    all_of,
    at,
    centred,
    lines,
    pdf,
    picture,
    ruled,
    set_out,
)
from tests.importing.read.shown import besides, given, shown

FIRST = "县人民政府认真办理代表提出的建议，加强领导，落实责任，逐件研究，按时答复，一年来共办理建议三十六件，办结率达到百分之百，代表对办理结果都表示满意。"
SECOND = "县水利局会同各乡镇对全县小型水库逐座排查，登记造册，限期整改，汛前全部完成，受到群众欢迎，有关做法在全市推广，今后还要继续坚持下去。"
HEAD = "青禾县人大常委会公报"


def test_lines_are_joined_also_across_pages(tmp_path: Path) -> None:
    texts = [FIRST, SECOND] * 9
    manuscript = given(tmp_path, "a.pdf", pdf(*set_out(texts, head=HEAD, first=7)))
    assert shown(manuscript) == texts
    assert {(block.spot.page, block.spot.printed) for block in manuscript.blocks} == {
        (1, "7"),
        (2, "8"),
        (3, "9"),
    }


def test_heads_and_numbers_are_left_out_of_every_page(tmp_path: Path) -> None:
    manuscript = given(tmp_path, "a.pdf", pdf(*set_out([FIRST, SECOND] * 9, head=HEAD)))
    told = [one.replace("— ", "—").replace(" —", "—") for one in besides(manuscript)]
    assert told == [
        f"页眉、页脚或页码：{said}" for number in (1, 2, 3) for said in (HEAD, f"—{number}—")
    ]


def test_a_line_that_pages_do_not_repeat_is_text(tmp_path: Path) -> None:
    pages = [
        all_of(at(LEFT, TOP + 40, title), page)
        for title, page in zip("甲乙丙", set_out([FIRST] * 15), strict=False)
    ]
    assert not besides(given(tmp_path, "a.pdf", pdf(*pages)))


def test_a_title_with_which_many_pages_begin_is_text(tmp_path: Path) -> None:
    title = "县人大常委会公告"
    pages = [
        all_of(at(LEFT, TOP + 40, title, size=SIZE * 2), page)
        for page in set_out([FIRST] * 60)[:10]
    ]
    manuscript = given(tmp_path, "a.pdf", pdf(*pages))
    assert not [one for one in besides(manuscript) if title in one]
    assert sum(title in line for line in shown(manuscript)) == len(pages)


def test_titles_and_signatures(tmp_path: Path) -> None:
    body = [
        at(LEFT + (2 * SIZE if not n else 0), 640 - STEP * n, line)
        for n, line in enumerate(lines(FIRST))
    ]
    page = all_of(
        centred(740, "青禾县人民代表大会常务委员会", 22),
        centred(710, "关于批准财政决算的决议", 22),
        *body,
        at(RIGHT - 11 * SIZE, 480, "青禾县人大常委会办公室"),
        at(RIGHT - 8 * SIZE, 450, "2024年5月6日"),
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == [
        "+ >< 青禾县人民代表大会常务委员会",
        "+ >< 关于批准财政决算的决议",
        FIRST,
        "> 青禾县人大常委会办公室",
        "> 2024年5月6日",
    ]


def test_a_remark_in_brackets_is_one(tmp_path: Path) -> None:
    page = all_of(
        *(
            at(LEFT + (2 * SIZE if not n else 0), 640 - STEP * n, line)
            for n, line in enumerate(lines(FIRST))
        ),
        centred(700, "（2024年5月6日青禾县第十六届人民代表大会"),
        centred(672, "常务委员会第二十次会议通过）"),
    )
    expected = "（2024年5月6日青禾县第十六届人民代表大会常务委员会第二十次会议通过）"
    assert shown(given(tmp_path, "a.pdf", pdf(page)))[0].endswith(expected)


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left, right = lines(FIRST, 13, 0), lines(SECOND, 13, 0)
    page = all_of(
        centred(740, "代表建议办理情况", 22),
        *(at(LEFT, 700 - 20 * n, line, 14) for n, line in enumerate(left)),
        *(at(LEFT + 15 * 14, 700 - 20 * n, line, 14) for n, line in enumerate(right)),
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page)))[1:] == [FIRST, SECOND]


def test_names_in_columns_are_read_row_by_row(tmp_path: Path) -> None:
    names = [
        ["程远", "贺川", "王小满", "刘野民"],
        ["赵一", "钱二", "孙三", "周四"],
        ["吴五", "郑六", "冯七", "陈八"],
        ["褚九", "卫十", "蒋甲", "沈乙"],
    ]
    page = all_of(
        *(
            at(LEFT + 100 * x, 700 - STEP * y, name)
            for y, row in enumerate(names)
            for x, name in enumerate(row)
        )
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == ["\t".join(row) for row in names]


def test_names_with_an_office_each_are_read_row_by_row(tmp_path: Path) -> None:
    rows = [(f"程{sign}山", f"县{sign}山乡乡长") for sign in "甲乙丙丁戊己"]
    page = all_of(
        *(
            at(LEFT + 90 * x, 700 - STEP * y, text)
            for y, row in enumerate(rows)
            for x, text in enumerate(row)
        )
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == ["\t".join(row) for row in rows]


def test_a_name_set_apart_is_closed(tmp_path: Path) -> None:
    page = all_of(
        *(at(LEFT + 100 * x, 700, name) for x, name in enumerate(["程　远", "贺川", "王小满"]))
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == ["程远\t贺川\t王小满"]


def cells(
    x: float, y: float, widths: list[float], height: float, rows: list[list[str]]
) -> list[object]:
    return [
        at(x + sum(widths[:c]) + 4, y - height * (r + 1) + 8, text, 12)
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
        if text
    ]


def table(y: float, rows: list[list[str]]) -> object:
    widths = [100.0] * len(rows[0])
    return all_of(ruled(LEFT, y, widths, [24.0] * len(rows)), *cells(LEFT, y, widths, 24.0, rows))


def test_a_ruled_table(tmp_path: Path) -> None:
    rows = [["单位", "满意", "不满意"], ["县民政局", "30", "2"], ["县水利局", "28", ""]]
    page = all_of(
        at(LEFT, 740, "评议结果如下："), table(700, rows), at(LEFT, 600, "评议到此结束。")
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == [
        "评议结果如下：",
        "单位 | 满意 | 不满意 / 县民政局 | 30 | 2 / 县水利局 | 28 | ",
        "评议到此结束。",
    ]


def test_merged_cells(tmp_path: Path) -> None:
    def draw(canvas: object) -> None:
        for x1, y1, x2, y2 in (
            *((85, 700, 385, 700), (185, 676, 385, 676), (85, 652, 385, 652)),
            *((85, 700, 85, 652), (185, 700, 185, 652), (285, 676, 285, 652), (385, 700, 385, 652)),
        ):
            canvas.line(x1, y1, x2, y2)  # type: ignore[attr-defined]

    page = all_of(
        draw,
        at(95, 672, "姓名", 12),
        at(260, 684, "票数", 12),
        at(200, 660, "赞成", 12),
        at(300, 660, "反对", 12),
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == ["姓名 | 票数 | << / ^^ | 赞成 | 反对"]


def test_a_table_over_two_pages_is_one(tmp_path: Path) -> None:
    head = ["单位", "结果"]
    pages = [
        table(BOTTOM + 72, [head, ["甲局", "满意"], ["乙局", "满意"]]),
        table(TOP, [head, ["丙局", "满意"]]),
    ]
    manuscript = given(tmp_path, "a.pdf", pdf(*pages))
    assert shown(manuscript) == ["单位 | 结果 / 甲局 | 满意 / 乙局 | 满意 / 丙局 | 满意"]
    assert besides(manuscript) == ["重复的表头：单位 结果"]


def test_a_row_that_the_end_of_a_page_cuts_is_one(tmp_path: Path) -> None:
    pages = [
        table(BOTTOM + 72, [["单位", "结果"], ["甲局", "满意"], ["乙局", "基本"]]),
        table(TOP, [["", "满意"], ["丙局", "满意"]]),
    ]
    manuscript = given(tmp_path, "a.pdf", pdf(*pages))
    assert shown(manuscript) == ["单位 | 结果 / 甲局 | 满意 / 乙局 | 基本满意 / 丙局 | 满意"]
    assert any("切断" in one.why for one in manuscript.mended)


def test_a_row_that_nothing_heads_is_none_that_was_cut(tmp_path: Path) -> None:
    pages = [
        table(BOTTOM + 72, [["日期", "安排"], ["5月6日", "报到"], ["", "开会"]]),
        table(TOP, [["", "审议"], ["5月7日", "表决"]]),
    ]
    manuscript = given(tmp_path, "a.pdf", pdf(*pages))
    assert shown(manuscript) == ["日期 | 安排 / 5月6日 | 报到 /  | 开会 /  | 审议 / 5月7日 | 表决"]


def test_a_frame_is_no_table(tmp_path: Path) -> None:
    page = all_of(ruled(LEFT, 740, [300.0], [60.0]), at(LEFT + 8, 700, "青禾县人民政府文件"))
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == ["青禾县人民政府文件"]


def test_the_number_of_a_single_page(tmp_path: Path) -> None:
    manuscript = given(
        tmp_path, "a.pdf", pdf(all_of(at(LEFT, 700, "青禾县公报"), at(290, 40, "173", 10)))
    )
    assert (shown(manuscript), manuscript.blocks[0].spot.printed) == (["青禾县公报"], "173")


def test_letters_that_stand_twice_are_two(tmp_path: Path) -> None:
    assert shown(given(tmp_path, "a.pdf", pdf(at(LEFT, 700, "fall committee 11·11 一一")))) == [
        "fall committee 11·11 一一"
    ]


def test_what_is_drawn_twice_is_bold(tmp_path: Path) -> None:
    page = all_of(at(LEFT, 700, "青禾县公报"), at(LEFT + 0.4, 700, "青禾县公报"))
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == ["青禾县公报"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page(turn: int, tmp_path: Path) -> None:
    def draw(canvas: object) -> None:
        canvas.setPageRotation(turn)  # type: ignore[attr-defined]
        moved = {90: (595, 0), 180: (595, 842), 270: (0, 842)}[turn]
        canvas.translate(*moved)  # type: ignore[attr-defined]
        canvas.rotate(turn)  # type: ignore[attr-defined]
        for n, line in enumerate(lines(FIRST)):
            at(LEFT + (2 * SIZE if not n else 0), 500 - STEP * n, line)(canvas)  # type: ignore[arg-type]

    assert shown(given(tmp_path, "a.pdf", pdf(draw))) == [FIRST]


def test_pictures_stand_where_they_are_shown(tmp_path: Path) -> None:
    page = all_of(
        at(LEFT, 740, "甲文字在上"),
        picture(LEFT, 600, 90, 60),
        at(LEFT, 500, "乙文字在下"),
        picture(LEFT, 450, 9, 9),
    )
    assert shown(given(tmp_path, "a.pdf", pdf(page))) == [
        "甲文字在上",
        "![PDF 里的图](picture-1.png)",
        "乙文字在下",
    ]


def test_a_page_that_is_a_picture_is_told(tmp_path: Path) -> None:
    pages = [at(LEFT, 740, "甲文字"), picture(0, 0, 595, 842), at(LEFT, 740, "乙文字")]
    manuscript = given(tmp_path, "a.pdf", pdf(*pages))
    assert [(one.spot.page, "扫描" in one.message) for one in manuscript.doubts] == [(2, True)]


def test_a_scan_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.importing.read.pdf.reader.is_installed", lambda: False)
    with pytest.raises(UnreadableError, match=r"gazette\[ocr\]"):
        given(tmp_path, "a.pdf", pdf(picture(0, 0, 595, 842)))


def test_a_password_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="密码"):
        given(tmp_path, "a.pdf", pdf(at(LEFT, 740, "甲"), password="secret"))  # noqa: S106


def test_many_pages_are_read(tmp_path: Path) -> None:
    pages = [
        at(LEFT, 740 - 2 * (n % 200), f"县{'水利林业农业'[n % 5]}局的报告。") for n in range(300)
    ]
    assert len(given(tmp_path, "a.pdf", pdf(*pages)).blocks) == 300
