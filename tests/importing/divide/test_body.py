import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.divide.body import body, table
from generator.importing.manuscript import Align, Block, Paragraph, Picture, Spot, Table
from generator.importing.terms.squeezed import bare
from generator.load.control import CONTROL
from generator.markup_faults import note_faults
from generator.prose import beside, document_links, parse


def paragraphs(*lines: str) -> list[Block]:
    return [Paragraph(line, Spot(number)) for number, line in enumerate(lines, 1)]


HOSTILE = [
    "# 不是标题",
    "1. 第一\n2. 第二",
    "- 甲\n- 乙",
    "见[附件](../../../etc/passwd)",
    "![图](secret.png)",
    "注[^1]",
    "[^1]: 注文",
    "|a|b|\n|---|---|",
    "[x](javascript:alert(1))",
    "表题：甲",
    "<script>alert(1)</script>",
]


@pytest.mark.parametrize("line", HOSTILE)
def test_what_looks_like_markup_is_a_paragraph(line: str) -> None:
    text = body(paragraphs(line))
    assert {node.type for node in parse(text).children} == {"paragraph"}
    assert not [*document_links(text)]
    assert not [*beside(text)]
    assert not [*note_faults(text)]
    assert bare(text) == bare(line)


@given(
    st.lists(
        st.text(alphabet="#*-1.[](){}!|^：表题甲乙 \t\u3000\\<>&`~+=", max_size=12), max_size=5
    )
)
def test_no_sign_is_added_or_lost(lines: list[str]) -> None:
    text = body(paragraphs(*lines))
    assert bare(text) == "".join(bare(CONTROL.sub("", line)) for line in lines)
    assert not [*document_links(text)]
    assert not [*beside(text)]
    assert not [*note_faults(text)]


def test_headings_tables_and_notes_stay_what_they_are() -> None:
    blocks: list[Block] = [
        Paragraph("一、情况[^a]", Spot(1), level=2),
        Table((("项目", "数"), ("甲|乙", "1", "多")), Spot(2)),
    ]
    text = body(blocks, [("a", "截至年底"), ("b", "没有用到")])
    kinds = [node.type for node in parse(text).children]
    assert kinds == ["heading", "table", "note"]
    assert "甲\\|乙" in text
    assert "没有用到" not in text


def test_a_table_of_nothing_is_nothing() -> None:
    assert table([]) == ""


TABLE = Table((("项目", "数"), ("甲", "1")), Spot(2))


@pytest.mark.parametrize(
    ("line", "align", "is_caption"),
    [
        ("表1　各乡镇收入", Align.LEFT, True),
        ("附表2-1 项目清单", Align.LEFT, True),
        ("2024年各乡镇收入情况表（万元）", Align.CENTRE, True),
        ("2024年各乡镇收入情况表", Align.LEFT, False),
        ("表1说明了各乡镇的收入。", Align.LEFT, False),
        ("表3年来的变化", Align.LEFT, False),
        ("各乡镇收入", Align.CENTRE, False),
    ],
)
def test_a_caption_stands_above_its_table(line: str, align: Align, is_caption: bool) -> None:
    text = body([Paragraph(line, Spot(1), align=align), TABLE])
    assert text.startswith("表题：") == is_caption
    assert not body([Paragraph(line, Spot(1), align=align)]).startswith("表题：")


def test_a_picture_is_described_by_its_caption() -> None:
    shown = Picture("map.png", b"", "", Spot(1))
    below = body([shown, Paragraph("图1　河道示意", Spot(2))])
    assert below == "![图1河道示意](map.png)\n\n图1　河道示意"
    assert body([shown, Paragraph("河道如图。", Spot(2))]).startswith("![图](map.png)")
