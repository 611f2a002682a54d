"""What of a decision is quoted: new text over several paragraphs, in both manners of print."""

from generator.statutes.clauses import long_quotations, read_clauses

REPEATED = "一、修改为：“甲。\n“（一）乙；\n“（二）“丙”工程。”\n二、将“丁”删去。"
ONCE = "一、修改为：“甲。\n（一）乙；\n（二）“丙”工程。”\n二、将“丁”删去。"


def test_both_manners_quote_the_same_lines() -> None:
    for text in (REPEATED, ONCE):
        first, second = read_clauses(text)
        assert first.quotes == (("甲。", "（一）乙；", "（二）“丙”工程。"),)
        assert second.quotes == (("丁",),)


def test_marks_of_long_quotations_are_told_from_those_within() -> None:
    for text, count in ((REPEATED, 4), (ONCE, 2)):
        quoted = long_quotations(text)
        assert quoted.lines == {2, 3}
        assert len(quoted.marks) == count
        left = "".join(char for index, char in enumerate(text) if index not in quoted.marks)
        assert left == ONCE.replace("：“甲", "：甲").replace("工程。”", "工程。")


def test_a_quotation_that_nowhere_ends_is_open() -> None:
    (clause,) = read_clauses("一、修改为：“甲。\n乙。")
    assert clause.is_open
