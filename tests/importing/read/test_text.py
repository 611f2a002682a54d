"""Plain text: lines of the print put together, lines of their own left alone."""

from pathlib import Path

import pytest

from generator.importing.manuscript import Align, Paragraph
from tests.importing.read.shown import besides, given, shown

SENTENCE = "县人民政府认真办理代表提出的建议，加强领导，落实责任，逐件研究，按时答复，一年来共办理建议三十六件，办结率达到百分之百，代表表示满意。"
TITLE = "关于代表建议办理情况的报告"
SECOND = "县水利局会同各乡镇对全县小型水库逐座排查，登记造册，限期整改，汛前全部完成，受到群众欢迎，有关做法在全市推广，今后还要继续坚持下去。"


def cut(text: str, width: int = 20, indent: int = 2) -> list[str]:
    """Return the lines of a paragraph as a page has them; the indent is lost."""
    first = width - indent
    return [text[:first], *(text[at : at + width] for at in range(first, len(text), width))]


def read(folder: Path, text: str) -> list[str]:
    return shown(given(folder, "a.txt", text.encode()))


def test_lines_without_a_margin_are_paragraphs(tmp_path: Path) -> None:
    lines = [TITLE, SENTENCE, "一、工作情况", SECOND, "青禾县人民政府", "2024年5月6日"]
    assert read(tmp_path, "\n".join(lines)) == lines


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n\r\n"])
def test_lines_of_the_print_are_joined(between: str, tmp_path: Path) -> None:
    lines = [
        TITLE,
        "各位代表：",
        *cut(SENTENCE),
        "一、工作情况",
        *cut(SECOND),
        *cut(SENTENCE + SECOND),
    ]
    expected = [TITLE, "各位代表：", SENTENCE, "一、工作情况", SECOND, SENTENCE + SECOND]
    assert read(tmp_path, between.join(lines)) == expected


def test_indents_begin_paragraphs(tmp_path: Path) -> None:
    lines = [
        line for text in (SENTENCE, SECOND) * 3 for line in ["　　" + cut(text)[0], *cut(text)[1:]]
    ]
    assert read(tmp_path, "\n".join(lines)) == [SENTENCE, SECOND] * 3


def test_an_indent_begins_a_paragraph_after_a_line_that_is_full(tmp_path: Path) -> None:
    full = SENTENCE[:57] + "。"
    lines = [
        line for text in (full, SECOND) * 3 for line in ["　　" + cut(text)[0], *cut(text)[1:]]
    ]
    assert read(tmp_path, "\n".join(lines)) == [full, SECOND] * 3


def test_empty_lines_part_paragraphs_where_most_lines_have_none(tmp_path: Path) -> None:
    text = "\n\n".join("\n".join(cut(one, indent=0)) for one in (SENTENCE, SECOND, SENTENCE))
    assert read(tmp_path, text) == [SENTENCE, SECOND, SENTENCE]


def test_each_joining_is_told(tmp_path: Path) -> None:
    cuts = [cut(SENTENCE), cut(SECOND)]
    manuscript = given(tmp_path, "a.txt", "\n".join("\n".join(one) for one in cuts).encode())
    told = [(one.before, one.after) for one in manuscript.mended]
    assert told == [("\n".join(cuts[0]), SENTENCE), ("\n".join(cuts[1]), SECOND)]


def test_a_sentence_that_the_end_of_a_page_cut_goes_on(tmp_path: Path) -> None:
    assert read(tmp_path, f"{TITLE}\n{SENTENCE[:40]}\n\n{SENTENCE[40:]}\n\n{SECOND}") == [
        TITLE,
        SENTENCE,
        SECOND,
    ]


@pytest.mark.parametrize("line", ["任命下列人员：程远为局长；", "（一）加强领导", "第二条　略"])
def test_what_begins_or_ends_by_itself_is_not_joined(line: str, tmp_path: Path) -> None:
    text = f"县人大常委会决定任命程远为县财政局局长，免去其县审计局局长职务；\n{line}"
    assert len(read(tmp_path, text)) == 2


def test_numbers_of_pages_are_left_out_and_known(tmp_path: Path) -> None:
    manuscript = given(
        tmp_path, "a.txt", f"{TITLE}\n{SENTENCE}\n— 12 —\n\n{SECOND}\n- 13 -\n".encode()
    )
    assert [block.spot.printed for block in manuscript.blocks] == ["12", "12", "13"]
    assert besides(manuscript) == ["页码：— 12 —", "页码：- 13 -"]


def test_bare_numbers_are_of_pages_where_they_go_up_page_by_page(tmp_path: Path) -> None:
    page = "\n".join(f"第{sign}件建议已经办结，代表满意。" for sign in "甲乙丙丁戊己庚辛壬")
    numbered = given(tmp_path, "a.txt", "\n".join(f"{page}\n{n}" for n in (1, 2, 3)).encode())
    assert besides(numbered) == ["页码：1", "页码：2", "页码：3"]
    assert not besides(given(tmp_path, "a.txt", "票数\n1\n2\n3\n4".encode()))


def test_bold_over_several_lines_is_bold_in_each(tmp_path: Path) -> None:
    assert read(tmp_path, "**青禾县人民政府\n关于财政决算的报告**\n\n正文") == [
        "**青禾县人民政府**",
        "**关于财政决算的报告**",
        "正文",
    ]


def test_lines_at_the_right(tmp_path: Path) -> None:
    manuscript = given(tmp_path, "a.txt", f"{SENTENCE}\n{'　' * 14}青禾县人民政府".encode())
    assert [block.align for block in manuscript.blocks if isinstance(block, Paragraph)] == [
        Align.LEFT,
        Align.RIGHT,
    ]


def test_characters_of_a_font_are_told_and_radicals_put_right(tmp_path: Path) -> None:
    manuscript = given(tmp_path, "a.txt", "增长3\ue0055%，⼈⼤代表\u200b".encode())
    assert shown(manuscript) == ["增长3\ue0055%，人大代表"]
    assert "自造" in manuscript.doubts[0].message
    assert any(one.before != one.after and "人" in one.after for one in manuscript.mended)


def test_the_dot_of_a_list_is_one_whatever_its_font_calls_it(tmp_path: Path) -> None:
    manuscript = given(tmp_path, "a.txt", "\uf06c加强领导".encode())
    assert (shown(manuscript), manuscript.doubts) == (["•加强领导"], ())


def test_words_of_other_scripts_keep_their_blank() -> None:
    from generator.importing.read.joining import joined  # noqa: PLC0415

    assert (
        joined(["use of infor-", "mation", "and so on", "全县"])
        == "use of information and so on全县"
    )
    assert joined(["增长12.", "5%"]) == "增长12.5%"


def test_the_marks_of_titles_are_put_right_and_told(tmp_path: Path) -> None:
    manuscript = given(
        tmp_path, "a.txt", "县人大常委会印发«关于修整村道的通知»。「文献」«Le Monde»".encode()
    )
    assert (
        "".join(shown(manuscript)) == "县人大常委会印发《关于修整村道的通知》。「文献」«Le Monde»"
    )
    assert any("书名号" in one.why for one in manuscript.mended)
