"""The proof tells what is printed otherwise than the source has it, and nothing else."""

from dataclasses import replace

from generator.documents.document import Document, Genre
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.importing.divide.body import body
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Paragraph, Spot, Table
from generator.importing.prove.proof import compare
from generator.model.values import Day

TEXT = "桥修好了。\n\n共用石料24方。"
DOCUMENT = Document("s/i/d", Genre.REPORT, "修桥的报告", "某机关", Day(2024), prose(TEXT), "s/i/d")
PIECE = Piece(
    "修桥的报告",
    (Paragraph("修桥的报告", Spot(1)),),
    (Paragraph("桥修好了。", Spot(2)), Paragraph("共用石料24方。", Spot(3))),
    "来稿.txt",
)


def test_the_same_is_the_same() -> None:
    found = compare(PIECE, DOCUMENT)
    assert found.is_same
    assert found.characters == found.kept == 18


def test_a_character_that_is_lost_is_told_with_its_line() -> None:
    found = compare(PIECE, replace(DOCUMENT, body=prose(TEXT.replace("24", "2"))))
    (one,) = found.differences
    assert (one.source, one.printed, one.missing) == ("共用石料24方。", "共用石料2方。", "4")
    assert not found.is_whole
    assert found.kept == 17


def test_a_line_that_is_lost_is_told_whole() -> None:
    found = compare(PIECE, replace(DOCUMENT, body=prose("共用石料24方。")))
    assert [one.missing for one in found.differences] == ["桥修好了。"]


def test_a_line_that_stands_twice_is_printed_twice() -> None:
    piece = replace(PIECE, blocks=(*PIECE.blocks, PIECE.blocks[0]))
    (one,) = compare(piece, DOCUMENT).differences
    assert (one.source, one.missing) == ("桥修好了。", "桥修好了。")
    nearly = replace(PIECE, blocks=(*PIECE.blocks, Paragraph("共石料24方。", Spot(4))))
    assert not compare(nearly, DOCUMENT).is_whole


def test_what_is_added_is_counted() -> None:
    found = compare(PIECE, replace(DOCUMENT, body=Markdown(f"{DOCUMENT.body}\n\n另行通知。")))
    assert found.is_whole
    assert not found.is_same
    assert found.added == 5


def test_an_imprint_that_the_source_does_not_say_is_added() -> None:
    found = compare(PIECE, replace(DOCUMENT, imprint=(("抄送", "县委"),)))
    assert found.is_whole
    assert found.added == 4
    assert found.added_lines == ("抄送县委",)


def test_lists_may_be_printed_with_more_between() -> None:
    piece = replace(PIECE, blocks=(Paragraph("丁 一\t毛竹", Spot(2)),))
    table = Markdown("| 姓名 | 职务 |\n| --- | --- |\n| 丁一 | 委员 |\n| 毛竹 | 委员 |")
    assert compare(piece, replace(DOCUMENT, body=table)).is_whole
    turned = Markdown("| 姓名 |\n| --- |\n| 毛竹 |\n| 丁一 |")
    assert not compare(piece, replace(DOCUMENT, body=turned)).is_whole


def test_marks_of_merged_cells_are_no_characters_of_the_source() -> None:
    rows = (("单位", "票", "<<"), ("^^", "赞成", "反对"), ("甲局", "8", "1"))
    own = replace(PIECE, blocks=(Table(rows, Spot(2)),))
    found = compare(own, replace(DOCUMENT, body=prose(body(own.blocks))))
    assert found.is_same
    assert found.characters == len("修桥的报告单位票赞成反对甲局81")
