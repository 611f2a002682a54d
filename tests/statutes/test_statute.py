"""What is read of a statute as typed: which line is what, and where it is addressed."""

import pytest

from generator.statutes.lines import Sort, read_line
from generator.statutes.numerals import number_of
from generator.statutes.statute import read_statute

NUMBERS = [
    ("一", 1),
    ("十", 10),
    ("二十一", 21),
    ("一百零三", 103),
    ("一百二十", 120),
    ("一千二百六十", 1260),
    ("一二〇", 120),
    ("12", 12),
    ("１２", 12),
]


@pytest.mark.parametrize(("numeral", "number"), NUMBERS)
def test_a_number_is_read_in_any_numerals(numeral: str, number: int) -> None:
    assert number_of(numeral) == number


# A line as typed, what it is, its number, and the number behind 之.
LINES = [
    ("第一编　总则", Sort.PART, 1, 0),
    ("第十二章　法律责任", Sort.CHAPTER, 12, 0),
    ("## 第二章 附  则", Sort.CHAPTER, 2, 0),
    ("第 三 章 监 督", Sort.CHAPTER, 3, 0),
    ("第五章附则", Sort.CHAPTER, 5, 0),
    ("第二节　审查决算，听取报告", Sort.SECTION, 2, 0),
    ("第一百二十条　本条例自公布之日起施行。", Sort.ARTICLE, 120, 0),
    ("　　第三条  为了…", Sort.ARTICLE, 3, 0),
    ("第三条\u00a0为了…", Sort.ARTICLE, 3, 0),
    ("**第三条**　为了…", Sort.ARTICLE, 3, 0),
    ("第三条为了规范养犬", Sort.ARTICLE, 3, 0),
    ("第十条之一　禁止……", Sort.ARTICLE, 10, 1),
    ("第三十五 条农村生活污水", Sort.ARTICLE, 35, 0),
    ("（十一）其他", Sort.ITEM, 11, 0),
    ("(二)其他", Sort.ITEM, 2, 0),
    ("（一）至（三）项所列情形", Sort.PARAGRAPH, 0, 0),
    ("㈢其他", Sort.ITEM, 3, 0),
    ("1.合同", Sort.SUBITEM, 1, 0),
    ("２．合同", Sort.SUBITEM, 2, 0),
    ("（3）合同", Sort.SUBITEM, 3, 0),
    ("④合同", Sort.SUBITEM, 4, 0),
    ("目　录", Sort.CONTENTS, 0, 0),
    ("附　则", Sort.TITLE, 0, 0),
    ("附件2：名录", Sort.ANNEX, 0, 0),
    ("附表", Sort.ANNEX, 0, 0),
    ("| 序号 | 犬种 |", Sort.TABLE, 0, 0),
    ("第三条、第四条规定的行为", Sort.PARAGRAPH, 0, 0),
    ("第三条第二款规定的行为", Sort.PARAGRAPH, 0, 0),
    ("第三章规定的行为", Sort.PARAGRAPH, 0, 0),
    ("1.5米以上的", Sort.PARAGRAPH, 0, 0),
    ("附加费由养犬人承担。", Sort.PARAGRAPH, 0, 0),
]


@pytest.mark.parametrize(("typed", "sort", "number", "inserted"), LINES)
def test_a_line_is_read_as_what_it_is(typed: str, sort: Sort, number: int, inserted: int) -> None:
    line = read_line(typed)
    assert (line.sort, line.number, line.inserted) == (sort, number, inserted)
    said = typed.strip().removeprefix("## ").replace("**", "")
    assert line.label + line.blank + line.text == said


def addresses(text: str) -> list[str]:
    return [one.address for one in read_statute(text).provisions]


def test_paragraphs_items_and_subitems_are_addressed_below_their_article() -> None:
    text = (
        "第二条　如下：\n（一）甲：\n1.丙；\n2.丁。\n（二）乙。\n另一款：\n（一）戊。\n第三条　己。"
    )
    assert addresses(text) == [
        "art_2__para_1",
        "art_2__para_1__item_1",
        "art_2__para_1__item_1__subitem_1",
        "art_2__para_1__item_1__subitem_2",
        "art_2__para_1__item_2",
        "art_2__para_2",
        "art_2__para_2__item_1",
        "art_3__para_1",
    ]


def test_sections_count_anew_in_every_chapter_and_chapters_in_every_part() -> None:
    text = "第一编　甲\n第一章　乙\n第一节　丙\n第一条　丁\n第二编　戊\n第一章　己\n第一节　庚"
    assert addresses(text) == [
        "part_1",
        "part_1__chp_1",
        "part_1__chp_1__sec_1",
        "art_1__para_1",
        "part_2",
        "part_2__chp_1",
        "part_2__chp_1__sec_1",
    ]


def test_an_address_is_given_once() -> None:
    statute = read_statute("第一条　甲\n第一条　乙\n附件：规则\n第一条　丙")
    assert [one.article for one in statute.provisions] == ["art_1", "", "", "annex_1__art_1"]


@pytest.mark.parametrize("head", ["目　录\n", ""])
def test_a_list_of_contents_leads_to_its_chapters(head: str) -> None:
    entries = "第一章　甲\n第一节　乙\n第二章　丙\n"
    statute = read_statute(
        f"{head}{entries}第一章　甲\n第一节　乙\n第一条　丁\n第二章　丙\n第二条　戊"
    )
    linked = [one.article for one in statute.contents if one.article]
    assert linked == ["chp_1", "chp_1__sec_1", "chp_2"]


def test_a_chapter_with_a_section_is_no_list_of_contents() -> None:
    assert read_statute("第一章　甲\n第一节　乙\n第一条　丙").contents == ()
